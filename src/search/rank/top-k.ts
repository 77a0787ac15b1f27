/**
 * The best few of many scores, in passes over plain numbers: the scores are counted into steps, the step is found above
 * which there are enough, and only what stands above it is put in order.
 */

/** Keeps the best for one question at a time. */
export interface Best {
  /** At most `limit` of `among` that are not out, best score first; equal ones by their number. */
  pick(scores: Float32Array, among: Uint32Array, isOut: (number: number) => boolean): number[];
  /** The same in no order, and with those that come very near the last of them. */
  shortlist(scores: Float32Array, among: Uint32Array, isOut: (number: number) => boolean): number[];
}

const steps = 1024;

/** A keeper of at most `limit`; scores are not below 0. */
export function createBest(limit: number): Best {
  const counts = new Uint32Array(steps + 1);
  let stepOf = new Uint16Array(0);

  const count = (scores: Float32Array, among: Uint32Array): void => {
    if (stepOf.length < among.length) stepOf = new Uint16Array(among.length * 2);
    let most = 0;
    for (let at = 0; at < among.length; at++) most = Math.max(most, scores[among[at] ?? 0] ?? 0);
    const scale = most === 0 ? 0 : steps / most;
    counts.fill(0);
    for (let at = 0; at < among.length; at++) {
      const step = Math.trunc((scores[among[at] ?? 0] ?? 0) * scale);
      stepOf[at] = step;
      counts[step] = (counts[step] ?? 0) + 1;
    }
  };

  /** The step from which on, up to another, there are so many; 0 when there are not. */
  const stepFor = (wanted: number, below: number): number => {
    let step = below;
    for (let found = 0; step > 0 && found < wanted; ) found += counts[--step] ?? 0;
    return step;
  };

  const shortlist: Best['shortlist'] = (scores, among, isOut) => {
    count(scores, among);
    const kept: number[] = [];
    // Twice as many each time, so that few passes are enough where nearly all are out.
    for (let [below, wanted] = [steps + 1, limit]; below > 0 && kept.length < limit; wanted *= 2) {
      const from = stepFor(wanted, below);
      for (let at = 0; at < among.length; at++) {
        const step = stepOf[at] ?? 0;
        const number = among[at] ?? 0;
        if (step >= from && step < below && !isOut(number)) kept.push(number);
      }
      below = from;
    }
    return kept;
  };

  return {
    shortlist,
    pick(scores, among, isOut) {
      const kept = shortlist(scores, among, isOut);
      kept.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
      return kept.slice(0, limit);
    },
  };
}
