/** A list of unsigned numbers that grows in place: what an index is built from before its size is known. */

/** Grows by doubling; holds numbers from 0 to 2^32 - 1. */
export interface GrowingArray {
  readonly length: number;
  push(value: number): void;
  /** What was pushed so far, as an array of its own; the list is empty again. */
  take(): Uint32Array<ArrayBuffer>;
}

/** An empty list. */
export function createGrowingArray(): GrowingArray {
  let values = new Uint32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    take() {
      const taken = values.slice(0, length);
      length = 0;
      return taken;
    },
  };
}
