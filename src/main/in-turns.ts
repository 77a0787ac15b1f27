/** Long work on the one thread that also answers: it is done in turns, so that nobody waits long for the next. */
import { setImmediate } from 'node:timers/promises';

/** Short beside what a message takes on its way; long beside what it costs to take turns. */
const turnMs = 8;

/** Runs the steps to their end, letting others have their turn between them. Throws what a step throws, and on abort. */
export async function inTurns<Result>(steps: Generator<void, Result>, signal: AbortSignal): Promise<Result> {
  let endsAt = performance.now() + turnMs;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < endsAt) continue;
    await setImmediate(undefined, { signal });
    endsAt = performance.now() + turnMs;
  }
}
