/** A ticket -> what somebody who waits for it sees: the note that shows its state, and the answer when it comes. */

import type { Button } from '@slack/types';
import type { Refusal } from '../../desk/act.ts';
import { machine } from '../../desk/life.ts';
import { isInThread, type Ticket, type TicketRef, type Waiting } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { deskWords } from './desk-words.ts';
import { link } from './escape.ts';
import { actions, button, clip, context, fallback, type Message, section, typed } from './message.ts';
import { forumButton } from './people-buttons.ts';
import { refusalWords } from './refusal-words.ts';
import type { TicketStatus } from './reply-context.ts';
import { words } from './words.ts';

/**
 * Says it, for the foot of a reply that quotes a section too; `goesOnAt` is the address where they wait for the ticket
 * that a merged one is part of.
 */
export function ticketStatusOf(ticket: Ticket, waiting: Waiting, goesOnAt?: string): TicketStatus {
  const { status } = ticket;
  const { state } = status;
  const line =
    state === 'open' && waiting.user !== ticket.asker.user
      ? deskWords.joined(ticket.number)
      : words.ticketStatus[state](
          ticket.number,
          state === 'merged' ? ticketLink(status.into, goesOnAt) : actorOf(ticket),
        );
  return { line, buttons: [...withdrawButton(ticket, waiting), ...reopenButton(ticket)] };
}

/** Names a ticket; a link where it has an address for the reader. */
export function ticketLink({ number }: Pick<TicketRef, 'number'>, url: string | undefined): string {
  const name = words.ticketName(number);
  return url === undefined ? name : link(url, name);
}

/** Renders the note; where the guides had nothing it is the reply to the question, so it says that too until it is over. */
export function ticketNote(ticket: Ticket, waiting: Waiting, forumUrl: string | undefined, goesOnAt?: string): Message {
  const status = ticketStatusOf(ticket, waiting, goesOnAt).line;
  const { state } = ticket.status;
  const isOver = state === 'withdrawn' || state === 'resolved';
  const isReply = !isOver && ticket.shortfall.why === 'not-covered' && waiting.user === ticket.asker.user;
  const opening = isReply ? `*${words.notCovered}* ${status}` : status;
  return {
    text: fallback(isReply ? `${words.notCovered} ${status}` : status),
    blocks: [
      section(opening),
      ...(!isInThread(waiting.place) ? [typed(ticket.question, 500)] : []),
      ...(isReply ? nearest(ticket) : []),
      ...actions(buttons(ticket, waiting, forumUrl)),
    ],
  };
}

/** The sentence for an act that was refused, with the number of the ticket: it may be read far from its card. */
export function refusalText({ reason, by, into, number }: Refusal): string {
  if (into !== undefined) return refusalWords[reason](words.ticketName(into), number);
  return refusalWords[reason](by === undefined ? '' : `<@${by}>`, number);
}

/** The same for an error in a form, which is plain text: a mention would appear in it as an id. */
export function plainRefusal({ reason, by, into }: Refusal, reader: string): string {
  if (into !== undefined) return refusalWords[reason](words.ticketName(into));
  return refusalWords[reason](by === reader ? words.you : words.somebodyElse);
}

/** Who brought a ticket into its state, as a mention; empty where that was the asker, or nobody. */
export function actorOf({ status }: Ticket): string {
  switch (status.state) {
    case 'claimed':
    case 'waiting':
      return `<@${status.owner}>`;
    case 'answered':
      return `<@${status.answer.by}>`;
    case 'resolved':
    case 'reopened':
    case 'merged':
      return status.by === '' ? '' : `<@${status.by}>`;
    case 'open':
    case 'withdrawn':
      return '';
  }
}

function nearest({ shortfall }: Ticket) {
  const titles = shortfall.tried.slice(0, 2).filter(({ url }) => url !== '');
  if (titles.length === 0) return [];
  return [context([`${words.nearest}:`, ...titles.map(({ url, title }) => link(url, clip(title, 120)))].join('\n• '))];
}

function buttons(ticket: Ticket, waiting: Waiting, forumUrl: string | undefined): readonly Button[] {
  return [...withdrawButton(ticket, waiting), ...forumButtons(ticket, waiting, forumUrl), ...reopenButton(ticket)];
}

/** Its topic, or the way to one while that may help: engineers can only propose the forum, its asker decides. */
function forumButtons({ key, status, asker, forum }: Ticket, { user }: Waiting, url: string | undefined) {
  if (forum !== undefined) return [button(ids.reply.forum, words.seeForum, { url: forum.topic.url })];
  const isProposed = status.state === 'resolved' && status.reason === 'moved-to-the-forum';
  const isOpen = machine[status.state].withdraw === 'withdrawn';
  return user === asker.user && (isOpen || isProposed) ? [forumButton(url, key)] : [];
}

function withdrawButton({ id, status, asker }: Ticket, { user }: Waiting): readonly Button[] {
  const may = machine[status.state].withdraw === 'withdrawn' && user === asker.user;
  return may ? [button(ids.ticket.withdraw, words.withdraw, { value: id })] : [];
}

function reopenButton({ id, status }: Ticket): readonly Button[] {
  const may = machine[status.state].reopen in machine;
  return may ? [button(ids.ticket.reopen, words.reopen, { value: id })] : [];
}
