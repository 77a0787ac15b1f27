/** Versions as terms, numbers with points, and other terms that are numbers. */

/** True for `17`, `5.3`, `v3` and `30d`: one of many that could stand there. */
export function isFigure(term: string): boolean {
  return /^v?\d/i.test(term);
}

/** True for `5.3` and `5.3.1`. */
export function isVersion(term: string): boolean {
  return /^\d+(\.\d+)+$/.test(term);
}

/** True for `5.3` and `5.3.1`: one is the release line of the other, or the same. */
export function sameLine(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}
