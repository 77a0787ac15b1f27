/** Work that is looked for again and again: at once when woken, and every so often for what other processes left. */

/** What runs until it is stopped. */
export interface Poller {
  /** There may be work now. */
  wake(): void;
  /** Starts no more rounds, and waits for the one that is running. */
  stop(): Promise<void>;
}

/**
 * Runs `round` until it says that nothing was left, then waits for a wake or `everyMs`.
 * A round that throws goes to `onError` and is tried again with the next wake.
 */
export function createPoller(
  round: () => Promise<'more' | 'idle'>,
  everyMs: number,
  onError: (error: unknown) => void,
): Poller {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  async function run(): Promise<void> {
    do {
      again = false;
      try {
        if ((await round()) === 'more') again = true;
      } catch (error) {
        onError(error);
      }
    } while (again && !stopped);
    running = undefined;
  }

  function wake(): void {
    again = true;
    if (!stopped) running ??= run();
  }

  const timer = setInterval(wake, everyMs);
  wake();
  return {
    wake,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
