/** Reads the terms of one section in order and sees what a query finds there: which words, how near, in which order. */
import type { Index } from './build.ts';
import type { Concept } from './query.ts';
import type { Runs } from './weigh.ts';

/** What one pass over a section's terms found. */
export interface Sweep {
  /** By concept: how well it was met, 0 to 1. */
  readonly met: Float32Array;
  /** How many terms were read. */
  readonly length: number;
  /** The rarity of all terms that were read, added up, and of those that were asked for. */
  readonly total: number;
  readonly matched: number;
  /** Neighbours of the question that are neighbours here. */
  readonly pairs: number;
  /** The most words of the question that stand here in its order, with at most one other between two of them. */
  readonly run: number;
  /** The weight of the different concepts in the richest passage. */
  readonly densest: number;
}

/** Sweeps for one query at a time, with working memory for one vocabulary. */
export interface Sweeper {
  focus(concepts: readonly Concept[]): void;
  sweep(runs: Runs, section: number): Sweep;
}

const mostTerms = 800;
const passageLength = 40;

/** A sweeper for one index. */
export function createSweeper(index: Index): Sweeper {
  const placeOf = new Uint8Array(index.vocabulary.size);
  const closeness = new Float32Array(index.vocabulary.size);
  const counts = new Uint16Array(256);
  let concepts: readonly Concept[] = [];

  const mark = ({ variants }: Concept, place: number): void => {
    for (const { term, weight } of variants) {
      if (placeOf[term] !== 0 && (closeness[term] ?? 0) >= weight) continue;
      placeOf[term] = place + 1;
      closeness[term] = weight;
    }
  };
  const weightOf = (place: number): number => {
    const concept = concepts[place];
    return concept?.counts ? concept.weight : 0;
  };

  return {
    focus(next) {
      for (const { variants } of concepts) for (const { term } of variants) placeOf[term] = 0;
      concepts = next;
      next.forEach(mark);
    },
    sweep(runs, section) {
      const from = runs.starts[section] ?? 0;
      const to = Math.min(runs.starts[section + 1] ?? 0, from + mostTerms);
      const met = new Float32Array(concepts.length);
      const passage = createPassage(counts.fill(0, 0, concepts.length), weightOf);
      let [total, matched, pairs, run, longest, lastPlace, lastAt] = [0, 0, 0, 0, 0, -2, -9];
      for (let at = from; at < to; at++) {
        if (at - passageLength >= from) passage.leave(placeOf[runs.terms[at - passageLength] ?? 0] ?? 0);
        const term = runs.terms[at] ?? 0;
        const mark = placeOf[term] ?? 0;
        const rarity = index.rarities[term] ?? 0;
        total += rarity;
        if (mark === 0) continue;
        passage.enter(mark);
        matched += rarity;
        met[mark - 1] = Math.max(met[mark - 1] ?? 0, closeness[term] ?? 0);
        const follows = mark === lastPlace + 1 && at - lastAt <= 2;
        pairs += follows ? 1 : 0;
        run = follows ? run + 1 : 1;
        longest = Math.max(longest, run);
        lastPlace = mark;
        lastAt = at;
      }
      return { met, length: to - from, total, matched, pairs, run: longest, densest: passage.densest() };
    },
  };
}

/** A window that moves over the terms and knows the weight of the different concepts in it; 0 is no concept. */
function createPassage(counts: Uint16Array, weightOf: (place: number) => number) {
  let dense = 0;
  let densest = 0;
  return {
    enter(mark: number) {
      const before = counts[mark - 1] ?? 0;
      counts[mark - 1] = before + 1;
      if (before === 0) dense += weightOf(mark - 1);
      if (dense > densest) densest = dense;
    },
    leave(mark: number) {
      if (mark === 0) return;
      const left = (counts[mark - 1] ?? 1) - 1;
      counts[mark - 1] = left;
      if (left === 0) dense -= weightOf(mark - 1);
    },
    densest: () => densest,
  };
}
