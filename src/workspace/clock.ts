/**
 * Time, handed in. Everything in the workspace that waits or expires (acknowledgements, retries, triggers,
 * response URLs, rates) asks one Clock, so a test can live through five minutes in no time.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** A source of time and timers. */
export interface Clock {
  /** Gives the time in epoch milliseconds. */
  now(): number;
  /** Calls `run` once after `ms`, unless the returned function is called before. */
  setTimeout(run: () => void, ms: number): () => void;
}

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /**
   * Moves time on by `ms`, running what falls due in its order; what that sets up for the same span runs too.
   *
   * It cannot know of work that waits for the network: await the effect (`workspace.until`) before moving on.
   */
  advance(ms: number): Promise<void>;
}

/** Gives the clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout(run, ms) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Creates a clock that moves only by `advance`, starting at `start` (epoch milliseconds). */
export function createManualClock(start: number = Date.UTC(2026, 0, 5, 9)): ManualClock {
  let now = start;
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  return {
    now: () => now,
    setTimeout(run, ms) {
      const timer = { at: now + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(ms) {
      const end = now + ms;
      for (;;) {
        const [next] = [...timers].filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        timers.delete(next);
        now = Math.max(now, next.at);
        next.run();
        await nextTurn();
      }
      now = end;
      await nextTurn();
    },
  };
}
