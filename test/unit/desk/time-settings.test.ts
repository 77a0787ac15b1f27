import { describe, expect, it } from 'vitest';
import { toTimePolicy } from '../../../src/desk/time-settings.ts';

const hour = 3_600_000;

describe('what operators write about time', () => {
  it('is round the clock, without targets and with two and five days of patience, where they write nothing', () => {
    const policy = toTimePolicy({});
    expect(policy).toMatchObject({ nudgeAfterMs: 48 * hour, closeAfterMs: 120 * hour });
    expect(policy).not.toHaveProperty('firstAnswerMs');
    expect('calendar' in policy && policy.calendar.workedMs(0, 100 * hour)).toBe(100 * hour);
  });

  it('is taken as it is written', () => {
    const policy = toTimePolicy({
      first: '4h',
      resolve: '2 D',
      hours: 'Mon-Fri 09:00-17:00',
      timeZone: 'Europe/Berlin',
      holidays: '2026-12-25, 2026-12-31',
      nudgeAfter: '90m',
      closeAfter: '1.5h',
    });
    expect(policy).toEqual({ problems: [{ setting: 'closeAfter', must: 'must be longer than NUDGE_AFTER' }] });
    const valid = toTimePolicy({
      first: '4h',
      hours: 'Mon-Fri 09:00-17:00',
      timeZone: 'Europe/Berlin',
      holidays: '2026-12-25',
    });
    const [from, to] = ['2026-12-24T16:00+01:00', '2026-12-28T10:00+01:00'].map((text) => Date.parse(text));
    expect('calendar' in valid && valid.calendar.workedMs(from ?? 0, to ?? 0)).toBe(2 * hour);
    expect(valid).toMatchObject({ firstAnswerMs: 4 * hour });
  });

  it('is refused with everything that is wrong, at once', () => {
    const wrong = toTimePolicy({
      first: 'soon',
      resolve: '0h',
      hours: '9 to 5',
      timeZone: 'Mars',
      holidays: 'Easter',
      nudgeAfter: '-1d',
    });
    expect('problems' in wrong && wrong.problems.map(({ setting }) => setting)).toEqual([
      'first',
      'resolve',
      'nudgeAfter',
      'hours',
      'timeZone',
      'holidays',
    ]);
  });
});
