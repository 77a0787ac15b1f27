/** How often something happened within a minute, in all processes together. */

/** Counts by key. */
export interface Tally {
  /**
   * Counts one more under each key, and gives how many that makes in the minute of `now` (epoch milliseconds), in the
   * order of the keys.
   */
  count(keys: readonly string[], now: number): Promise<readonly number[]>;
}
