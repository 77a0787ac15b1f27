import { describe, expect, it } from 'vitest';
import { always, createCalendar } from '../../../src/desk/hours.ts';
import { type ReportSources, reportOf, shareOf } from '../../../src/desk/report.ts';
import type { Status, Ticket } from '../../../src/desk/ticket.ts';
import type { Vote } from '../../../src/desk/votes.ts';
import { reportSvg } from '../../../src/ops/report-svg.ts';
import { durationText, reportText, shareText } from '../../../src/ops/report-text.ts';
import { aShownReply, aTicket, noon } from '../../builders.ts';

const hour = 3_600_000;
const section = { path: 'guides/portal.md', anchor: 'upgrade' };

function vote(reply: string, verdict: Vote['verdict']): Vote {
  return { reply, by: { team: 'T1', user: 'U0ANN' }, verdict, section, confidence: 0.5, index: 'x', at: noon };
}

function closed(key: string, status: Status, tookMs: number): Ticket {
  return {
    ...aTicket({ status }),
    key,
    openedAt: noon,
    firstAnsweredAt: noon + tookMs / 2,
    pauses: [{ from: noon + tookMs }],
  };
}

const answer = { text: 'So.', by: 'U0EVE', at: noon };
const sources: ReportSources = {
  since: noon - hour,
  until: noon + 100 * hour,
  calendar: createCalendar(always),
  replies: [
    aShownReply({ id: 'solved', surface: 'mention' }),
    aShownReply({ id: 'said-no', surface: 'mention' }),
    aShownReply({ id: 'silent', surface: 'command' }),
    aShownReply({ id: 'handed-on', surface: 'mention', kind: 'none' }),
    aShownReply({ id: 'helped', surface: 'dm', kind: 'none' }),
    aShownReply({ id: 'old' }),
  ],
  votes: [vote('solved', 'solved'), vote('said-no', 'not-mine'), vote('handed-on', 'not-mine')],
  tickets: [
    closed('handed-on', { state: 'resolved', by: '', at: noon, reason: 'no-reply', answer }, 4 * hour),
    closed(
      'helped',
      { state: 'resolved', by: 'U0ANN', at: noon, reason: 'answered', answer, isConfirmed: true },
      2 * hour,
    ),
    { ...aTicket(), key: 'other' },
  ],
  topics: [{ title: 'ARM & <images>', questions: [], people: 3, lastAt: noon }],
};

describe('a report', () => {
  const report = reportOf(sources);

  it('tells apart what was confirmed, handed on, said no to, and what nobody said a word about', () => {
    expect(report.questions).toEqual({
      total: 6,
      bySurface: { mention: 3, command: 1, dm: 1, thread: 1 },
      confirmed: 2,
      escalated: 1,
      rejected: 1,
      silent: 2,
    });
  });

  it('counts as right only what somebody said was right', () => {
    expect(report.rightAnswers).toMatchObject({ n: 2, count: 1, share: 0.5 });
  });

  it('says how tickets ended, whom they helped, and how long they took', () => {
    expect(report.tickets).toMatchObject({
      opened: 3,
      open: 1,
      byReason: { 'no-reply': 1, answered: 1 },
      confirmed: { n: 2, count: 1 },
      firstAnswer: { n: 2, medianMs: 2 * hour, p90Ms: 2 * hour },
      resolution: { n: 2, medianMs: 4 * hour },
    });
  });

  it('names the sections that were said no to', () => {
    expect(report.worstSections).toEqual([{ ...section, title: 'Portal › Upgrade', down: 2, votes: 3 }]);
  });

  it('reads as text', () => {
    const text = reportText(report);
    expect(text).toContain('Questions: 6');
    expect(text).toContain('Right answers, by votes: 50% (1 of 2; between 9% and 91%)');
    expect(text).toContain('median 2 h, nine of ten within 2 h (2)');
    expect(text).toContain('2 of 3  Portal › Upgrade');
  });

  it('is a picture in which nothing that people wrote is markup', () => {
    const svg = reportSvg(report);
    expect(svg).toContain('ARM &amp; &lt;images&gt;');
    expect(svg).not.toContain('<images>');
    expect(svg.startsWith('<svg xmlns=')).toBe(true);
  });

  it('says that there is nothing to say', () => {
    const empty = reportOf({ ...sources, replies: [], votes: [], tickets: [], topics: [] });
    expect(reportText(empty)).toContain('Right answers, by votes: none yet');
    expect(reportSvg(empty)).toContain('0 questions');
  });
});

describe('a share', () => {
  it.each([
    [0, 10, 0, 0.28],
    [10, 10, 0.72, 1],
    [81, 263, 0.26, 0.37],
  ])('of %i in %i lies between %d and %d', (count, n, low, high) => {
    const share = shareOf(count, n);
    expect(share.low).toBeCloseTo(low, 2);
    expect(share.high).toBeCloseTo(high, 2);
  });

  it('of nothing is none', () => {
    expect(shareText(shareOf(0, 0))).toBe('none yet');
  });
});

describe('a duration', () => {
  it.each([
    [90_000, '2 min'],
    [2 * hour, '2 h'],
    [2.5 * hour, '2 h 30 min'],
    [50 * hour, '2 d 2 h'],
  ])('of %i ms is %s', (ms, text) => {
    expect(durationText(ms)).toBe(text);
  });
});
