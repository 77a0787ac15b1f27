/**
 * The one door: every delivery of every surface comes through here. What asks something of us is stored under its
 * key before Slack hears that it arrived, and worked on once, though it be delivered twice or the process die.
 * All else (buttons, modals, commands about the app) goes on to Bolt, and never comes back without an answer.
 */
import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { Delivery, Leased, LeasedDelivery } from '../desk/delivery.ts';
import type { Hearing } from './ask/hear.ts';
import { type Heard, heardSchema, toHeard } from './heard.ts';
import { createLastWords, type LastWords } from './last-words.ts';
import type { Parts } from './parts.ts';
import type { Pump } from './pump.ts';
import { createWorker, type Settlement } from './worker.ts';

/** How often rows are looked for that a dead process left, or that failed and are due again. */
const lookEveryMs = 1_000;
const triesAtMost = 5;
const longestWaitMs = 300_000;
/** Answering takes milliseconds; the rest is waiting for the store and for Slack. What is beyond it waits in the inbox. */
const answeredAtOnce = 8;

/** The door, open while the receiver runs. */
export interface Router {
  /** Stands between a receiver and Bolt; the receiver's own checks come first. */
  guard(receiver: Receiver, botUserId: () => string): Receiver;
  /** For Bolt's error handler: what a listener threw, told to the person when the delivery is through. */
  readonly failed: LastWords['failed'];
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
  const lastWords = createLastWords(parts);
  let worker: Pump | undefined;

  async function work(row: LeasedDelivery): Promise<Settlement> {
    const parsed = heardSchema.safeParse(row.payload);
    if (!parsed.success) return () => inbox.failed(row, 'what is stored cannot be read');
    // Each try before ended with its process: this one might too.
    if (row.attempts > triesAtMost) return giveUp(row, parsed.data, new Error('no try came to an end'));
    try {
      await hear(parsed.data);
      return () => inbox.done(row);
    } catch (error) {
      if (row.attempts === triesAtMost) return giveUp(row, parsed.data, error);
      log.warn({ delivery: row.key, attempt: row.attempts, err: error }, 'question will be tried again');
      return () => tryAgain(row, error);
    }
  }

  /** The asker is told first: should the process die between, they are told by the next, and not twice. */
  async function giveUp(row: Leased, heard: Heard, error: unknown): Promise<Settlement> {
    const id = newId();
    log.error({ id, delivery: row.key, err: error }, 'question given up');
    try {
      await apologise(heard, id);
      return () => inbox.failed(row, toCause(error));
    } catch (cause) {
      log.error({ id, delivery: row.key, err: cause }, 'the asker could not be told');
      return () => tryAgain(row, cause);
    }
  }

  function tryAgain(row: Leased, error: unknown): Promise<void> {
    return inbox.retry(row, toCause(error), clock() + Math.min(2 ** row.attempts * 1000, longestWaitMs));
  }

  async function receive(event: ReceiverEvent, heard: Heard): Promise<void> {
    const { kind, key } = heard;
    const isNew = await inbox.accept({ kind, key, ...turnOf(heard), payload: heard }, clock());
    const acknowledged = event.ack();
    if (isNew) worker?.wake();
    await acknowledged;
  }

  return {
    guard: (receiver, botUserId) => ({
      init(app: App) {
        const processEvent = async (event: ReceiverEvent) => {
          const heard = toHeard(event.body, { botUserId: botUserId(), auto: parts.visibility.auto });
          if (heard === undefined) await lastWords.after(event, (watched) => app.processEvent(watched));
          else await receive(event, heard);
        };
        // The receiver calls nothing but `processEvent`; all else is the app's own.
        receiver.init(Object.create(app, { processEvent: { value: processEvent } }));
      },
      start: (...parameters) => receiver.start(...parameters),
      stop: (...parameters) => receiver.stop(...parameters),
    }),
    failed: lastWords.failed,
    start() {
      const claim = (limit: number) => inbox.claim(clock(), limit);
      worker = createWorker({ claim, work, atOnce: answeredAtOnce, everyMs: lookEveryMs, onError });
    },
    async stop() {
      await worker?.stop();
    },
  };
}

function toCause(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What is said in one thread is worked on in its order: two replies at once would not know of each other. */
function turnOf({ question: { key, place } }: Heard): Pick<Delivery, 'lane' | 'position'> {
  if (place.kind === 'private') return { lane: key, position: 0 };
  const { team, channel, ts } = place.message;
  // Slack's timestamps are microseconds with a point in them.
  return { lane: `${team}/${channel}/${place.threadTs}`, position: Number(ts.replace('.', '')) };
}
