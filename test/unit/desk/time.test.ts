import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, clockOf } from '../../../src/desk/act.ts';
import { actOn } from '../../../src/desk/acts.ts';
import { createZone, dateOfDay, dayOfDate, weekdayOf } from '../../../src/desk/civil-time.ts';
import { dueActs, isBreaching, patience, type TimePolicy, targetsOf } from '../../../src/desk/due.ts';
import { always, createCalendar, parseWeek } from '../../../src/desk/hours.ts';
import type { Ticket } from '../../../src/desk/ticket.ts';
import { aTicket } from '../../builders.ts';

const hour = 3_600_000;
const at = (text: string) => Date.parse(text);
const week = parseWeek('Mon-Fri 09:00-17:00') ?? [];
const berlin = createCalendar({ timeZone: 'Europe/Berlin', week, holidays: ['2026-12-25'] });

describe('business hours', () => {
  it.each([
    ['within a day', '2026-11-30T10:00+01:00', '2026-11-30T12:30+01:00', 2.5],
    ['over a night', '2026-11-30T16:00+01:00', '2026-12-01T10:00+01:00', 2],
    ['over a weekend', '2026-11-27T16:00+01:00', '2026-11-30T10:00+01:00', 2],
    ['all weekend', '2026-11-28T10:00+01:00', '2026-11-29T20:00+01:00', 0],
    ['over a holiday', '2026-12-24T16:00+01:00', '2026-12-28T10:00+01:00', 2],
    ['from before work till after it', '2026-11-30T06:00+01:00', '2026-11-30T22:00+01:00', 8],
    ['over the end of summer time', '2026-10-23T16:00+02:00', '2026-10-26T10:00+01:00', 2],
    ['over its beginning', '2026-03-27T16:00+01:00', '2026-03-30T10:00+02:00', 2],
    ['backwards', '2026-11-30T12:00+01:00', '2026-11-30T10:00+01:00', 0],
  ])('count %s', (_, from, to, hours) => {
    expect(berlin.workedMs(at(from), at(to)) / hour).toBe(hours);
  });

  it('count an hour more on the day that has one more, and one less on the other', () => {
    const roundTheClock = createCalendar({ ...always, timeZone: 'Europe/Berlin' });
    const day = (from: string, to: string) => roundTheClock.workedMs(at(from), at(to)) / hour;
    expect(day('2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00')).toBe(25);
    expect(day('2026-03-29T00:00+01:00', '2026-03-30T00:00+02:00')).toBe(23);
  });

  it('add up: what counts from one moment to a third is what counts to the second and on from there', () => {
    const moment = fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2027-01-01T00:00Z') });
    fc.assert(
      fc.property(moment, moment, moment, (...moments) => {
        const [one = 0, two = 0, three = 0] = moments.sort((a, b) => a - b);
        expect(berlin.workedMs(one, two) + berlin.workedMs(two, three)).toBe(berlin.workedMs(one, three));
      }),
    );
  });

  it('are read from text, or not at all', () => {
    expect(parseWeek('mon-thu 9:00-12:00 13:00-17:00, Friday 09:00-14:00')?.map((spans) => spans.length)).toEqual([
      2, 2, 2, 2, 1, 0, 0,
    ]);
    for (const text of ['', 'Mon', 'Mon-Fri', 'Mon 17:00-09:00', 'Fri-Mon 09:00-17:00', 'Xyz 09:00-17:00', 'Mon 9-17'])
      expect(parseWeek(text)).toBeUndefined();
  });
});

describe('days', () => {
  it('have the date and the weekday of the calendar', () => {
    const day = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(day, (number) => {
        const date = new Date(number * 86_400_000);
        expect(dateOfDay(number)).toBe(date.toISOString().slice(0, 10));
        expect(dayOfDate(dateOfDay(number))).toBe(number);
        expect(weekdayOf(number)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
    expect(dayOfDate('2026-02-30')).toBeUndefined();
    expect(dayOfDate('tomorrow')).toBeUndefined();
  });

  it('begin at midnight of their time zone', () => {
    const zone = createZone('America/New_York');
    const day = zone.dayOf(at('2026-07-01T23:30-04:00'));
    expect(dateOfDay(day)).toBe('2026-07-01');
    expect(zone.momentOf(day, 0)).toBe(at('2026-07-01T00:00-04:00'));
  });
});

const policy: TimePolicy = { calendar: berlin, firstAnswerMs: 4 * hour, resolutionMs: 16 * hour, ...patience };
const eve = { team: 'T1', user: 'U0EVE', engineer: true };
const ann = { team: 'T1', user: 'U0ANN', engineer: false };
const friday = at('2026-11-27T15:00+01:00');
const monday = at('2026-11-30T10:00+01:00');

function afterActs(ticket: Ticket, acts: readonly (readonly [Act, number])[]): Ticket {
  return acts.reduce((before, [act, now]) => {
    const by = act.kind === 'hear' ? ann : ['remind', 'nudge', 'lapse'].includes(act.kind) ? clockOf('T1') : eve;
    const decision = actOn(before, act, by, now);
    if (decision.kind === 'refused') throw new Error(`${act.kind} refused: ${decision.reason}`);
    return decision.change.ticket;
  }, ticket);
}

const opened: Ticket = { ...aTicket(), openedAt: friday };
const words = { how: 'wrote', message: { team: 'T1', channel: 'C1', ts: '1.0' }, text: '5.3', files: [] } as const;

describe('the targets of a ticket', () => {
  it('come near at three quarters and pass at the end, in business hours', () => {
    const stages = (now: number) => targetsOf(opened, now, policy).map(({ stage }) => stage);
    expect(stages(monday - 2 * hour)).toEqual(['in-time', 'in-time']);
    expect(stages(monday)).toEqual(['soon', 'in-time']);
    expect(stages(monday + hour)).toEqual(['passed', 'in-time']);
    expect(isBreaching(opened, monday, policy)).toBe(true);
  });

  it('are met by the first word that reaches the asker', () => {
    const answered = afterActs(opened, [[{ kind: 'reply', text: 'Looking.' }, monday]]);
    expect(targetsOf(answered, monday + 9 * hour, policy)).toMatchObject([
      { target: 'first-answer', stage: 'met', elapsedMs: 3 * hour },
      { target: 'resolution', stage: 'in-time' },
    ]);
  });

  it('stand still while the asker is asked', () => {
    const asked = afterActs(opened, [[{ kind: 'ask', text: 'Which version?' }, monday]]);
    expect(targetsOf(asked, monday + 100 * hour, policy)[1]).toMatchObject({ stage: 'paused', elapsedMs: 3 * hour });
    const heard = afterActs(asked, [[{ kind: 'hear', words }, monday + 24 * hour]]);
    expect(targetsOf(heard, monday + 26 * hour, policy)[1]?.elapsedMs).toBe(5 * hour);
  });

  it('are none where no policy sets them', () => {
    expect(targetsOf(opened, monday + 100 * hour, { calendar: berlin, ...patience })).toEqual([]);
  });
});

describe('a reminder', () => {
  it('is due once at three quarters and once when the target has passed', () => {
    const soon = dueActs(opened, monday, policy);
    expect(soon).toEqual([{ kind: 'remind', reminder: { target: 'first-answer', stage: 'soon' } }]);
    const reminded = afterActs(
      opened,
      soon.map((act) => [act, monday] as const),
    );
    expect(dueActs(reminded, monday, policy)).toEqual([]);
    const passed = dueActs(reminded, monday + hour, policy);
    expect(passed).toEqual([{ kind: 'remind', reminder: { target: 'first-answer', stage: 'passed' } }]);
    expect(
      dueActs(
        afterActs(
          reminded,
          passed.map((act) => [act, monday] as const),
        ),
        monday + 2 * hour,
        policy,
      ),
    ).toEqual([]);
  });

  it('that comes too late for three quarters says only that the target has passed', () => {
    const acts = dueActs(opened, monday + 3 * hour, policy);
    expect(acts).toEqual([{ kind: 'remind', reminder: { target: 'first-answer', stage: 'passed' } }]);
    expect(
      dueActs(
        afterActs(
          opened,
          acts.map((act) => [act, monday] as const),
        ),
        monday + 3 * hour,
        policy,
      ),
    ).toEqual([]);
  });
});

describe('an asker who does not write back', () => {
  it.each<[string, Act]>([
    ['a question back', { kind: 'ask', text: 'Which version?' }],
    ['an answer', { kind: 'answer', text: 'It does.' }],
  ])('is asked after two days of silence since %s, and the ticket closed after five', (_, act) => {
    const waiting = afterActs(opened, [[act, monday]]);
    expect(dueActs(waiting, monday + 47 * hour, policy)).toEqual([]);
    expect(dueActs(waiting, monday + 48 * hour, policy)).toEqual([{ kind: 'nudge' }]);
    const nudged = afterActs(waiting, [[{ kind: 'nudge' }, monday + 48 * hour]]);
    expect(dueActs(nudged, monday + 119 * hour, policy)).toEqual([]);
    expect(dueActs(nudged, monday + 120 * hour, policy)).toEqual([{ kind: 'lapse' }]);
    const closed = afterActs(nudged, [[{ kind: 'lapse' }, monday + 120 * hour]]);
    expect(closed.status).toMatchObject({ state: 'resolved', reason: 'no-reply', by: '' });
    expect(afterActs(closed, [[{ kind: 'hear', words }, monday + 130 * hour]]).status.state).toBe('reopened');
  });

  it('is not closed upon in the moment in which they are asked, however late that is', () => {
    const waiting = afterActs(opened, [[{ kind: 'ask', text: 'Which version?' }, monday]]);
    expect(dueActs(waiting, monday + 500 * hour, policy)).toEqual([{ kind: 'nudge' }]);
    const nudged = afterActs(waiting, [[{ kind: 'nudge' }, monday + 500 * hour]]);
    expect(dueActs(nudged, monday + 571 * hour, policy)).toEqual([]);
    expect(dueActs(nudged, monday + 572 * hour, policy)).toEqual([{ kind: 'lapse' }]);
  });
});
