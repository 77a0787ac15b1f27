/**
 * Works through the inbox: each delivery once, even if it is delivered twice or the process dies; those of one
 * thread in their order. What fails again and again is given up, and its asker is told.
 */
import type { Logger } from 'pino';
import type { Leased } from '../../desk/outbox.ts';
import { createKeyedQueue } from '../keyed-queue.ts';
import { createPoller, type Poller } from '../poller.ts';
import { causeOf } from '../send/slack-errors.ts';
import type { DeliveryHandler } from './handle-delivery.ts';
import type { Inbox } from './inbox.ts';
import { type Delivery, deliverySchema } from './parse-delivery.ts';

const leaseMs = 60_000;
/** How often it looks for rows that a dead process left, or that failed and are due again. */
const recoverEveryMs = 5_000;
const triesAtMost = 5;
/** Answering takes milliseconds; the rest is waiting for the store and for Slack. */
const handledAtOnce = 8;
/** What is beyond it stays in the inbox until its lease ends, and is found there, so that memory does not grow. */
const waitingAtMost = 1_000;

/** The worker, with one end for the router and one for the app. */
export interface InboxWorker {
  /** Stores a delivery, and gives what starts the work on it: nothing happens if it was stored before. */
  accept(delivery: Delivery): Promise<() => void>;
  /** Begins to look for work that was left. */
  start(): void;
  /** Waits for what is being worked on. */
  stop(): Promise<void>;
}

/** What the worker needs. */
export interface WorkerParts {
  readonly inbox: Inbox;
  readonly clock: () => number;
  readonly newId: () => string;
  readonly log: Logger;
}

/** Makes the worker; `handle` may be called again for what it failed on. */
export function createInboxWorker(
  { inbox, clock, newId, log }: WorkerParts,
  { handle, apologise }: DeliveryHandler,
): InboxWorker {
  const onError = (error: unknown) => log.error({ err: error }, 'inbox unreachable');
  const queue = createKeyedQueue({ atOnce: handledAtOnce, waitingAtMost, onError });
  let recovery: Poller | undefined;

  async function work(row: Leased, delivery: Delivery): Promise<void> {
    // Each try before ended with its process: this one might too.
    if (row.attempts > triesAtMost) return giveUp(row, delivery, new Error('no try came to an end'));
    try {
      await handle(delivery);
      await inbox.done(row);
    } catch (error) {
      if (row.attempts === triesAtMost) return giveUp(row, delivery, error);
      log.warn({ delivery: row.key, attempt: row.attempts, err: error }, 'question will be tried again');
      await inbox.retry(row, causeOf(error), clock() + 2 ** row.attempts * 1000);
    }
  }

  /** The asker is told first: if the process dies in between, the next one tells them, and only once. */
  async function giveUp(row: Leased, delivery: Delivery, error: unknown): Promise<void> {
    const id = newId();
    log.error({ id, delivery: row.key, err: error }, 'question given up');
    await apologise(delivery, id);
    await inbox.failed(row, causeOf(error));
  }

  /** One thread at a time: two replies at once would not know of each other. */
  function enqueue(row: Leased, delivery: Delivery): boolean {
    return queue.add(queueKeyOf(delivery), () => work(row, delivery));
  }

  async function recover(): Promise<'more' | 'idle'> {
    const rows = await inbox.claim({ now: clock(), leaseMs }, handledAtOnce);
    let hasRoom = rows.length > 0;
    for (const row of rows) {
      const delivery = deliverySchema.safeParse(row.payload);
      if (delivery.success) hasRoom = enqueue(row, delivery.data) && hasRoom;
      else await inbox.failed(row, 'what is stored cannot be read');
    }
    return hasRoom ? 'more' : 'idle';
  }

  return {
    async accept(delivery) {
      const row = await inbox.accept(delivery.key, delivery, { now: clock(), leaseMs });
      return () => {
        if (row !== undefined) enqueue(row, delivery);
      };
    },
    start() {
      recovery = createPoller(recover, recoverEveryMs, onError);
    },
    async stop() {
      await recovery?.stop();
      await queue.stop();
    },
  };
}

function queueKeyOf({ question: { key, place } }: Delivery): string {
  if (place.kind === 'private') return key;
  const { team, channel } = place.message;
  return `${team}/${channel}/${place.threadTs ?? ''}`;
}
