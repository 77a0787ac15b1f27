import { describe, expect, it } from 'vitest';
import { digestDue, digestOf, digestWeek } from '../../../src/desk/digest.ts';
import { grantedWishes, type Wish } from '../../../src/desk/faq-entries.ts';
import { type GapMark, gapQuestions, gapsOf } from '../../../src/desk/gaps.ts';
import type { ShownReply } from '../../../src/desk/shown.ts';
import type { Vote } from '../../../src/desk/votes.ts';
import { sameWords } from '../../../src/main/same-words.ts';
import { aPrivatePlace, aShownReply, aTicket, noon } from '../../builders.ts';

const day = 24 * 3_600_000;

function reply(id: string, question: string, over: Partial<ShownReply> = {}): ShownReply {
  return aShownReply({ id, question, kind: 'none', asker: { team: 'T1', user: `U${id}` }, ...over });
}

function downVote(id: string): Vote {
  const section = { path: 'guides/helm.md', anchor: 'upgrade' };
  return {
    reply: id,
    by: { team: 'T1', user: 'U1' },
    verdict: 'not-mine',
    section,
    confidence: 0.5,
    index: 'x',
    at: noon,
  };
}

const asked = [
  reply('1', 'Is there an ARM image of the gateway?'),
  reply('2', 'arm64 docker image for tyk gateway?', { shownAt: noon + 1 }),
  reply('3', 'do you have arm64 images of the gateway'),
  reply('4', 'No mail arrives when a developer registers in the portal'),
  reply('5', 'developers never get the registration mail of the portal'),
  reply('6', 'how do I upgrade with helm', { kind: 'answer' }),
];

describe('questions that were not answered', () => {
  it('are those without a reply, those that were said no to, and those handed to people all the same; newest first', () => {
    const replies = [...asked, reply('7', 'and on docker?', { kind: 'answer', shownAt: noon - 1 })];
    const wantsPerson = {
      ...aTicket(),
      key: '7',
      shortfall: { ...aTicket().shortfall, why: 'asked-for-a-person' as const },
    };
    const found = gapQuestions({ replies, votes: [downVote('6')], tickets: [wantsPerson] });
    expect(found.map(({ id, why }) => `${id} ${why}`)).toEqual([
      '2 unanswered',
      '1 unanswered',
      '3 unanswered',
      '4 unanswered',
      '5 unanswered',
      '6 down-voted',
      '7 refused',
    ]);
    expect(found[5]?.section).toEqual({ path: 'guides/helm.md', anchor: 'upgrade' });
  });
});

describe('gaps', () => {
  const questions = gapQuestions({ replies: asked, votes: [], tickets: [] });
  const parts = { marks: [] as readonly GapMark[], terms: sameWords, isAnswered: () => false, now: noon };
  const titles = (topics: readonly { readonly questions: readonly { readonly id: string }[] }[]) =>
    topics.map((topic) =>
      topic.questions
        .map(({ id }) => id)
        .sort()
        .join(''),
    );

  it('are topics, the one that most people ask about first', () => {
    const { open } = gapsOf(questions, parts);
    expect(titles(open)).toEqual(['123', '45']);
    expect(open[0]).toMatchObject({ people: 3, lastAt: noon + 1 });
  });

  const mark = { team: 'T1', wording: 'Is there an ARM image of the gateway?', by: 'U0EVE', at: noon };

  it('are put off by a word on one wording, until then', () => {
    const marks: readonly GapMark[] = [{ id: 'a', ...mark, kind: 'snoozed', until: noon + day }];
    expect(titles(gapsOf(questions, { ...parts, marks }).open)).toEqual(['45']);
    expect(titles(gapsOf(questions, { ...parts, marks }).hidden)).toEqual(['123']);
    expect(titles(gapsOf(questions, { ...parts, marks, now: noon + day }).open)).toEqual(['123', '45']);
  });

  it('that are not ours stay away for good', () => {
    const marks: readonly GapMark[] = [{ id: 'a', ...mark, kind: 'not-ours' }];
    expect(titles(gapsOf(questions, { ...parts, marks, now: noon + 900 * day }).open)).toEqual(['45']);
  });

  it('close by themselves once most of their questions are answered', () => {
    const known = (ids: readonly string[]) => (text: string) =>
      asked.some((one) => ids.includes(one.id) && one.question === text);
    const closed = gapsOf(questions, { ...parts, isAnswered: known(['1', '2']) });
    expect([titles(closed.open), titles(closed.closed)]).toEqual([['45'], ['123']]);
    expect(titles(gapsOf(questions, { ...parts, isAnswered: known(['1']) }).open)).toEqual(['123', '45']);
  });

  it('are told of in a digest once a week; what one person asked once is no topic', () => {
    const gaps = gapsOf(
      [...questions, { ...questions[0], id: '9', text: 'What about OAuth?', at: 1, user: 'U9', why: 'unanswered' }],
      parts,
    );
    expect(gaps.open).toHaveLength(3);
    expect(digestOf(gaps, '2026-11-30')).toMatchObject({
      week: '2026-11-30',
      topics: [{ people: 3 }, { people: 2 }],
      more: 0,
    });
    expect(digestOf({ open: [], closed: [], hidden: [] }, '2026-11-30')).toBeUndefined();
  });
});

describe('the week of a digest', () => {
  it.each([
    ['2026-11-30T08:59+01:00', '2026-11-23'],
    ['2026-11-30T09:00+01:00', '2026-11-30'],
    ['2026-12-06T23:59+01:00', '2026-11-30'],
    ['2026-03-30T09:00+02:00', '2026-03-30'],
    ['2026-03-30T08:59+02:00', '2026-03-23'],
  ])('at %s is that of %s', (moment, monday) => {
    const due = digestDue(Date.parse(moment), 'Europe/Berlin');
    expect(digestWeek(due, 'Europe/Berlin')).toBe(monday);
  });
});

describe('who wants to be told', () => {
  it('is told where their question is answered now', () => {
    const wish = (id: string, question: string): Wish => ({
      ...{ id, team: 'T1', user: 'U0ANN', place: aPrivatePlace(), question, askedAt: noon },
    });
    const section = { path: 'learned/1.md', anchor: '', title: 'ARM', url: '', excerpt: '' };
    const fallenShort = { ...wish('c', 'arm?'), fellShort: [{ path: section.path, anchor: section.anchor }] };
    const granted = grantedWishes([wish('a', 'arm?'), wish('b', 'mail?'), fallenShort], (question) =>
      question === 'arm?' ? section : undefined,
    );
    expect(granted.map(({ message }) => message)).toEqual([
      { kind: 'granted', team: 'T1', user: 'U0ANN', place: aPrivatePlace(), question: 'arm?', section },
    ]);
  });
});
