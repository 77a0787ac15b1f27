/**
 * Waits for a SQLite file that another process has locked, without holding up this one: SQLite's own waiting would
 * stop the event loop, and with it every ping, timer and person who has nothing to do with the database.
 */
import { setTimeout as pause } from 'node:timers/promises';

/** SQLITE_BUSY; its kinds (another recovers the file, wrote in between) differ in the higher bits. */
const busy = 5;
const firstPauseMs = 2;
const longestPauseMs = 50;

/** Whether an error says that another process has the file. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === busy;
}

/** Runs `act` until the file is free for it. @throws what it says when that takes longer than `patienceMs`. */
export async function untilFree<T>(patienceMs: number, act: () => T | Promise<T>): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (let waitMs = firstPauseMs; ; waitMs = Math.min(2 * waitMs, longestPauseMs)) {
    try {
      return await act();
    } catch (error) {
      if (!isBusy(error) || performance.now() + waitMs > deadline) throw error;
    }
    await pause(waitMs);
  }
}
