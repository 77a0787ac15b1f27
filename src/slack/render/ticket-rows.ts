/** Tickets in a list, one block each: on Home, and under `/upgrade status` and `/upgrade queue`. Pure. */
import type { Button, KnownBlock } from '@slack/types';
import { machine } from '../../desk/life.ts';
import { ownerOf, type Ticket, type TicketState, waitingOf } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { inert, link } from './escape.ts';
import { button, clip } from './message.ts';
import { actorOf } from './ticket-note.ts';
import { words } from './words.ts';

/** A ticket with the address of the message by which the reader knows it, where it has one. */
export interface Listed {
  readonly ticket: Ticket;
  readonly url?: string;
}

/** A ticket that `user` waits for: how it stands, and what they may do. */
export function mineRow(listed: Listed, user: string): KnownBlock {
  const { id, status, asker } = listed.ticket;
  const allows = machine[status.state];
  const joined = asker.user === user ? undefined : words.list.joined(`<@${asker.user}>`);
  if (allows.withdraw === 'withdrawn' && joined === undefined)
    return row(listed, button(ids.list.withdraw, words.withdraw, { value: id }));
  if (allows.reopen === 'reopened') return row(listed, button(ids.list.reopen, words.reopen, { value: id }), joined);
  return row(listed, undefined, joined);
}

/** A ticket of the queue, for the engineer `user`: to be claimed, or one's own to be answered. */
export function queueRow(listed: Listed, user: string): KnownBlock {
  const { ticket } = listed;
  const { id, status } = ticket;
  const asker = words.askedBy(`<@${ticket.asker.user}>`);
  if (machine[status.state].claim === 'claimed')
    return row(listed, button(ids.list.claim, words.claim, { value: id }), asker);
  return row(
    listed,
    ownerOf(ticket) === user ? button(ids.ticket.answer, words.answer, { value: id }) : undefined,
    asker,
  );
}

const questionLimit = 150;

/** What somebody asked, as far as a line of a list goes; nothing in it is live. */
export function lineOf(question: string): string {
  return inert(clip(question.replace(/\s+/g, ' '), questionLimit));
}

function row({ ticket, url }: Listed, accessory?: Button, whose?: string): KnownBlock {
  const title = words.cardTitle(ticket.number);
  const facts = [
    `*${url === undefined ? title : link(url, title)}*`,
    words.list.state(words.state[ticket.status.state], actorOf(ticket)),
    ...(whose === undefined ? [] : [whose]),
    dateOf(ticket.openedAt),
  ];
  const text = `${facts.join(' · ')}\n>${lineOf(ticket.question)}`;
  return {
    type: 'section',
    text: { type: 'mrkdwn', text, verbatim: true },
    ...(accessory !== undefined && { accessory: named(accessory, ticket) }),
  };
}

/** So that screen readers can tell five buttons of the same name apart. */
function named(accessory: Button, { number }: Ticket): Button {
  return { ...accessory, accessibility_label: `${accessory.text.text}: ${words.cardTitle(number)}` };
}

/** A moment in the reader's own time; clients that cannot do that show the day. */
export function dateOf(at: number): string {
  const seconds = Math.floor(at / 1000);
  return `<!date^${seconds}^{date_short_pretty} {time}|${new Date(at).toISOString().slice(0, 10)}>`;
}

/** What waits for an engineer. */
export const waitingStates: readonly TicketState[] = ['open', 'reopened', 'claimed'];

/** The message by which somebody who waits knows a ticket: their note, or where they asked. */
export function ownMessage(ticket: Ticket, user: string) {
  const waiting = waitingOf(ticket, user);
  return waiting?.note ?? (waiting?.place.kind === 'thread' ? waiting.place.message : undefined);
}
