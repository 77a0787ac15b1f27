/** What becomes of a message that could not be sent: tried again when that may help, given up aloud when not. */
import type { Leased } from '../../desk/outbox.ts';
import type { Person } from '../../desk/ticket.ts';
import type { Parts } from '../dependencies.ts';
import { cureOf } from '../desk/support-channel.ts';
import { type Failure, toFailure } from './client.ts';
import { type OutgoingPayload, outgoingSchema } from './outbox-row.ts';
import { createRateLimiter } from './rate-limiter.ts';

const triesAtMost = 12;
const longestWaitMs = 300_000;
/** A day of waiting for an invitation; after that, engineers hear of it. */
const mendableTriesAtMost = 288;

type SettlingParts = Pick<Parts, 'desk' | 'outbox' | 'supportChannel' | 'clock' | 'log'>;

/** Makes the function that settles a row by what came of it. */
export function createRetryPolicy(parts: SettlingParts): (row: Leased, error: unknown) => Promise<void> {
  const { outbox, supportChannel, clock, log } = parts;
  const nextSlot = createRateLimiter(clock);
  return async (row, error) => {
    const failure = toFailure(error);
    if (failure.kind === 'limited') {
      return outbox.postpone(row, nextSlot(channelOf(row) ?? supportChannel, failure.retryAfterMs));
    }
    const cause = failure.kind === 'refused' ? failure.code : error instanceof Error ? error.message : String(error);
    const cure = channelOf(row) === undefined ? cureOf(supportChannel, cause) : undefined;
    const facts = { message: row.key, cause, ...(cure !== undefined && { cure }) };
    const wait = waitMs(failure, row);
    if (wait === undefined) {
      log.error({ ...facts, err: error }, 'message given up');
      await tellEngineers(parts, row, cause);
      await outbox.failed(row, cause);
      return;
    }
    log.warn({ ...facts, attempt: row.attempts, waitMs: wait }, 'message will be tried again');
    await outbox.retry(row, cause, clock() + wait);
  };
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
function waitMs(failure: Exclude<Failure, { kind: 'limited' }>, { attempts }: Leased): number | undefined {
  if (failure.kind === 'unknown')
    return attempts >= triesAtMost ? undefined : Math.min(2 ** attempts * 500, longestWaitMs);
  return mendable.includes(failure.code) && attempts < mendableTriesAtMost ? longestWaitMs : undefined;
}

/** Where a row's message is to stand, as far as the row itself tells; nothing for what goes to the support channel. */
function channelOf({ key, payload }: Leased): string | undefined {
  const parsed = outgoingSchema.safeParse(payload);
  if (!parsed.success) return key;
  const { data } = parsed;
  if (data.kind === 'card' || data.kind === 'undelivered') return undefined;
  return 'place' in data && data.place.kind === 'thread' ? data.place.message.channel : key;
}

/** What a person should have read and cannot be sent to them becomes a line in the support channel. */
async function tellEngineers({ outbox, desk, clock }: SettlingParts, row: Leased, cause: string): Promise<void> {
  const parsed = outgoingSchema.safeParse(row.payload);
  const reader = parsed.success ? await readerOf(desk, parsed.data) : undefined;
  if (reader === undefined) return;
  const key = `undelivered/${row.key}`;
  const payload = { kind: 'undelivered', ...reader, cause, row: row.key };
  await outbox.put([{ key, lane: key, position: 0, payload, dueAt: clock() }]);
}

/** Whom a message was for; nobody for what is only for the support channel, or only improves what they have. */
async function readerOf(desk: Parts['desk'], payload: OutgoingPayload): Promise<Person | undefined> {
  switch (payload.kind) {
    case 'reply':
    case 'privately':
    case 'share':
      return { team: payload.team, user: payload.user };
    case 'note':
    case 'answer': {
      const ticket = await desk.find(payload.ticket);
      const user = payload.kind === 'note' ? payload.user : payload.users[0];
      return ticket && { team: ticket.team, user };
    }
    case 'card':
    case 'revision':
    case 'undelivered':
      return undefined;
  }
}
