/** What stands around a candidate: how it compares with the best, alone, with all below it, and with all of its parent. */
import type { Candidate } from './candidates.ts';

/** Each is a share of the most that a candidate has. */
export interface Neighbours {
  /** The words of the question that it holds, by weight. */
  readonly sum: number;
  /** The same for it with all that stands below it, and for the section above it. */
  readonly subtree: number;
  readonly parentSubtree: number;
}

/** Those of each candidate, in their order. */
export function neighboursOf(candidates: readonly Candidate[]): Neighbours[] {
  const most = { score: 1e-9, subtree: 1e-9, parentSubtree: 1e-9 };
  for (const { score, subtree, parentSubtree } of candidates) {
    most.score = Math.max(most.score, score);
    most.subtree = Math.max(most.subtree, subtree);
    most.parentSubtree = Math.max(most.parentSubtree, parentSubtree);
  }
  return candidates.map(({ score, subtree, parentSubtree }) => ({
    sum: score / most.score,
    subtree: subtree / most.subtree,
    parentSubtree: parentSubtree / most.parentSubtree,
  }));
}
