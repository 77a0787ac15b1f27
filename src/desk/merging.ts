/** Two tickets that ask the same -> one in which everybody waits: two changes that stand or fall together. */
import type { Actor, Refusal } from './act.ts';
import { actOn } from './acts.ts';
import { everyoneWaiting, type Ticket, waitingOf } from './ticket.ts';
import type { Change } from './tickets.ts';

/** A yes to a merger. */
interface Merger {
  readonly kind: 'accepted';
  /** Both tickets, the one that ends first. */
  readonly changes: readonly [Change, Change];
}

/** Decides that `from` becomes part of `into`; who waited there waits here, and gets the answer if there is one. */
export function mergeTickets(from: Ticket, into: Ticket, by: Actor, now: number): Merger | Refusal {
  const known = everyoneWaiting(from).flatMap(({ user }) => (waitingOf(into, user) === undefined ? [] : [user]));
  const ended = actOn(from, { kind: 'merge', into: { id: into.id, number: into.number }, known }, by, now);
  if (ended.kind === 'refused') return ended;
  const grown = actOn(into, { kind: 'absorb', other: from }, by, now);
  if (grown.kind === 'refused') return grown;
  return { kind: 'accepted', changes: [ended.change, grown.change] };
}
