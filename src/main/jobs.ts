/**
 * What is done at fixed times: once over all processes. Each process puts a run that is due under the same key; one of
 * them takes it, and another does it again where that one died with it.
 */
import type { Leased } from '../desk/outbox.ts';
import type { Log } from '../ops/log.ts';
import { createPoller } from '../slack/poller.ts';
import type { Inbox, LeasedArrival } from '../slack/receive/inbox.ts';
import { createWorker, type Settlement } from '../slack/worker.ts';

/** Something that is done at fixed times. */
export interface Job {
  /** Names it for good. */
  readonly name: string;
  /** When it was due last, at `now` or before; each such time is one run. Epoch milliseconds. */
  readonly lastDue: (now: number) => number;
  /** Does it; may run twice for the same time. What it throws is tried again, four times. */
  readonly run: (due: number) => Promise<void>;
}

/** The jobs while they are looked after. */
export interface Jobs {
  /** Starts no more, and waits for what runs. */
  stop(): Promise<void>;
}

/** What they are looked after with. */
interface JobParts {
  /** Where runs are kept. */
  readonly kept: Inbox;
  readonly clock: () => number;
  readonly log: Log;
}

const lookEveryMs = 1_000;
const triesAtMost = 5;

/** Each full `everyMs` since 1970, such as each midnight of UTC. */
export function every(everyMs: number): Job['lastDue'] {
  return (now) => Math.floor(now / everyMs) * everyMs;
}

/** Starts to look after jobs; a run that is due already begins at once. */
export function startJobs(jobs: readonly Job[], { kept, clock, log }: JobParts): Jobs {
  const onError = (error: unknown) => log.warn({ err: error }, 'jobs not looked after');
  /** What this process has put, by name. */
  const put = new Map<string, number>();

  async function putDue(): Promise<'idle'> {
    for (const { name, lastDue } of jobs) {
      const due = lastDue(clock());
      if (put.get(name) === due) continue;
      await kept.accept({ key: `${name}/${due}`, kind: name, lane: name, position: due, payload: { due } }, due);
      put.set(name, due);
      worker.wake();
    }
    return 'idle';
  }

  async function work(row: LeasedArrival): Promise<Settlement> {
    try {
      await runOf(jobs, row);
      return () => kept.done(row);
    } catch (error) {
      const isLast = row.attempts >= triesAtMost;
      log[isLast ? 'error' : 'warn']({ job: row.key, attempt: row.attempts, err: error }, 'job failed');
      const why = error instanceof Error ? error.message : String(error);
      return () => (isLast ? kept.failed(row, why) : kept.retry(row, why, clock() + waitMs(row)));
    }
  }

  const claim = (limit: number) => kept.claim(clock(), limit);
  const worker = createWorker<LeasedArrival>({ claim, work, atOnce: 1, everyMs: lookEveryMs, onError });
  const putting = createPoller(putDue, lookEveryMs, onError);
  return {
    async stop() {
      await putting.stop();
      await worker.stop();
    },
  };
}

/** A newer release may know jobs that this one does not: it will take the run at another try. */
async function runOf(jobs: readonly Job[], { key, kind, payload }: LeasedArrival): Promise<void> {
  const job = jobs.find(({ name }) => name === kind);
  if (job === undefined) throw new Error(`there is no job ${kind} here`);
  const due: unknown = new Map(Object.entries(payload ?? {})).get('due');
  if (typeof due !== 'number') throw new Error(`the run ${key} does not say when it was due`);
  await job.run(due);
}

function waitMs({ attempts }: Pick<Leased, 'attempts'>): number {
  return 2 ** attempts * 15_000;
}
