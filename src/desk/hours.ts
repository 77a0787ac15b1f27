/** Business hours: how much of the time between two moments counts. Weekends, holidays and summer time are known. */
import { createZone, dayOfDate, weekdayOf } from './civil-time.ts';

/** From and to, in minutes after midnight; `to` is 1440 at the end of a day. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** When the support team works. */
export interface BusinessHours {
  /** A name of the IANA database, such as `Europe/Berlin`. */
  readonly timeZone: string;
  /** Seven days from Monday on, each with its hours; none on a day off. */
  readonly week: readonly (readonly Span[])[];
  /** Dates such as `2026-12-25`, on which nobody works. */
  readonly holidays: readonly string[];
}

/** Round the clock, every day. */
export const always: BusinessHours = {
  timeZone: 'UTC',
  week: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]),
  holidays: [],
};

/** Business hours, to be asked. */
export interface Calendar {
  /** Milliseconds of business hours from one moment to another; 0 where `to` is not after `from`. */
  workedMs(from: number, to: number): number;
  /** Every hour counts. */
  readonly isRoundTheClock: boolean;
}

/** More is never asked for; a wrong clock must not cost the process. */
const daysAtMost = 4000;
const daysRemembered = 10_000;

/** Makes a calendar; asking it costs a look-up a day. */
export function createCalendar({ timeZone, week, holidays }: BusinessHours): Calendar {
  const zone = createZone(timeZone);
  const off = new Set(holidays.map(dayOfDate));
  const known = new Map<number, readonly Span[]>();

  /** The hours of a day as moments. */
  function hoursOf(day: number): readonly Span[] {
    const before = known.get(day);
    if (before !== undefined) return before;
    const spans = off.has(day) ? [] : (week[weekdayOf(day)] ?? []);
    const hours = spans.map(({ from, to }) => ({ from: zone.momentOf(day, from), to: zone.momentOf(day, to) }));
    if (known.size >= daysRemembered) known.clear();
    known.set(day, hours);
    return hours;
  }

  const isWhole = (spans: readonly Span[]) => spans.some(({ from, to }) => from === 0 && to === 1440);
  return {
    isRoundTheClock: off.size === 0 && week.every(isWhole),
    workedMs(from, to) {
      if (!(to > from)) return 0;
      const first = zone.dayOf(from);
      const last = Math.min(zone.dayOf(to), first + daysAtMost);
      let worked = 0;
      for (let day = first; day <= last; day += 1) {
        for (const span of hoursOf(day)) worked += Math.max(0, Math.min(to, span.to) - Math.max(from, span.from));
      }
      return worked;
    },
  };
}

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * Reads hours as `Mon-Fri 09:00-17:00` or `Mon-Thu 09:00-12:00 13:00-17:00, Fri 09:00-14:00`; nothing where it cannot
 * be read.
 */
export function parseWeek(text: string): BusinessHours['week'] | undefined {
  const week: Span[][] = Array.from({ length: 7 }, () => []);
  for (const part of text.toLowerCase().split(',')) {
    const [days = '', ...times] = part.trim().split(/\s+/);
    const [first, last] = daysOf(days);
    const spans = times.map(toSpan);
    if (first === undefined || last === undefined || last < first || spans.length === 0) return undefined;
    for (const span of spans) {
      if (span === undefined) return undefined;
      for (let day = first; day <= last; day += 1) week[day]?.push(span);
    }
  }
  return week;
}

function daysOf(text: string): readonly [number | undefined, number | undefined] {
  const [first, last] = text.split('-').map((name) => {
    const at = dayNames.indexOf(name.slice(0, 3));
    return at === -1 ? undefined : at;
  });
  return [first, text.includes('-') ? last : first];
}

function toSpan(text: string): Span | undefined {
  const found = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/.exec(text);
  if (found === null) return undefined;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = found.slice(1).map(Number);
  const span = { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute };
  return span.from < span.to && span.to <= 1440 && fromMinute < 60 && toMinute < 60 ? span : undefined;
}
