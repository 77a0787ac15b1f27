/** What becomes of a message that could not be sent: tried again while that may help; given up, engineers hear of it. */
import type { Logger } from 'pino';
import type { Desk } from '../../desk/desk.ts';
import type { Leased, Outbox } from '../../desk/outbox.ts';
import type { Person } from '../../desk/ticket.ts';
import { type OutboxRow, outboxRowSchema } from './outbox-row.ts';
import { createRateLimiter } from './rate-limiter.ts';
import { causeOf, type Failure, toFailure } from './slack-errors.ts';
import { cureOf, SupportChannelClosed } from './support-channel.ts';

const triesAtMost = 12;
const longestWaitMs = 300_000;
/** A day of waiting for somebody to put it right, such as by inviting the app. */
const mendableTriesAtMost = 288;

/** So soon it is looked again whether the support channel is open. */
const closedWaitMs = 10_000;

/** What the policy needs. */
export interface RetryParts {
  readonly outbox: Outbox;
  readonly desk: Pick<Desk, 'find'>;
  readonly supportChannel: string;
  readonly clock: () => number;
  readonly log: Logger;
}

/** Makes the function that decides on a row whose sending threw an error. */
export function createRetryPolicy(parts: RetryParts): (row: Leased, error: unknown) => Promise<void> {
  const { outbox, supportChannel, clock, log } = parts;
  const nextSlot = createRateLimiter(clock);
  return async (row, error) => {
    // Told once, by who looked at the channel; waiting for it is no failure, however long it lasts.
    if (error instanceof SupportChannelClosed) return outbox.postpone(row, clock() + closedWaitMs);
    const failure = toFailure(error);
    if (failure.kind === 'limited') {
      return outbox.postpone(row, nextSlot(limitedBy(row) ?? supportChannel, failure.retryAfterMs));
    }
    const cause = causeOf(error);
    const cure = limitedBy(row) === undefined ? cureOf(supportChannel, cause) : undefined;
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

/** How long to wait before another try; nothing when another try would not help. */
function waitMs(failure: Exclude<Failure, { kind: 'limited' }>, { attempts }: Leased): number | undefined {
  if (failure.kind === 'unknown')
    return attempts >= triesAtMost ? undefined : Math.min(2 ** attempts * 500, longestWaitMs);
  return failure.means.includes('mendable') && attempts < mendableTriesAtMost ? longestWaitMs : undefined;
}

/** The channel of a row's message, or whatever else it is limited by; nothing for what goes to the support channel. */
function limitedBy({ key, payload }: Leased): string | undefined {
  const row = outboxRowSchema.safeParse(payload).data;
  if (row === undefined) return key;
  if (row.kind === 'card' || row.kind === 'aside' || row.kind === 'undelivered' || row.kind === 'digest')
    return undefined;
  return 'place' in row && row.place.kind === 'thread' ? row.place.message.channel : key;
}

/** What a person should have read and cannot be sent to them becomes a line in the support channel. */
async function tellEngineers({ outbox, desk, clock }: RetryParts, leased: Leased, cause: string): Promise<void> {
  const row = outboxRowSchema.safeParse(leased.payload).data;
  const reader = row && (await readerOf(desk, row));
  if (reader === undefined) return;
  const key = `undelivered/${leased.key}`;
  const payload: OutboxRow = { kind: 'undelivered', ...reader, cause, row: leased.key };
  await outbox.put([{ key, lane: key, position: 0, payload, dueAt: clock() }]);
}

/** Who a message was for; nobody for what goes to the support channel, or only improves what they have. */
async function readerOf(desk: RetryParts['desk'], row: OutboxRow): Promise<Person | undefined> {
  switch (row.kind) {
    case 'reply':
    case 'privately':
    case 'share':
    case 'granted':
      return { team: row.team, user: row.user };
    case 'note':
    case 'say':
    case 'answer': {
      const ticket = await desk.find(row.ticket);
      const user = row.kind === 'answer' ? row.users[0] : row.user;
      return ticket && { team: ticket.team, user };
    }
    case 'topic':
      return { team: row.team, user: row.user };
    case 'card':
    case 'aside':
    case 'revision':
    case 'solution':
    case 'digest':
    case 'picture':
    case 'undelivered':
      return undefined;
  }
}
