/** Seconds of a processor that some work takes, whatever else the machine does. */
export function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

/** Enough for what takes quadratic time to take seconds. */
const size = 50_000;
/** Far above what most linear work of that size takes. */
const quickSeconds = 0.15;
/** Linear work of a quarter of the size takes a quarter of the time, quadratic work a sixteenth. */
const most = 8;

/**
 * Whether work grows with its size, and not with its square: it is quick with 50,000 characters or else takes only a
 * few times of what a quarter takes. `much` repeats a text until it is as long.
 */
export function isLinear(work: (much: (unit: string) => string) => void): boolean {
  const costWith = (length: number) => costOf(() => work((unit) => unit.repeat(Math.ceil(length / unit.length))));
  const first = costWith(size);
  // Measured once more, since code that runs for the first time is slow.
  return first < quickSeconds || Math.min(first, costWith(size)) < most * costWith(size / 4);
}
