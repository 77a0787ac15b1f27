/** The weekly digest: what people asked and nobody could answer, for those who can write it down. */
import { createZone, dateOfDay, weekdayOf } from './civil-time.ts';
import type { Gaps, Topic } from './gaps.ts';

/** A digest, as a value. */
export interface Digest {
  /** Names the week: the Monday's date. */
  readonly week: string;
  /** The largest topics, at most five. */
  readonly topics: readonly Topic[];
  /** How many topics more there are. */
  readonly more: number;
  /** Topics whose questions are answered by now, at most five. */
  readonly closed: readonly Topic[];
}

const topicsAtMost = 5;
/** What one person asked once is no topic yet. */
const leastQuestions = 2;

/** Makes a digest of gaps; nothing where there is nothing to tell. */
export function digestOf(gaps: Gaps, week: string): Digest | undefined {
  const open = gaps.open.filter(({ questions }) => questions.length >= leastQuestions);
  const closed = gaps.closed.filter(({ questions }) => questions.length >= leastQuestions).slice(0, topicsAtMost);
  if (open.length + closed.length === 0) return undefined;
  return { week, topics: open.slice(0, topicsAtMost), more: Math.max(0, open.length - topicsAtMost), closed };
}

const monday = 0;
const digestAtMinutes = 9 * 60;

/** Gives when a digest was due last: Monday, nine in the morning; epoch milliseconds. */
export function digestDue(now: number, timeZone: string): number {
  const zone = createZone(timeZone);
  const today = zone.dayOf(now);
  const thisMonday = today - ((weekdayOf(today) - monday + 7) % 7);
  const due = zone.momentOf(thisMonday, digestAtMinutes);
  return now >= due ? due : zone.momentOf(thisMonday - 7, digestAtMinutes);
}

/**
 * Gives the week of a digest that is due then, by the date of its Monday. It is part of the key under which the digest
 * is sent: of many processes and many looks, one sends it.
 */
export function digestWeek(due: number, timeZone: string): string {
  return dateOfDay(createZone(timeZone).dayOf(due));
}
