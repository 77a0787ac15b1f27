/**
 * Works through the inbox: each delivery once, even if it is delivered twice or the process dies; those of one
 * thread in their order. What fails again and again is given up, and its asker is told.
 */
import type { Logger } from 'pino';
import type { Leased } from '../../desk/outbox.ts';
import { causeOf, isRefused, means } from '../send/slack-errors.ts';
import { createWorker, type Settlement, type Worker } from '../worker.ts';
import type { DeliveryHandler } from './handle-delivery.ts';
import type { Arrival, Inbox, Kinds, LeasedArrival } from './inbox.ts';
import { type Incoming, incomingSchema } from './incoming.ts';

/** How often it looks for rows that a dead process left, or that failed and are due again. */
const lookEveryMs = 1_000;
const triesAtMost = 5;
const longestWaitMs = 300_000;
/**
 * Answering takes milliseconds; the rest is waiting for the store and for Slack. What is beyond it waits in the inbox.
 * Who presses a button waits for no question: a trigger lives three seconds.
 */
const handledAtOnce = 8;
const halves = { acts: { only: 'act' }, questions: { except: 'act' } } as const;

/** The worker, with one end for the router and one for the app. */
export interface InboxWorker {
  /** Stores a delivery, and gives what starts the work on it: nothing happens if it was stored before. */
  accept(delivery: Incoming): Promise<() => void>;
  /** Begins to work. */
  start(): void;
  /** Takes nothing more, and waits for what is being worked on, until it is `late`: the rest is handed back. */
  stop(late?: AbortSignal): Promise<void>;
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
  let workers: { readonly [half in keyof typeof halves]: Worker } | undefined;
  let stopping: AbortSignal | undefined;

  async function work(row: LeasedArrival): Promise<Settlement> {
    const parsed = incomingSchema.safeParse(row.payload);
    if (!parsed.success) return () => inbox.failed(row, 'what is stored cannot be read');
    // The last try ended because its process died: this one might too.
    if (row.attempts > triesAtMost) return giveUp(row, parsed.data, new Error('no try came to an end'));
    try {
      await handle(parsed.data);
      return () => inbox.done(row);
    } catch (error) {
      // The next process does it, and whoever waits hears nothing of this.
      if (stopping?.aborted === true) return async () => undefined;
      if (row.attempts === triesAtMost || isHopeless(parsed.data, error)) return giveUp(row, parsed.data, error);
      log.warn({ delivery: row.key, attempt: row.attempts, err: error }, 'delivery will be tried again');
      return () => tryAgain(row, error);
    }
  }

  /** The asker is told first: if the process dies in between, the next one tells them, and only once. */
  async function giveUp(row: Leased, delivery: Incoming, error: unknown): Promise<Settlement> {
    const id = newId();
    log.error({ id, delivery: row.key, err: error }, 'delivery given up');
    try {
      await apologise(delivery, id);
      return () => inbox.failed(row, causeOf(error));
    } catch (cause) {
      log.error({ id, delivery: row.key, err: cause }, 'the asker could not be told');
      return () => tryAgain(row, cause);
    }
  }

  function tryAgain(row: Leased, error: unknown): Promise<void> {
    return inbox.retry(row, causeOf(error), clock() + Math.min(2 ** row.attempts * 1000, longestWaitMs));
  }

  return {
    async accept(delivery) {
      const { kind, key } = delivery;
      const isNew = await inbox.accept({ kind, key, ...turnOf(delivery), payload: delivery }, clock());
      return () => {
        if (isNew) workers?.[kind === 'act' ? 'acts' : 'questions'].wake();
      };
    },
    start() {
      const startHalf = (kinds: Kinds) => {
        const claim = (limit: number) => inbox.claim(clock(), limit, kinds);
        return createWorker({ claim, work, atOnce: handledAtOnce, everyMs: lookEveryMs, onError });
      };
      workers = { acts: startHalf(halves.acts), questions: startHalf(halves.questions) };
    },
    async stop(late) {
      stopping = late;
      await Promise.all([workers?.acts.stop(late), workers?.questions.stop(late)]);
    },
  };
}

/** What Slack refuses for good is refused at the next try too; a person waits for an act to be done. */
function isHopeless({ kind }: Incoming, error: unknown): boolean {
  return kind === 'act' && isRefused(error) && !means(error, 'mendable');
}

/** One thread at a time, in its order: two replies at once would not know of each other. So is what one person does. */
function turnOf(incoming: Incoming): Pick<Arrival, 'lane' | 'position'> {
  if (incoming.kind === 'act') return { lane: `act/${incoming.by.team}/${incoming.by.user}`, position: incoming.at };
  if (incoming.kind === 'spoken') {
    const { root, words } = incoming.spoken;
    return inThread(root.team, root.channel, root.ts, words.message.ts);
  }
  const { key, place } = incoming.question;
  if (place.kind === 'private') return { lane: key, position: 0 };
  const { team, channel, ts } = place.message;
  return inThread(team, channel, place.threadTs ?? '', ts);
}

function inThread(team: string, channel: string, root: string, ts: string): Pick<Arrival, 'lane' | 'position'> {
  // Slack's timestamps are microseconds with a point in them; what is none is first.
  return { lane: `${team}/${channel}/${root}`, position: Number(ts.replace('.', '')) || 0 };
}
