/** Versions as terms: numbers with points. */

/** True for `5.3` and `5.3.1`. */
export function isVersion(term: string): boolean {
  return /^\d+(\.\d+)+$/.test(term);
}

/** True for `5.3` and `5.3.1`: one is the release line of the other, or the same. */
export function sameLine(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}
