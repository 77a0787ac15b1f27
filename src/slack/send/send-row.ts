/** One row of the outbox -> the call that sends it. Cards and notes are rendered when they are sent. */
import type { WebClient } from '@slack/web-api';
import type { Desk } from '../../desk/desk.ts';
import type { Leased, Outbox } from '../../desk/outbox.ts';
import { isLaterEdit, type Replies } from '../../desk/shown.ts';
import { isInThread, type MessageRef, type Place, type Ticket, type Waiting, waitingOf } from '../../desk/ticket.ts';
import { escapeText } from '../render/escape.ts';
import { type Message, plainMessage } from '../render/message.ts';
import { ticketCard } from '../render/ticket-card.ts';
import { answerNote } from '../render/ticket-note.ts';
import { words } from '../render/words.ts';
import { type OutboxRow, outboxRowSchema } from './outbox-row.ts';
import { directTo, findSent, markOf, postOnce, type Sendable, targetOf, update } from './post.ts';
import { respondAt } from './respond.ts';
import { means } from './slack-errors.ts';

/** What sending needs. */
export interface RowParts {
  readonly client: WebClient;
  readonly outbox: Pick<Outbox, 'whereSent'>;
  readonly replies: Pick<Replies, 'find'>;
  readonly desk: Pick<Desk, 'find' | 'posted'>;
  readonly supportChannel: string;
  readonly noteFor: NoteFor;
  /** Called after each change of a ticket, once its card shows it. */
  readonly onTicket: (team: string) => void;
}

/** Renders what one who waits for a ticket sees of it: `first` when it is posted, `later` when it is updated. */
type NoteFor = (ticket: Ticket, waiting: Waiting) => Promise<{ readonly first: Message; readonly later: Message }>;

type RowOf<Kind extends OutboxRow['kind']> = Extract<OutboxRow, { kind: Kind }>;

/** Sends one row and gives where the message is; nothing where it has no place, or nobody is left to read it. */
export async function sendRow(parts: RowParts, leased: Leased): Promise<MessageRef | undefined> {
  const row = outboxRowSchema.parse(leased.payload);
  switch (row.kind) {
    case 'reply':
      return postOrTell(parts, leased, row, row.message);
    case 'revision':
      return sendRevision(parts, row);
    case 'privately':
      return sendPrivately(parts, leased, row);
    case 'share':
      return sendShare(parts, leased, row);
    case 'undelivered':
      return sendToEngineers(parts, leased, row);
    case 'card':
      return sendCard(parts, leased, row);
    case 'note':
      return sendNote(parts, leased, row);
    case 'answer':
      return sendAnswer(parts, leased, row);
  }
}

/** Posts in a place; where the place itself refuses, the person is told directly, and why. */
async function postOrTell(
  { client }: RowParts,
  leased: Leased,
  to: { readonly team: string; readonly place: Place; readonly user: string },
  message: Sendable,
): Promise<MessageRef | undefined> {
  const { team, place, user } = to;
  try {
    return await postOnce(client, leased, await targetOf(client, team, place, user), message);
  } catch (error) {
    // The question was deleted, and its thread with it: nobody is there to read a reply.
    if (place.kind === 'thread' && means(error, 'gone')) return undefined;
    if (place.kind === 'private' || !means(error, 'closed')) throw error;
    return postOnce(client, leased, await directTo(client, team, user), withReason(place.message.channel, message));
  }
}

/** What was meant for a channel, for the one person who reads why it could not be posted there. */
function withReason(channel: string, { text, blocks }: Sendable): Sendable {
  const reason = plainMessage(words.cannotPost(`<#${channel}>`));
  return { text: `${reason.text}\n${text}`, blocks: [...reason.blocks, ...blocks] };
}

/** A reply that was never posted, or is no longer there, cannot be revised. */
async function sendRevision({ client, outbox, replies }: RowParts, { of, edit, message }: RowOf<'revision'>) {
  const kept = edit && (await replies.find(edit.reply));
  if (edit !== undefined && kept !== undefined && isLaterEdit(kept, edit)) return undefined;
  const at = await outbox.whereSent(of);
  return at !== undefined && (await update(client, at, message)) ? at : undefined;
}

async function sendPrivately({ client }: RowParts, leased: Leased, { team, user, to, message }: RowOf<'privately'>) {
  // Whether an earlier try at a response URL arrived cannot be found out, and it accepts five at most.
  if (leased.attempts === 1 && (await respondAt(to, message, 'ephemeral')) === 'accepted') return undefined;
  return postOnce(client, leased, await directTo(client, team, user), message);
}

/** A response URL accepts five answers, and taking the button out of the private reply is one of them. */
const shareTriesAtMost = 3;

/**
 * By the response URL of the button, for the app need not be a member. Slack keeps metadata of such messages too.
 *
 * @see https://github.com/slackapi/bolt-js/issues/1819
 */
async function sendShare({ client }: RowParts, leased: Leased, { team, user, channel, to, message }: RowOf<'share'>) {
  const { threadTs } = to;
  const target = { team, channel, ...(threadTs !== undefined && { threadTs }) };
  if ((await findSent(client, leased, target)) !== undefined) return undefined;
  const outcome = await respondAt(to, { ...message, metadata: markOf(leased.key) }, 'in_channel');
  if (outcome === 'accepted') return undefined;
  if (outcome === 'unknown' && leased.attempts < shareTriesAtMost) throw new Error('the response URL did not answer');
  return postOnce(client, leased, await directTo(client, team, user), withReason(channel, message));
}

async function sendToEngineers({ client, supportChannel }: RowParts, leased: Leased, row: RowOf<'undelivered'>) {
  const line = words.undelivered(`<@${row.user}>`, escapeText(row.cause), escapeText(row.row));
  return postOnce(client, leased, { team: row.team, channel: supportChannel }, plainMessage(line));
}

/** Posts the card, or updates it; one that was deleted is posted again. */
async function sendCard({ client, desk, supportChannel, onTicket }: RowParts, leased: Leased, row: RowOf<'card'>) {
  const ticket = await desk.find(row.ticket);
  if (ticket === undefined) return undefined;
  const card = ticketCard(ticket);
  try {
    if (ticket.card !== undefined && (await update(client, ticket.card, card))) return ticket.card;
    const message = await postOnce(client, leased, { team: ticket.team, channel: supportChannel }, card);
    await desk.posted(ticket.id, { kind: 'card', message });
    return message;
  } finally {
    // The ticket has changed, whether or not the channel accepts its card.
    onTicket(ticket.team);
  }
}

async function sendNote(parts: RowParts, leased: Leased, { ticket: id, user }: RowOf<'note'>) {
  const ticket = await parts.desk.find(id);
  const waiting = ticket && waitingOf(ticket, user);
  if (ticket === undefined || waiting === undefined) return undefined;
  const { first, later } = await parts.noteFor(ticket, waiting);
  if (waiting.note !== undefined && (await update(parts.client, waiting.note, later))) return waiting.note;
  const message = await postOrTell(parts, leased, { team: ticket.team, place: waiting.place, user }, first);
  if (message !== undefined) await parts.desk.posted(id, { kind: 'note', user, message });
  return message;
}

async function sendAnswer(parts: RowParts, leased: Leased, answer: RowOf<'answer'>) {
  const ticket = await parts.desk.find(answer.ticket);
  if (ticket === undefined) return undefined;
  const to = { team: ticket.team, place: answer.place, user: answer.users[0] };
  return postOrTell(parts, leased, to, answerNote(ticket, answer, !isInThread(answer.place)));
}
