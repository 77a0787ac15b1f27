/** The outbox -> Slack: takes rows that are due, renders what the desk wants said, and settles each row by what came of it. */
import type { Leased } from '../desk/delivery.ts';
import { isLaterEdit } from '../desk/shown.ts';
import { type MessageRef, type Place, waitingOf } from '../desk/ticket.ts';
import { drawNote } from './ask/drawn.ts';
import { toFailure } from './client.ts';
import { ticketCard } from './desk/card.ts';
import { answerNote, ticketNote } from './desk/note.ts';
import { escapeText } from './escape.ts';
import { plainMessage } from './message.ts';
import { type OutgoingPayload, outgoingSchema } from './outgoing.ts';
import type { Parts } from './parts.ts';
import { directTo, findSent, markOf, postOnce, type Sendable, targetOf, update } from './post.ts';
import type { Pump } from './pump.ts';
import { respondAt } from './respond.ts';
import { createSettling } from './settle.ts';
import { words } from './words.ts';
import { createWorker } from './worker.ts';

const lookEveryMs = 1_000;
const sentAtOnce = 20;

/** `onTicket` hears of each change of a ticket, when its card shows it. */
type SenderParts = { readonly onTicket: (team: string) => void } & Pick<
  Parts,
  | 'client'
  | 'desk'
  | 'outbox'
  | 'replies'
  | 'votes'
  | 'assistant'
  | 'index'
  | 'resolve'
  | 'supportChannel'
  | 'forumUrl'
  | 'clock'
  | 'log'
>;
type Payload<Kind extends OutgoingPayload['kind']> = Extract<OutgoingPayload, { kind: Kind }>;

/** Starts to send what the outbox holds, and what it will hold; one that Slack is slow with holds up nobody else. */
export function createSender(parts: SenderParts): Pump {
  const { outbox, clock, log } = parts;
  const settle = createSettling(parts);
  return createWorker<Leased>({
    claim: (limit) => outbox.claim(clock(), limit),
    async work(row) {
      try {
        const at = await sendRow(parts, row);
        return () => outbox.sent(row, at);
      } catch (error) {
        return () => settle(row, error);
      }
    },
    atOnce: sentAtOnce,
    everyMs: lookEveryMs,
    onError: (error) => log.error({ err: error }, 'outbox unreachable'),
  });
}

/** Sends one row and gives where it stands; nothing where it has no place, or nobody to read it any more. */
async function sendRow(parts: SenderParts, row: Leased): Promise<MessageRef | undefined> {
  const payload = outgoingSchema.parse(row.payload);
  switch (payload.kind) {
    case 'reply':
      return postOrTell(parts, row, payload, payload.message);
    case 'revision':
      return revise(parts, payload);
    case 'privately':
      return sendPrivately(parts, row, payload);
    case 'share':
      return sendShare(parts, row, payload);
    case 'undelivered':
      return sendToEngineers(parts, row, payload);
    case 'card':
      return sendCard(parts, row, payload);
    case 'note':
      return sendNote(parts, row, payload);
    case 'answer':
      return sendAnswer(parts, row, payload);
  }
}

/** The question was deleted, and its thread with it: nobody is there to read a reply. */
const gone = ['thread_not_found', 'message_not_found', 'cannot_reply_to_message'];

/** The place takes no message of ours, whatever it says. */
const closed = [
  'not_in_channel',
  'channel_not_found',
  'channel_is_limited_access',
  'channel_type_not_supported',
  'is_archived',
  'is_inactive',
  'external_channel_migrating',
  'posting_to_channel_denied',
  'restricted_action',
  'restricted_action_non_threadable_channel',
  'restricted_action_read_only_channel',
  'restricted_action_thread_locked',
  'restricted_action_thread_only_channel',
  'team_not_found',
];

/** Where the place itself refuses, the person is told directly, with why. */
async function postOrTell(
  { client }: SenderParts,
  row: Leased,
  to: { readonly team: string; readonly place: Place; readonly user: string },
  message: Sendable,
): Promise<MessageRef | undefined> {
  const { team, place, user } = to;
  try {
    return await postOnce(client, row, await targetOf(client, team, place, user), message);
  } catch (error) {
    const failure = toFailure(error);
    if (place.kind === 'private' || failure.kind !== 'refused') throw error;
    if (gone.includes(failure.code)) return undefined;
    if (!closed.includes(failure.code)) throw error;
    return postOnce(client, row, await directTo(client, team, user), withWhy(place.message.channel, message));
  }
}

/** What was to be said in a channel, for the one person who reads why it could not be. */
function withWhy(channel: string, { text, blocks }: Sendable): Sendable {
  const why = plainMessage(words.cannotPost(`<#${channel}>`));
  return { text: `${why.text}\n${text}`, blocks: [...why.blocks, ...blocks] };
}

/** A reply that was never posted, or is no longer there, has nothing to be revised. */
async function revise({ client, outbox, replies }: SenderParts, { of, edit, message }: Payload<'revision'>) {
  const kept = edit && (await replies.find(edit.reply));
  if (edit !== undefined && kept !== undefined && isLaterEdit(kept, edit)) return undefined;
  const at = await outbox.whereSent(of);
  return at !== undefined && (await update(client, at, message)) ? at : undefined;
}

async function sendPrivately({ client }: SenderParts, row: Leased, payload: Payload<'privately'>) {
  const { team, user, to, message } = payload;
  // What became of an earlier try at an address cannot be asked, and it takes five at most.
  if (row.attempts === 1 && (await respondAt(to, message, 'ephemeral')) === 'taken') return undefined;
  return postOnce(client, row, await directTo(client, team, user), message);
}

/** An address takes five answers, and taking the button out of the private reply is one of them. */
const sharesAtMost = 3;

/**
 * By the address of the press, for the app need not be a member. Slack keeps metadata of such messages too.
 *
 * @see https://github.com/slackapi/bolt-js/issues/1819
 */
async function sendShare({ client }: SenderParts, row: Leased, payload: Payload<'share'>) {
  const { team, user, channel, to, message } = payload;
  const { threadTs } = to;
  const target = { team, channel, ...(threadTs !== undefined && { threadTs }) };
  if ((await findSent(client, row, target)) !== undefined) return undefined;
  const taken = await respondAt(to, { ...message, metadata: markOf(row.key) }, 'in_channel');
  if (taken === 'taken') return undefined;
  if (taken === 'unknown' && row.attempts < sharesAtMost) throw new Error('the response URL did not answer');
  return postOnce(client, row, await directTo(client, team, user), withWhy(channel, message));
}

async function sendToEngineers({ client, supportChannel }: SenderParts, row: Leased, payload: Payload<'undelivered'>) {
  const line = plainMessage(
    words.undelivered(`<@${payload.user}>`, escapeText(payload.cause), escapeText(payload.row)),
  );
  return postOnce(client, row, { team: payload.team, channel: supportChannel }, line);
}

/** Posts the card, or updates it; one that was deleted is posted anew. */
async function sendCard(
  { client, desk, supportChannel, onTicket }: SenderParts,
  row: Leased,
  payload: Payload<'card'>,
) {
  const ticket = await desk.find(payload.ticket);
  if (ticket === undefined) return undefined;
  const card = ticketCard(ticket);
  try {
    if (ticket.card !== undefined && (await update(client, ticket.card, card))) return ticket.card;
    const message = await postOnce(client, row, { team: ticket.team, channel: supportChannel }, card);
    await desk.posted(ticket.id, { kind: 'card', message });
    return message;
  } finally {
    // The ticket has changed, whether or not the channel takes its card.
    onTicket(ticket.team);
  }
}

async function sendNote(parts: SenderParts, row: Leased, { ticket: id, user }: Payload<'note'>) {
  const ticket = await parts.desk.find(id);
  const waiting = ticket && waitingOf(ticket, user);
  if (ticket === undefined || waiting === undefined) return undefined;
  const note = ticketNote(ticket, waiting, parts.forumUrl(ticket.question));
  const reply = await drawNote(parts, ticket, waiting);
  if (waiting.note !== undefined && (await update(parts.client, waiting.note, reply ?? note))) return waiting.note;
  const message = await postOrTell(parts, row, { team: ticket.team, place: waiting.place, user }, note);
  if (message !== undefined) await parts.desk.posted(id, { kind: 'note', user, message });
  return message;
}

async function sendAnswer(parts: SenderParts, row: Leased, answer: Payload<'answer'>) {
  const ticket = await parts.desk.find(answer.ticket);
  if (ticket === undefined) return undefined;
  const to = { team: ticket.team, place: answer.place, user: answer.users[0] };
  return postOrTell(parts, row, to, answerNote(ticket, answer, answer.place.kind === 'private'));
}
