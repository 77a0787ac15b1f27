/** Tickets in a list, one block each: on Home, and under `/upgrade status` and `/upgrade queue`. Pure. */

import type { Button, KnownBlock } from '@slack/types';
import { machine } from '../../desk/life.ts';
import { ownerOf, type Reminder, subjectNames, type Ticket, waitingOf } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { deskWords } from './desk-words.ts';
import { inert, link } from './escape.ts';
import { listWords } from './list-words.ts';
import { button, clip } from './message.ts';
import { agoOf, dateOf } from './moment.ts';
import { actorOf } from './ticket-note.ts';
import { words } from './words.ts';

/** A ticket with the address of the message by which the reader knows it, where it has one. */
export interface Listed {
  readonly ticket: Ticket;
  readonly url?: string;
  /** Within how many hours it is usually answered, where that is known and still true of it. */
  readonly usual?: { readonly hours: number; readonly isBusinessTime: boolean };
  /** The target that comes near or has passed. */
  readonly late?: Reminder;
}

/** A ticket that `user` waits for: how it stands, and what they may do. */
export function mineRow(listed: Listed, user: string): KnownBlock {
  const { ticket } = listed;
  const { id, status, asker } = ticket;
  const allows = machine[status.state];
  const isOwn = asker.user === user;
  const facts = [
    words.state[status.state],
    ...(isOwn ? [] : [listWords.joined(`<@${asker.user}>`)]),
    dateOf(ticket.openedAt),
  ];
  const next = `\n${nextOf(listed)}`;
  if (allows.withdraw === 'withdrawn' && isOwn)
    return row(listed, facts, next, button(ids.list.withdraw, words.withdraw, { value: id }));
  if (allows.reopen in machine) return row(listed, facts, next, button(ids.list.reopen, words.reopen, { value: id }));
  return row(listed, facts, next);
}

/** What happens next to a ticket, for one who waits for it. */
function nextOf({ ticket, usual }: Listed): string {
  const { status } = ticket;
  const soon = usual === undefined ? '' : listWords.usually(usual.hours, usual.isBusinessTime);
  const next = listWords.next;
  if (status.state === 'open' || status.state === 'reopened') return `${next[status.state]}${soon}.`;
  if (status.state === 'claimed') return `${next.claimed(actorOf(ticket))}${soon}.`;
  if (status.state === 'merged') return next.merged(status.into.number);
  return next[status.state](actorOf(ticket));
}

/** A ticket of the queue, for the engineer `user`: to be claimed, or one's own to be answered. */
export function queueRow(listed: Listed, user: string): KnownBlock {
  const { ticket } = listed;
  const { id, status, openedAt } = ticket;
  const about = subjectNames(ticket);
  const facts = [
    listWords[status.state === 'waiting' ? 'waiting' : 'state'](words.state[status.state], actorOf(ticket)),
    words.askedBy(`<@${ticket.asker.user}>`),
    agoOf(openedAt),
    ...(about.length === 0 ? [] : [inert(clip(about.join(', '), 100))]),
    ...(listed.late === undefined
      ? []
      : [listWords.late[listed.late.stage](deskWords.aside.targets[listed.late.target])]),
  ];
  if (machine[status.state].claim === 'claimed')
    return row(listed, facts, '', button(ids.list.claim, words.claim, { value: id }));
  const isMine = ownerOf(ticket) === user && machine[status.state].answer === 'answered';
  return row(listed, facts, '', isMine ? button(ids.ticket.answer, words.answer, { value: id }) : undefined);
}

const questionLimit = 150;

/** What somebody asked, as far as a line of a list goes; nothing in it is live. */
export function lineOf(question: string): string {
  return inert(clip(question.replace(/\s+/g, ' '), questionLimit));
}

function row({ ticket, url }: Listed, facts: readonly string[], below: string, accessory?: Button): KnownBlock {
  const title = words.cardTitle(ticket.number);
  const head = [`*${url === undefined ? title : link(url, title)}*`, ...facts];
  const text = `${head.join(' · ')}\n>${lineOf(ticket.question)}${below}`;
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

/** The message by which somebody who waits knows a ticket: their note, or where they asked. */
export function ownMessage(ticket: Ticket, user: string) {
  const waiting = waitingOf(ticket, user);
  return waiting?.note ?? (waiting?.place.kind === 'thread' ? waiting.place.message : undefined);
}
