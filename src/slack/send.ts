/**
 * The outbox -> Slack: one row, one message. A row that was tried before is first looked for in its channel, by
 * the key in its metadata, so that a post whose answer was lost is not said twice.
 */
import type { WebClient } from '@slack/web-api';
import type { Leased } from '../desk/delivery.ts';
import type { MessageRef, Place } from '../desk/ticket.ts';
import { destination, type Failure, toFailure } from './client.ts';
import { ticketCard } from './desk/card.ts';
import { answerNote, ticketNote, waitingOf } from './desk/note.ts';
import { ids } from './ids.ts';
import { type Message, plainMessage } from './message.ts';
import { type OutgoingPayload, outgoingSchema } from './outgoing.ts';
import type { Parts } from './parts.ts';
import { createPump, type Pump } from './pump.ts';
import { words } from './words.ts';

const leaseMs = 60_000;
const lookEveryMs = 1_000;
const roundSize = 20;
const triesAtMost = 12;
const longestWaitMs = 300_000;

type SenderParts = Pick<Parts, 'client' | 'desk' | 'outbox' | 'supportChannel' | 'forumUrl' | 'clock' | 'log'>;
/** A message whose blocks may have been read back from a row. */
interface Sendable {
  readonly text: string;
  readonly blocks: readonly { readonly type: string }[];
}
interface Target {
  readonly channel: string;
  readonly threadTs?: string;
}

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

  async function round(): Promise<'more' | 'idle'> {
    const rows = await outbox.claim({ now: clock(), leaseMs }, roundSize);
    await Promise.all(
      rows.map(async (row) => {
        try {
          await outbox.sent(row, await sendRow(parts, row));
        } catch (error) {
          await settle(row, error);
        }
      }),
    );
    return rows.length === 0 ? 'idle' : 'more';
  }

  return createPump(round, lookEveryMs, (error) => log.error({ err: error }, 'outbox unreachable'));
}

/** A refused card waits for somebody to invite the app to the support channel; other refusals end here. */
function waitMs(failure: Failure, attempts: number): number | undefined {
  if (failure.kind === 'limited') return failure.retryAfterMs;
  if (failure.kind === 'refused') return mendable.includes(failure.code) ? longestWaitMs : undefined;
  return attempts >= triesAtMost ? undefined : Math.min(2 ** attempts * 500, longestWaitMs);
}

/** What a person can put right while a message waits. */
const mendable = [
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'missing_scope',
  'invalid_auth',
  'token_revoked',
  'restricted_action',
];

async function sendRow(parts: SenderParts, row: Leased): Promise<MessageRef | undefined> {
  const payload = outgoingSchema.parse(row.payload);
  switch (payload.kind) {
    case 'reply':
      return postOrTell(parts, row, payload.place, payload.user, payload.message);
    case 'respond':
      return respond(parts, row, payload);
    case 'card':
      return sendCard(parts, row, payload.ticket);
    case 'note':
      return sendNote(parts, row, payload.ticket, payload.user);
    case 'answer':
      return sendAnswer(parts, row, payload);
  }
}

/** Where the place itself refuses, the person is told directly, with why. */
async function postOrTell(parts: SenderParts, row: Leased, place: Place, user: string, message: Sendable) {
  try {
    return await postOnce(parts, row, await destination(parts.client, place, user), message);
  } catch (error) {
    if (place.kind === 'private' || toFailure(error).kind !== 'refused') throw error;
    const direct = await destination(parts.client, { kind: 'private', channel: '' }, user);
    const why = plainMessage(words.cannotPost(`<#${place.message.channel}>`));
    return postOnce(parts, row, direct, { text: message.text, blocks: [...why.blocks, ...message.blocks] });
  }
}

async function respond(
  parts: SenderParts,
  row: Leased,
  { responseUrl, user, message }: Extract<OutgoingPayload, { kind: 'respond' }>,
): Promise<MessageRef | undefined> {
  if (row.attempts === 1 && (await answersTo(responseUrl, message))) return undefined;
  return postOnce(parts, row, await destination(parts.client, { kind: 'private', channel: '' }, user), message);
}

/** False when the address is used up, too old or out of reach. */
async function answersTo(responseUrl: string, message: Sendable): Promise<boolean> {
  try {
    const body = JSON.stringify({ response_type: 'ephemeral', ...message });
    const signal = AbortSignal.timeout(10_000);
    const response = await fetch(responseUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal,
    });
    return response.ok;
  } catch {
    return false;
  }
}

async function sendCard(parts: SenderParts, row: Leased, id: string): Promise<MessageRef | undefined> {
  const ticket = await parts.desk.find(id);
  if (ticket === undefined) return undefined;
  if (ticket.card !== undefined) return update(parts.client, ticket.card, ticketCard(ticket));
  const message = await postOnce(parts, row, { channel: parts.supportChannel }, ticketCard(ticket), ticket.team);
  await parts.desk.posted(id, { kind: 'card', message });
  return message;
}

async function sendNote(parts: SenderParts, row: Leased, id: string, user: string): Promise<MessageRef | undefined> {
  const ticket = await parts.desk.find(id);
  const waiting = ticket && waitingOf(ticket, user);
  if (ticket === undefined || waiting === undefined) return undefined;
  const note = ticketNote(ticket, waiting, parts.forumUrl(ticket.question));
  if (waiting.note !== undefined) return update(parts.client, waiting.note, note);
  const message = await postOrTell(parts, row, waiting.place, user, note);
  await parts.desk.posted(id, { kind: 'note', user, message });
  return message;
}

async function sendAnswer(
  parts: SenderParts,
  row: Leased,
  answer: Extract<OutgoingPayload, { kind: 'answer' }>,
): Promise<MessageRef | undefined> {
  const ticket = await parts.desk.find(answer.ticket);
  if (ticket === undefined) return undefined;
  return postOrTell(
    parts,
    row,
    answer.place,
    answer.users[0],
    answerNote(ticket, answer, answer.place.kind === 'private'),
  );
}

async function update(client: WebClient, at: MessageRef, message: Message): Promise<MessageRef> {
  await client.chat.update({ channel: at.channel, ts: at.ts, text: message.text, blocks: [...message.blocks] });
  return at;
}

async function postOnce(
  { client }: SenderParts,
  row: Leased,
  target: Target,
  message: Sendable,
  team = '',
): Promise<MessageRef> {
  const known = row.attempts > 1 ? await findSent(client, target, row.key) : undefined;
  const ts = known ?? (await post(client, target, message, row.key));
  return { team, channel: target.channel, ts };
}

async function post(client: WebClient, target: Target, message: Sendable, key: string): Promise<string> {
  const where = { channel: target.channel, ...(target.threadTs !== undefined && { thread_ts: target.threadTs }) };
  const rest = {
    metadata: { event_type: ids.metadata, event_payload: { key } },
    unfurl_links: false,
    unfurl_media: false,
  };
  try {
    const sent = await client.chat.postMessage({ ...where, ...rest, text: message.text, blocks: [...message.blocks] });
    return timestampOf(sent.ts);
  } catch (error) {
    const failure = toFailure(error);
    if (failure.kind !== 'refused' || !failure.code.startsWith('invalid_blocks')) throw error;
    // Better plain than not at all: the text says the same.
    const sent = await client.chat.postMessage({ ...where, ...rest, text: message.text });
    return timestampOf(sent.ts);
  }
}

/** The message with this key among the last ones of its thread or channel; a place that cannot be read has none. */
async function findSent(client: WebClient, { channel, threadTs }: Target, key: string): Promise<string | undefined> {
  const options = { channel, limit: 15, include_all_metadata: true };
  const { messages = [] } =
    threadTs === undefined
      ? await client.conversations.history(options)
      : await client.conversations.replies({ ...options, ts: threadTs });
  const payloadOf = (metadata: { event_payload?: object } | undefined) =>
    new Map(Object.entries(metadata?.event_payload ?? {}));
  return messages.find(({ metadata }) => payloadOf(metadata).get('key') === key)?.ts;
}

function timestampOf(ts: string | undefined): string {
  if (ts === undefined) throw new Error('chat.postMessage gave no ts');
  return ts;
}
