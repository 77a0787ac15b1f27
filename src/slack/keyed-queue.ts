/** Jobs in lanes: those of one lane run one after another, in the order they came, and only so many at once in all. */

/** Where jobs wait for their turn. */
export interface KeyedQueue {
  /** Takes a job, unless `waitingAtMost` wait already: then false, and somebody has to come back with it. */
  take(lane: string, job: () => Promise<void>): boolean;
  /** Starts no more jobs, and waits for those that run. */
  stop(): Promise<void>;
}

/** Makes the lanes; a job that throws goes to `onError`, and its lane goes on. */
export function createKeyedQueue(limits: {
  readonly atOnce: number;
  readonly waitingAtMost: number;
  readonly onError: (error: unknown) => void;
}): KeyedQueue {
  /** What waits, by lane; a lane stands here as long as anything of it waits or runs. */
  const lanes = new Map<string, (() => Promise<void>)[]>();
  /** KeyedQueue of which nothing runs, the one that waits longest first. */
  const ready = new Set<string>();
  const running = new Set<Promise<void>>();
  let waiting = 0;
  let isStopped = false;

  function start(lane: string, jobs: (() => Promise<void>)[]): void {
    const job = jobs.shift();
    if (job === undefined) return;
    waiting -= 1;
    const run = job()
      .catch(limits.onError)
      .finally(() => {
        running.delete(run);
        if (jobs.length === 0) lanes.delete(lane);
        else ready.add(lane);
        startWhatCan();
      });
    running.add(run);
  }

  function startWhatCan(): void {
    for (const lane of ready) {
      if (isStopped || running.size >= limits.atOnce) return;
      ready.delete(lane);
      start(lane, lanes.get(lane) ?? []);
    }
  }

  return {
    take(lane, job) {
      if (waiting >= limits.waitingAtMost) return false;
      waiting += 1;
      const jobs = lanes.get(lane);
      if (jobs === undefined) {
        lanes.set(lane, [job]);
        ready.add(lane);
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
