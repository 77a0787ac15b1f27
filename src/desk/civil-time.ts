/** Days and hours of a time zone <-> epoch milliseconds, across changes to and from summer time. */

const minuteMs = 60_000;
/** Milliseconds of a day on the wall; a day in which the clocks change has an hour more or less. */
export const dayMs = 24 * 60 * minuteMs;

/** What one time zone's clocks show. */
export interface Zone {
  /** The day, counted from 1 January 1970 on, on which a moment falls. */
  dayOf(at: number): number;
  /** The moment at which the clocks of a day show so many minutes after midnight. */
  momentOf(day: number, minutes: number): number;
}

/**
 * Makes a zone of its name in the IANA database, such as `Europe/Berlin`.
 *
 * @throws {RangeError} for a name that is none.
 */
export function createZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  /** What the wall shows, as if it were UTC. */
  function wallOf(at: number): number {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const seconds = part('hour') * 3600 + part('minute') * 60 + part('second');
    return daysBefore(part('year'), part('month'), part('day')) * dayMs + seconds * 1000;
  }
  const offsetOf = (at: number) => wallOf(at) - Math.floor(at / 1000) * 1000;
  return {
    dayOf: (at) => Math.floor(wallOf(at) / dayMs),
    momentOf(day, minutes) {
      const wall = day * dayMs + minutes * minuteMs;
      // The offset is that of the moment itself, which is known but for the hour in which it changes.
      const near = wall - offsetOf(wall);
      return wall - offsetOf(near);
    },
  };
}

/** Monday is 0. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The day of a date such as `2026-12-25`; nothing where it is none. */
export function dayOfDate(date: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const found = daysBefore(Number(year), Number(month), Number(day));
  return dateOfDay(found) === date.trim() ? found : undefined;
}

/** The date of a day, such as `2026-12-25`. */
export function dateOfDay(day: number): string {
  return utcDate.format(day * dayMs);
}

const utcDate = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'UTC',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * Days from 1 January 1970 to a date of the Gregorian calendar.
 *
 * @see https://howardhinnant.github.io/date_algorithms.html#days_from_civil
 */
function daysBefore(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
