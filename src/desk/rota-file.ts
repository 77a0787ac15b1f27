/** A rota as operators write it: one person a line, in the order of their turns, and after them the days they are away. */
import { dayOfDate } from './civil-time.ts';
import type { Rota } from './rota.ts';

/** A person of the rota; days are counted from 1 January 1970 on, the last one is a day away too. */
export interface RotaLine {
  readonly user: string;
  readonly away: readonly { readonly from: number; readonly to: number }[];
}

/**
 * Reads a rota such as
 *
 * ```
 * # who is away, on which days
 * U0123EVE
 * U0456KIT 2026-12-24..2027-01-03, 2027-02-01
 * ```
 *
 * and gives its people, or the first line that cannot be read.
 */
export function parseRota(text: string): readonly RotaLine[] | { readonly wrong: string } {
  const lines: RotaLine[] = [];
  for (const written of text.split(/\r?\n/)) {
    const line = written.replace(/#.*/, '').trim();
    if (line === '') continue;
    const read = toLine(line);
    if (read === undefined) return { wrong: line };
    lines.push(read);
  }
  return lines;
}

/** Gives the rota of a day. */
export function rotaOn(lines: readonly RotaLine[], day: number): Rota {
  const isAway = ({ away }: RotaLine) => away.some(({ from, to }) => from <= day && day <= to);
  return {
    people: lines.map(({ user }) => user),
    away: new Set(lines.filter(isAway).map(({ user }) => user)),
  };
}

function toLine(line: string): RotaLine | undefined {
  const [, user, rest = ''] = /^([UW][A-Z0-9]{2,})(?:[\s,:]+(.*))?$/.exec(line) ?? [];
  if (user === undefined) return undefined;
  const spans = rest
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(toSpan);
  const away = spans.filter((span) => span !== undefined);
  return away.length === spans.length ? { user, away } : undefined;
}

function toSpan(text: string): RotaLine['away'][number] | undefined {
  const [first = '', last = first, ...more] = text.split('..');
  const [from, to] = [dayOfDate(first), dayOfDate(last)];
  return from === undefined || to === undefined || to < from || more.length > 0 ? undefined : { from, to };
}
