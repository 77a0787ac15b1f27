/**
 * Everything that can be done to a ticket, decided: (ticket, act, who, when) -> Change | Refusal. Pure; what a
 * decision wants said is a message in the Change. Which state an act leads to is the table of `life.ts`, who may act
 * and what stands in the way is in `refusals.ts`, what follows in `steps.ts` and `effects.ts`.
 */
import type { Accepted, Act, Actor, Doer, Refusal } from './act.ts';
import { effectsOf } from './effects.ts';
import type { Posted } from './messages.ts';
import { writtenAct } from './redacted-text.ts';
import { refuse } from './refusals.ts';
import { ticketAfter } from './steps.ts';
import type { Ticket, Waiting } from './ticket.ts';
import type { Change, TicketEvent } from './tickets.ts';

/** Decides one act on a ticket. */
export function actOn(ticket: Ticket, given: Act, by: Actor, now: number): Accepted | Refusal {
  const act = writtenAct(given);
  const refusal = refuse(ticket, act, by);
  if (refusal !== undefined) return refusal;
  const after = ticketAfter(ticket, act, by.user, now);
  const { event, messages } = effectsOf(ticket, after, act, by.user, now);
  return { kind: 'accepted', change: { ticket: after, event: { ...event, ...named(by) }, messages } };
}

/** The name under which something was done, for the line of history. */
export function named({ act }: Doer): Pick<TicketEvent, 'act'> {
  return act === undefined ? {} : { act };
}

/** Remembers where the card or a note was posted; says nothing to anybody. */
export function rememberPosted(ticket: Ticket, posted: Posted): Change {
  const version = ticket.version + 1;
  if (posted.kind === 'card') return { ticket: { ...ticket, version, card: posted.message }, messages: [] };
  const noted = (waiting: Waiting): Waiting =>
    waiting.user === posted.user ? { ...waiting, note: posted.message } : waiting;
  return {
    ticket: { ...ticket, version, asker: noted(ticket.asker), watchers: ticket.watchers.map(noted) },
    messages: [],
  };
}
