/**
 * The one door: every delivery of every surface comes through here. What asks something of us is stored under its
 * key before Slack hears that it arrived, and worked on once, though it be delivered twice or the process die.
 * All else (buttons, modals, commands about the app) goes on to Bolt, and never comes back without an answer.
 */
import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { Leased } from '../../desk/outbox.ts';
import type { Hearing } from '../ask/handle-delivery.ts';
import type { Parts } from '../dependencies.ts';
import { createKeyedQueue } from '../keyed-queue.ts';
import { createPoller, type Poller } from '../poller.ts';
import { type Delivery, deliverySchema, parseDelivery } from './parse-delivery.ts';
import { createUnanswered, type Unanswered } from './unanswered.ts';

const leaseMs = 60_000;
/** How often rows are looked for that a dead process left, or that failed and are due again. */
const recoverEveryMs = 5_000;
const triesAtMost = 5;
/** Answering takes milliseconds; the rest is waiting for the store and for Slack. */
const answeredAtOnce = 8;
/** What waits beyond it stays in the inbox until its lease ends, and is found there: memory does not grow. */
const waitingAtMost = 1_000;

/** The door, open while the receiver runs. */
export interface Router {
  /** Stands between a receiver and Bolt; the receiver's own checks come first. */
  guard(receiver: Receiver, botUserId: () => string): Receiver;
  /** For Bolt's error handler: what a listener threw, told to the person when the delivery is through. */
  readonly failed: Unanswered['failed'];
  /** Begins to look for work that was left. */
  start(): void;
  /** Waits for what is being worked on. */
  stop(): Promise<void>;
}

/** Makes the door; `hear` does the work behind it and may be called again for what it failed on. */
export function createRouter(
  parts: Pick<Parts, 'client' | 'inbox' | 'visibility' | 'clock' | 'newId' | 'log'>,
  { hear, apologise }: Pick<Hearing, 'hear' | 'apologise'>,
): Router {
  const { inbox, clock, newId, log } = parts;
  const onError = (error: unknown) => log.error({ err: error }, 'inbox unreachable');
  const lanes = createKeyedQueue({ atOnce: answeredAtOnce, waitingAtMost, onError });
  const unanswered = createUnanswered(parts);
  let recovery: Poller | undefined;

  async function work(row: Leased, heard: Delivery): Promise<void> {
    // Each try before ended with its process: this one might too.
    if (row.attempts > triesAtMost) return giveUp(row, heard, new Error('no try came to an end'));
    try {
      await hear(heard);
      await inbox.done(row);
    } catch (error) {
      if (row.attempts === triesAtMost) return giveUp(row, heard, error);
      log.warn({ delivery: row.key, attempt: row.attempts, err: error }, 'question will be tried again');
      await inbox.retry(row, toCause(error), clock() + 2 ** row.attempts * 1000);
    }
  }

  /** The asker is told first: should the process die between, they are told by the next, and not twice. */
  async function giveUp(row: Leased, heard: Delivery, error: unknown): Promise<void> {
    const id = newId();
    log.error({ id, delivery: row.key, err: error }, 'question given up');
    await apologise(heard, id);
    await inbox.failed(row, toCause(error));
  }

  /** What is said in one thread is worked on in its order: two replies at once would not know of each other. */
  function take(row: Leased, heard: Delivery): boolean {
    return lanes.take(laneOf(heard), () => work(row, heard));
  }

  async function receive(event: ReceiverEvent, heard: Delivery): Promise<void> {
    const row = await inbox.accept(heard.key, heard, { now: clock(), leaseMs });
    const acknowledged = event.ack();
    if (row !== undefined) take(row, heard);
    await acknowledged;
  }

  async function recover(): Promise<'more' | 'idle'> {
    const rows = await inbox.claim({ now: clock(), leaseMs }, answeredAtOnce);
    let isRoom = rows.length > 0;
    for (const row of rows) {
      const heard = deliverySchema.safeParse(row.payload);
      if (heard.success) isRoom = take(row, heard.data) && isRoom;
      else await inbox.failed(row, 'what is stored cannot be read');
    }
    return isRoom ? 'more' : 'idle';
  }

  return {
    guard: (receiver, botUserId) => ({
      init(app: App) {
        const processEvent = async (event: ReceiverEvent) => {
          const heard = parseDelivery(event.body, { botUserId: botUserId(), auto: parts.visibility.auto });
          if (heard === undefined) await unanswered.after(event, (watched) => app.processEvent(watched));
          else await receive(event, heard);
        };
        // The receiver calls nothing but `processEvent`; all else is the app's own.
        receiver.init(Object.create(app, { processEvent: { value: processEvent } }));
      },
      start: (...parameters) => receiver.start(...parameters),
      stop: (...parameters) => receiver.stop(...parameters),
    }),
    failed: unanswered.failed,
    start() {
      recovery = createPoller(recover, recoverEveryMs, onError);
    },
    async stop() {
      await recovery?.stop();
      await lanes.stop();
    },
  };
}

function toCause(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function laneOf({ question: { key, place } }: Delivery): string {
  if (place.kind === 'private') return key;
  const { team, channel } = place.message;
  return `${team}/${channel}/${place.threadTs}`;
}
