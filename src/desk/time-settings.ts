/** What operators write about time -> a policy, or what is wrong with it. */
import { dayOfDate } from './civil-time.ts';
import { patience, type TimePolicy } from './due.ts';
import { always, createCalendar, parseWeek } from './hours.ts';

/** As they stand in the environment; what is absent has its default. */
export interface TimeSettings {
  /** `SLA_FIRST`, such as `4h`, in business hours; no target without it. */
  readonly first?: string;
  /** `SLA_RESOLVE`, such as `3d`: days are of 24 business hours, as everywhere. */
  readonly resolve?: string;
  /** Such as `Mon-Fri 09:00-17:00`; round the clock without it. */
  readonly hours?: string;
  /** A name of the IANA database; UTC without it. */
  readonly timeZone?: string;
  /** Dates with commas between them. */
  readonly holidays?: string;
  /** Such as `2d`. */
  readonly nudgeAfter?: string;
  readonly closeAfter?: string;
}

/** One setting that cannot be used. */
export interface SettingProblem {
  readonly setting: keyof TimeSettings;
  /** What it must be, to be read after its name. */
  readonly must: string;
}

const duration = 'must be a duration, such as 30m, 4h or 2d';

/** Gives the policy, or every problem at once. */
export function toTimePolicy(settings: TimeSettings): TimePolicy | { readonly problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const read = <Value>(setting: keyof TimeSettings, parse: (text: string) => Value | undefined, must: string) => {
    const text = settings[setting];
    if (text === undefined) return undefined;
    const value = parse(text);
    if (value === undefined) problems.push({ setting, must });
    return value;
  };
  const firstAnswerMs = read('first', parseDuration, duration);
  const resolutionMs = read('resolve', parseDuration, duration);
  const nudgeAfterMs = read('nudgeAfter', parseDuration, duration) ?? patience.nudgeAfterMs;
  const closeAfterMs = read('closeAfter', parseDuration, duration) ?? patience.closeAfterMs;
  const week = read('hours', parseWeek, 'must be business hours, such as Mon-Fri 09:00-17:00') ?? always.week;
  const timeZone = read('timeZone', parseZone, 'must be a time zone, such as Europe/Berlin') ?? always.timeZone;
  const holidays =
    read(
      'holidays',
      parseDates,
      'must be dates with commas between them, such as 2026-12-25, or a file with one a line',
    ) ?? [];
  if (closeAfterMs <= nudgeAfterMs) problems.push({ setting: 'closeAfter', must: 'must be longer than NUDGE_AFTER' });
  if (problems.length > 0) return { problems };
  return {
    calendar: createCalendar({ timeZone, week, holidays }),
    ...(firstAnswerMs !== undefined && { firstAnswerMs }),
    ...(resolutionMs !== undefined && { resolutionMs }),
    nudgeAfterMs,
    closeAfterMs,
  };
}

const unitsMs: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

function parseDuration(text: string): number | undefined {
  const [, count, unit = ''] = /^(\d{1,5}(?:\.\d+)?)\s*([mhd])$/.exec(text.trim().toLowerCase()) ?? [];
  const ms = Number(count) * (unitsMs[unit] ?? Number.NaN);
  return ms > 0 ? ms : undefined;
}

function parseZone(text: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text.trim() }).resolvedOptions().timeZone;
  } catch {
    // Intl knows no such zone.
    return undefined;
  }
}

function parseDates(text: string): readonly string[] | undefined {
  const dates = text
    .split(',')
    .map((date) => date.trim())
    .filter(Boolean);
  return dates.every((date) => dayOfDate(date) !== undefined) ? dates : undefined;
}
