/** The best few of many scores: a heap of typed numbers, so that nothing is made for those that are not kept. */

/** Keeps the best for one question at a time. */
export interface Best {
  /** Numbers of at most so many of `among` that are not out, best score first; equal ones by their number. */
  pick(scores: Float32Array, among: Uint32Array, isOut: (number: number) => boolean): number[];
}

/** A keeper of at most `limit`. */
export function createBest(limit: number): Best {
  // The worst that is kept stands at 0, and no place is better than the two below it, 2n + 1 and 2n + 2.
  const kept = new Uint32Array(limit);
  const values = new Float32Array(limit);
  let size = 0;

  const isWorse = (one: number, other: number): boolean => {
    const [score = 0, otherScore = 0] = [values[one], values[other]];
    return score < otherScore || (score === otherScore && (kept[one] ?? 0) > (kept[other] ?? 0));
  };
  const set = (place: number, number: number, score: number): void => {
    kept[place] = number;
    values[place] = score;
  };
  const swap = (one: number, other: number): void => {
    const [number = 0, score = 0] = [kept[one], values[one]];
    set(one, kept[other] ?? 0, values[other] ?? 0);
    set(other, number, score);
  };
  const rise = (from: number): void => {
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!isWorse(at, above)) return;
      swap(at, above);
      at = above;
    }
  };
  const sink = (): void => {
    for (let at = 0; ; ) {
      let worst = at;
      for (let below = 2 * at + 1; below <= 2 * at + 2; below++)
        if (below < size && isWorse(below, worst)) worst = below;
      if (worst === at) return;
      swap(at, worst);
      at = worst;
    }
  };

  /** Numbers come in any order: of two equal scores the smaller number stays. */
  const offer = (number: number, score: number): void => {
    if (size < limit) {
      set(size, number, score);
      rise(size++);
    } else if (score > (values[0] ?? 0) || number < (kept[0] ?? 0)) {
      set(0, number, score);
      sink();
    }
  };

  return {
    pick(scores, among, isOut) {
      size = 0;
      let bar = Number.NEGATIVE_INFINITY;
      for (let at = 0; at < among.length; at++) {
        const number = among[at] ?? 0;
        const score = scores[number] ?? 0;
        if (score < bar || isOut(number)) continue;
        offer(number, score);
        if (size === limit) bar = values[0] ?? 0;
      }
      return [...kept.subarray(0, size)].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    },
  };
}
