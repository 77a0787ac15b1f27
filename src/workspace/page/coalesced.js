// Runs a job one at a time: calls that come while it runs lead to one more run after it, however many they are.

/**
 * Wraps a job so that it never overlaps with itself and never misses the last call.
 *
 * @param {() => Promise<void>} job
 * @returns {() => void}
 */
export function coalesced(job) {
  let running = false;
  let wanted = false;
  const run = async () => {
    running = true;
    while (wanted) {
      wanted = false;
      await job();
    }
    running = false;
  };
  return () => {
    wanted = true;
    if (!running) void run();
  };
}
