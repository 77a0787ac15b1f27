/** For what somebody waits for: given up before Slack gives up on us, so that they read why, and what they typed stays. */
import { setTimeout as pause } from 'node:timers/promises';

/** Of the three seconds in which Slack wants an answer, what a question to Slack may take. */
const withinMs = 2_000;

/** Gives what `work` gives; fails where that takes too long. The work itself goes on. */
export async function inTime<T>(work: Promise<T>): Promise<T> {
  const over = new AbortController();
  const late = pause(withinMs, undefined, { signal: over.signal }).then(() => {
    throw new Error('Slack did not answer in time');
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
  }
}
