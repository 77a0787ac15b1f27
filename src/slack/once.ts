/** Lets something happen once: two presses of one button may both be under way before the first takes it away. */

const mostKept = 1000;

/** Does what a key stands for, unless it was done; what failed may be tried again. */
export type Once = (key: string, act: () => Promise<void>) => Promise<void>;

/** Remembers the latest thousand keys of this process. */
export function createOnce(): Once {
  const done = new Set<string>();
  return async (key, act) => {
    if (done.has(key)) return;
    const [oldest] = done;
    if (done.size >= mostKept && oldest !== undefined) done.delete(oldest);
    done.add(key);
    try {
      await act();
    } catch (error) {
      done.delete(key);
      throw error;
    }
  };
}
