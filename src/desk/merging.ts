/** Two tickets that ask the same -> one in which everybody waits, and back: two changes that stand or fall together. */
import type { Accepted, Actor, Refusal } from './act.ts';
import { actOn } from './acts.ts';
import { everyoneWaiting, type Ticket, waitingOf } from './ticket.ts';
import type { Change, TicketStore } from './tickets.ts';

/** A yes to both changes. */
export interface Together {
  readonly kind: 'accepted';
  /** The one in which people go on waiting last. */
  readonly changes: readonly [Change, Change];
}

/** Decides that `from` becomes part of `into`; who waited there waits here, and gets the answer if there is one. */
export function mergeTickets(from: Ticket, into: Ticket, by: Actor, now: number): Together | Refusal {
  const known = everyoneWaiting(from).flatMap(({ user }) => (waitingOf(into, user) === undefined ? [] : [user]));
  const ended = actOn(from, { kind: 'merge', into: { id: into.id, number: into.number }, known }, by, now);
  return ended.kind === 'refused' ? ended : together(ended, actOn(into, { kind: 'absorb', other: from }, by, now));
}

/** Decides that `from` is another question than `into`, of which it became part: who came with it waits there no more. */
export function partTickets(from: Ticket, into: Ticket, by: Actor, now: number): Together | Refusal {
  const parted = actOn(into, { kind: 'part', other: from }, by, now);
  return parted.kind === 'refused' ? parted : together(parted, actOn(from, { kind: 'reopen' }, by, now));
}

/**
 * Gives the ticket with the question that one who waits asked themselves, where theirs became part of it: the other may
 * have been asked where they do not read.
 */
export async function asAskedBy(tickets: Pick<TicketStore, 'find'>, ticket: Ticket, user: string): Promise<Ticket> {
  const from = waitingOf(ticket, user)?.from;
  const own = from === undefined ? undefined : await tickets.find(from);
  return own === undefined ? ticket : { ...ticket, question: own.question };
}

function together(first: Accepted, second: Accepted | Refusal): Together | Refusal {
  return second.kind === 'refused' ? second : { kind: 'accepted', changes: [first.change, second.change] };
}
