/**
 * What the desk wants said, as values: which message to whom, never how it looks. They are written to the
 * outbox together with the change that caused them, and whoever sends them renders them.
 */
import type { Outgoing } from './outbox.ts';
import type { MessageRef, Place, Ticket, TicketAnswer, Waiting } from './ticket.ts';
import { everyoneWaiting } from './ticket.ts';

/** At least one. */
type Users = readonly [string, ...string[]];

/**
 * - `card`: the ticket in the support channel. Shows the ticket as it stands when it is sent: posted where
 *   `ticket.card` is absent, updated in place otherwise.
 * - `note`: the same for one who waits: how the ticket stands, posted once, then updated (`Waiting.note`).
 * - `answer`: what an engineer wrote, a new message. `users` wait in this place, the first of them longest.
 */
export type DeskMessage =
  | { readonly kind: 'card'; readonly ticket: string }
  | { readonly kind: 'note'; readonly ticket: string; readonly user: string }
  | {
      readonly kind: 'answer';
      readonly ticket: string;
      readonly place: Place;
      readonly users: Users;
      readonly text: string;
      readonly by: string;
    };

/** Which of a ticket's lasting messages was posted: the card, or the note to one who waits. */
export type Posted =
  | { readonly kind: 'card'; readonly message: MessageRef }
  | { readonly kind: 'note'; readonly user: string; readonly message: MessageRef };

/** Gives the messages after any change: the card and every note show the new state. */
export function statusMessages(ticket: Omit<Ticket, 'number'>): readonly DeskMessage[] {
  const notes = audiences(everyoneWaiting(ticket)).map(
    ({ first }): DeskMessage => ({ kind: 'note', ticket: ticket.id, user: first.user }),
  );
  return [{ kind: 'card', ticket: ticket.id }, ...notes];
}

/** Gives an answer for each place where somebody waits: a thread with three of them reads it once. */
export function answerMessages(ticket: Ticket, { text, by }: TicketAnswer): readonly DeskMessage[] {
  return audiences(everyoneWaiting(ticket)).map(({ first, users }) => {
    return { kind: 'answer', ticket: ticket.id, place: first.place, users, text, by };
  });
}

/** Gives the answer again for a watcher who came after it, unless it stands in the same thread already. */
export function answerForNewcomer(ticket: Ticket, answer: TicketAnswer, user: string): readonly DeskMessage[] {
  return answerMessages(ticket, answer).filter((message) => message.kind === 'answer' && message.users[0] === user);
}

/**
 * Turns the messages of one change into rows of the outbox. The card has a lane, and so has each who waits: what
 * they read comes in the order in which it was decided, and one who cannot be reached holds up nobody else.
 */
export function toOutgoing(messages: readonly DeskMessage[], version: number, at: number): readonly Outgoing[] {
  return messages.map((message) => {
    const reader = readerOf(message);
    return {
      key: `ticket/${message.ticket}/${version}/${message.kind}/${reader}`,
      lane: `ticket/${message.ticket}/${reader}`,
      position: version,
      payload: message,
      dueAt: at,
    };
  });
}

function readerOf(message: DeskMessage): string {
  switch (message.kind) {
    case 'card':
      return 'channel';
    case 'note':
      return message.user;
    case 'answer':
      return message.users[0];
  }
}

interface Audience {
  readonly first: Waiting;
  readonly users: Users;
}

function audiences(waiting: readonly Waiting[]): readonly Audience[] {
  const groups = Map.groupBy(waiting, placeKey);
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    return first === undefined ? [] : [{ first, users: [first.user, ...others.map(({ user }) => user)] }];
  });
}

function placeKey({ user, place }: Waiting): string {
  if (place.kind === 'private') return `user ${user}`;
  return `thread ${place.message.team} ${place.message.channel} ${place.threadTs ?? ''}`;
}
