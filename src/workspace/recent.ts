/** What the workspace remembers only of late, so that one that runs for hours under load stays as small as it was. */

/** How many of the latest entries every log and every register is sure to hold. */
export const RECENT = 5_000;

/** A list that forgets its oldest entries. */
export interface RecentList<T> {
  /** The latest entries, oldest first: always the same array, which others may hold on to. */
  readonly entries: readonly T[];
  push(entry: T): void;
}

/** Creates an empty list. */
export function createRecentList<T>(): RecentList<T> {
  const entries: T[] = [];
  return {
    entries,
    push(entry) {
      entries.push(entry);
      // A tenth at a time: to move the rest for every entry would cost more than the entry.
      if (entries.length > RECENT * 1.1) entries.splice(0, entries.length - RECENT);
    },
  };
}

/** Keeps an entry under a new key; the oldest is forgotten where there are too many. */
export function remember<T>(register: Map<string, T>, key: string, entry: T): void {
  register.set(key, entry);
  const [oldest] = register.size > RECENT ? register.keys() : [];
  if (oldest !== undefined) register.delete(oldest);
}
