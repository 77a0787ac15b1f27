/** A deadline for stopping: whoever waits for something that takes too long lets go of it. */
import { once } from 'node:events';

/** Waits for `work` until it is `late`, if ever; what it fails with is thrown, unless it was late by then. */
export async function waitUntil(late: AbortSignal | undefined, work: Promise<unknown>): Promise<void> {
  if (late === undefined) return void (await work);
  if (late.aborted) return;
  const over = new AbortController();
  const deadline = once(late, 'abort', { signal: over.signal }).catch(() => undefined);
  try {
    await Promise.race([work, deadline]);
  } finally {
    over.abort();
  }
}
