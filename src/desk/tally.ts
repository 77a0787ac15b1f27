/** How often something happened within a minute, in all processes together. */

/** Counts by key. */
export interface Tally {
  /**
   * Counts one more under each key, and gives how many that makes in the minute that began with the first of them, in
   * the order of the keys. `now` is epoch milliseconds.
   */
  count(keys: readonly string[], now: number): Promise<readonly number[]>;
}
