/** The outbox -> Slack: takes rows that are due, renders what the desk wants said, and settles each row by what came of it. */
import type { Leased } from '../desk/delivery.ts';
import type { MessageRef, Place } from '../desk/ticket.ts';
import { type Failure, toFailure } from './client.ts';
import { ticketCard } from './desk/card.ts';
import { answerNote, ticketNote, waitingOf } from './desk/note.ts';
import { plainMessage } from './message.ts';
import { type OutgoingPayload, outgoingSchema } from './outgoing.ts';
import type { Parts } from './parts.ts';
import { directTo, postOnce, type Sendable, targetOf, update } from './post.ts';
import { createPump, type Pump } from './pump.ts';
import { words } from './words.ts';

const leaseMs = 60_000;
const lookEveryMs = 1_000;
const roundSize = 20;
const triesAtMost = 12;
const longestWaitMs = 300_000;
const respondTimeoutMs = 10_000;

type SenderParts = Pick<Parts, 'client' | 'desk' | 'outbox' | 'supportChannel' | 'forumUrl' | 'clock' | 'log'>;
type Payload<Kind extends OutgoingPayload['kind']> = Extract<OutgoingPayload, { kind: Kind }>;

/** Starts to send what the outbox holds, and what it will hold. */
export function createSender(parts: SenderParts): Pump {
  const { outbox, clock, log } = parts;

  async function settle(row: Leased, error: unknown): Promise<void> {
    const failure = toFailure(error);
    const cause = failure.kind === 'refused' ? failure.code : error instanceof Error ? error.message : String(error);
    const wait = waitMs(failure, row.attempts);
    if (wait === undefined) {
      log.error({ message: row.key, cause, err: error }, 'message given up');
      await outbox.failed(row, cause);
      return;
    }
    log.warn({ message: row.key, cause, attempt: row.attempts, waitMs: wait }, 'message will be tried again');
    await outbox.retry(row, cause, clock() + wait);
  }

  async function sendOrSettle(row: Leased): Promise<void> {
    try {
      await outbox.sent(row, await sendRow(parts, row));
    } catch (error) {
      await settle(row, error);
    }
  }

  async function round(): Promise<'more' | 'idle'> {
    const rows = await outbox.claim({ now: clock(), leaseMs }, roundSize);
    await Promise.all(rows.map(sendOrSettle));
    return rows.length === 0 ? 'idle' : 'more';
  }

  return createPump(round, lookEveryMs, (error) => log.error({ err: error }, 'outbox unreachable'));
}

/** What a person can put right while a message waits: the app invited, the channel named, the token renewed. */
const mendable = [
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'missing_scope',
  'invalid_auth',
  'token_revoked',
  'restricted_action',
];

/** How long to wait before another try; nothing when another try is of no use. */
function waitMs(failure: Failure, attempts: number): number | undefined {
  if (failure.kind === 'limited') return failure.retryAfterMs;
  if (failure.kind === 'refused') return mendable.includes(failure.code) ? longestWaitMs : undefined;
  return attempts >= triesAtMost ? undefined : Math.min(2 ** attempts * 500, longestWaitMs);
}

/** Sends one row and gives where it stands; nothing where it has no place, or nobody to read it any more. */
async function sendRow(parts: SenderParts, row: Leased): Promise<MessageRef | undefined> {
  const payload = outgoingSchema.parse(row.payload);
  switch (payload.kind) {
    case 'reply':
      return postOrTell(parts, row, payload, payload.message);
    case 'respond':
      return respond(parts, row, payload);
    case 'card':
      return sendCard(parts, row, payload);
    case 'note':
      return sendNote(parts, row, payload);
    case 'answer':
      return sendAnswer(parts, row, payload);
  }
}

/** Where the place itself refuses, the person is told directly, with why. */
async function postOrTell(
  { client }: SenderParts,
  row: Leased,
  to: { readonly team: string; readonly place: Place; readonly user: string },
  message: Sendable,
): Promise<MessageRef> {
  const { team, place, user } = to;
  try {
    return await postOnce(client, row, await targetOf(client, team, place, user), message);
  } catch (error) {
    if (place.kind === 'private' || toFailure(error).kind !== 'refused') throw error;
    const why = plainMessage(words.cannotPost(`<#${place.message.channel}>`));
    const told = { text: `${why.text}\n${message.text}`, blocks: [...why.blocks, ...message.blocks] };
    return postOnce(client, row, await directTo(client, team, user), told);
  }
}

async function respond(
  { client }: SenderParts,
  row: Leased,
  payload: Payload<'respond'>,
): Promise<MessageRef | undefined> {
  const { responseUrl, team, user, message } = payload;
  if (row.attempts === 1 && (await answersTo(responseUrl, message))) return undefined;
  return postOnce(client, row, await directTo(client, team, user), message);
}

/** False when the address is used up, too old or out of reach. */
async function answersTo(responseUrl: string, message: Sendable): Promise<boolean> {
  const body = JSON.stringify({ response_type: 'ephemeral', ...message });
  const headers = { 'content-type': 'application/json' };
  const signal = AbortSignal.timeout(respondTimeoutMs);
  const answer = await fetch(responseUrl, { method: 'POST', headers, body, signal }).catch(() => undefined);
  return answer?.ok === true;
}

/** Posts the card, or updates it; one that was deleted is posted anew. */
async function sendCard({ client, desk, supportChannel }: SenderParts, row: Leased, payload: Payload<'card'>) {
  const ticket = await desk.find(payload.ticket);
  if (ticket === undefined) return undefined;
  const card = ticketCard(ticket);
  if (ticket.card !== undefined && (await update(client, ticket.card, card))) return ticket.card;
  const message = await postOnce(client, row, { team: ticket.team, channel: supportChannel }, card);
  await desk.posted(ticket.id, { kind: 'card', message });
  return message;
}

async function sendNote(parts: SenderParts, row: Leased, { ticket: id, user }: Payload<'note'>) {
  const ticket = await parts.desk.find(id);
  const waiting = ticket && waitingOf(ticket, user);
  if (ticket === undefined || waiting === undefined) return undefined;
  const note = ticketNote(ticket, waiting, parts.forumUrl(ticket.question));
  if (waiting.note !== undefined && (await update(parts.client, waiting.note, note))) return waiting.note;
  const message = await postOrTell(parts, row, { team: ticket.team, place: waiting.place, user }, note);
  await parts.desk.posted(id, { kind: 'note', user, message });
  return message;
}

async function sendAnswer(parts: SenderParts, row: Leased, answer: Payload<'answer'>) {
  const ticket = await parts.desk.find(answer.ticket);
  if (ticket === undefined) return undefined;
  const to = { team: ticket.team, place: answer.place, user: answer.users[0] };
  return postOrTell(parts, row, to, answerNote(ticket, answer, answer.place.kind === 'private'));
}
