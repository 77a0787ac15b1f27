/**
 * The one door for questions: every delivery of every surface comes through here. A question is stored under its
 * key before Slack hears that it arrived, and worked on once, though it be delivered twice or the process die.
 * All else (buttons, modals) goes on to Bolt.
 */
import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { Leased } from '../desk/delivery.ts';
import { type Asked, askedSchema, toAsked } from './asked.ts';
import type { Parts } from './parts.ts';
import { createPump, type Pump } from './pump.ts';

const leaseMs = 60_000;
/** How often rows are looked for that a dead process left, or that failed and are due again. */
const recoverEveryMs = 5_000;
const triesAtMost = 5;

export interface Router {
  /** Stands between a receiver and Bolt; the receiver's own checks come first. */
  guard(receiver: Receiver, botUserId: () => string): Receiver;
  /** Begins to look for work that was left. */
  start(): void;
  /** Waits for the questions that are being answered. */
  stop(): Promise<void>;
}

/** Makes the door; `answer` does the work behind it and may be called again for a question that it failed on. */
export function createRouter(
  parts: Pick<Parts, 'inbox' | 'clock' | 'log'>,
  answer: (asked: Asked) => Promise<void>,
): Router {
  const { inbox, clock, log } = parts;
  const working = new Set<Promise<void>>();
  let recovery: Pump | undefined;

  async function work(row: Leased, asked: Asked): Promise<void> {
    try {
      await answer(asked);
      await inbox.done(row);
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      if (row.attempts >= triesAtMost) {
        log.error({ delivery: row.key, err: error }, 'question given up');
        await inbox.failed(row, cause);
        return;
      }
      log.warn({ delivery: row.key, attempt: row.attempts, err: error }, 'question will be tried again');
      await inbox.retry(row, cause, clock() + 2 ** row.attempts * 1000);
    }
  }

  function track(job: Promise<void>): void {
    const tracked = job
      .catch((error: unknown) => log.error({ err: error }, 'inbox unreachable'))
      .finally(() => working.delete(tracked));
    working.add(tracked);
  }

  async function receive(event: ReceiverEvent, botUserId: string): Promise<'taken' | 'not ours'> {
    const asked = toAsked(event.body, botUserId);
    if (asked === undefined) return 'not ours';
    const row = await inbox.accept(asked.key, asked, { now: clock(), leaseMs });
    await event.ack();
    if (row !== undefined) track(work(row, asked));
    return 'taken';
  }

  async function recover(): Promise<'more' | 'idle'> {
    const rows = await inbox.claim({ now: clock(), leaseMs }, 10);
    for (const row of rows) {
      const asked = askedSchema.safeParse(row.payload);
      if (asked.success) await work(row, asked.data);
      else await inbox.failed(row, 'the stored question cannot be read');
    }
    return rows.length === 0 ? 'idle' : 'more';
  }

  return {
    guard: (receiver, botUserId) => ({
      init(app: App) {
        const processEvent = async (event: ReceiverEvent) => {
          if ((await receive(event, botUserId())) === 'not ours') await app.processEvent(event);
        };
        // The receiver calls nothing but `processEvent`; all else is the app's own.
        receiver.init(Object.create(app, { processEvent: { value: processEvent } }));
      },
      start: (...parameters) => receiver.start(...parameters),
      stop: (...parameters) => receiver.stop(...parameters),
    }),
    start() {
      recovery = createPump(recover, recoverEveryMs, (error) => log.error({ err: error }, 'inbox unreachable'));
    },
    async stop() {
      await recovery?.stop();
      await Promise.all(working);
    },
  };
}
