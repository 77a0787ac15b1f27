/** Rows of the inbox or the outbox -> work, so many at once, and what came of each kept in its row. */
import { setTimeout as pause } from 'node:timers/promises';
import { waitUntil } from './late.ts';
import { createPoller, type Poller } from './poller.ts';

/** What works until it is stopped. */
export interface Worker extends Pick<Poller, 'wake'> {
  /**
   * Takes no more and waits for what runs, until it is `late`, if ever. What has not ended then stays in hand, and what comes of
   * it is nobody's any more.
   */
  stop(late?: AbortSignal): Promise<void>;
}

/** Keeps what came of a row; called again until it does not throw, for work that is done must not be done again. */
export type Settlement = () => Promise<void>;

/** What a worker is made with. */
export interface WorkerOptions<Row> {
  /** Takes rows that are due. */
  readonly claim: (limit: number) => Promise<readonly Row[]>;
  /** Does the work; what it throws is a bug. */
  readonly work: (row: Row) => Promise<Settlement>;
  readonly atOnce: number;
  /** How often rows are looked for that other processes left, or whose time has come. */
  readonly everyMs: number;
  readonly onError: (error: unknown) => void;
}

const firstPauseMs = 100;
const longestPauseMs = 5_000;

/** Starts to work. */
export function createWorker<Row>(options: WorkerOptions<Row>): Worker {
  const { claim, work, atOnce, everyMs } = options;
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();
  let isLate = false;

  function onError(error: unknown): void {
    if (!isLate) options.onError(error);
  }

  async function settle(keep: Settlement): Promise<void> {
    for (let waitMs = firstPauseMs; ; waitMs = Math.min(2 * waitMs, longestPauseMs)) {
      try {
        return await keep();
      } catch (error) {
        onError(error);
      }
      if (stopping.signal.aborted) return;
      await pause(waitMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  async function run(row: Row): Promise<void> {
    try {
      const keep = await work(row);
      if (!isLate) await settle(keep);
    } catch (error) {
      onError(error);
    }
  }

  async function round(): Promise<'idle'> {
    const rows = await claim(atOnce - running.size);
    for (const row of rows) {
      const job = run(row).finally(() => {
        running.delete(job);
        // Something may have waited for room, or for its turn in the lane.
        poller.wake();
      });
      running.add(job);
    }
    return 'idle';
  }

  const poller = createPoller(round, everyMs, onError);
  return {
    wake: poller.wake,
    async stop(late) {
      const stopped = poller.stop();
      // What cannot be kept now is handed back: whoever stops does not wait for a database that is away.
      stopping.abort();
      await waitUntil(
        late,
        stopped.then(() => Promise.all(running)),
      );
      isLate = late?.aborted === true;
    },
  };
}
