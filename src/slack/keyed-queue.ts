/** A queue of jobs by key: those of one key run one after another, in the order they came, and only so many at once in all. */

/** Where jobs wait. */
export interface KeyedQueue {
  /** Takes a job, unless `waitingAtMost` are waiting already: then false, and the caller has to come back with it. */
  add(key: string, job: () => Promise<void>): boolean;
  /** Starts no more jobs, and waits for those that are running. */
  stop(): Promise<void>;
}

/** Makes the queue; a job that throws goes to `onError`, and the next of its key runs. */
export function createKeyedQueue(limits: {
  readonly atOnce: number;
  readonly waitingAtMost: number;
  readonly onError: (error: unknown) => void;
}): KeyedQueue {
  /** The jobs that wait, by key; a key is here as long as any job of it waits or runs. */
  const jobsByKey = new Map<string, (() => Promise<void>)[]>();
  /** Keys of which nothing runs, the one that has waited longest first. */
  const ready = new Set<string>();
  const running = new Set<Promise<void>>();
  let waiting = 0;
  let isStopped = false;

  function start(key: string, jobs: (() => Promise<void>)[]): void {
    const job = jobs.shift();
    if (job === undefined) return;
    waiting -= 1;
    const run = job()
      .catch(limits.onError)
      .finally(() => {
        running.delete(run);
        if (jobs.length === 0) jobsByKey.delete(key);
        else ready.add(key);
        startWhatCan();
      });
    running.add(run);
  }

  function startWhatCan(): void {
    for (const key of ready) {
      if (isStopped || running.size >= limits.atOnce) return;
      ready.delete(key);
      start(key, jobsByKey.get(key) ?? []);
    }
  }

  return {
    add(key, job) {
      if (waiting >= limits.waitingAtMost) return false;
      waiting += 1;
      const jobs = jobsByKey.get(key);
      if (jobs === undefined) {
        jobsByKey.set(key, [job]);
        ready.add(key);
      } else jobs.push(job);
      startWhatCan();
      return true;
    },
    async stop() {
      isStopped = true;
      await Promise.all(running);
    },
  };
}
