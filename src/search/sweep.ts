/** Reads the terms of one section in order and sees what a query finds there: which words, how near, in which order. */
import type { Concept } from './query.ts';
import type { Runs } from './weigh.ts';

/** What one pass over a section's terms found. */
export interface Sweep {
  /** By concept: how well it was met, 0 to 1. */
  readonly met: Float32Array;
  /** How many terms were read, and how many of them were asked for. */
  readonly length: number;
  readonly matched: number;
  /** Neighbours of the question that are neighbours here. */
  readonly pairs: number;
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

/** A sweeper for a vocabulary of so many terms. */
export function createSweeper(terms: number): Sweeper {
  const placeOf = new Uint8Array(terms);
  const closeness = new Float32Array(terms);
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
      counts.fill(0, 0, concepts.length);
      let [matched, pairs, dense, densest, lastPlace, lastAt] = [0, 0, 0, 0, -2, -9];
      for (let at = from; at < to; at++) {
        const left = at - passageLength < from ? -1 : (placeOf[runs.terms[at - passageLength] ?? 0] ?? 0) - 1;
        if (left >= 0) {
          counts[left] = (counts[left] ?? 1) - 1;
          if (counts[left] === 0) dense -= weightOf(left);
        }
        const term = runs.terms[at] ?? 0;
        const place = (placeOf[term] ?? 0) - 1;
        if (place < 0) continue;
        matched++;
        met[place] = Math.max(met[place] ?? 0, closeness[term] ?? 0);
        if (counts[place] === 0) dense += weightOf(place);
        counts[place] = (counts[place] ?? 0) + 1;
        densest = Math.max(densest, dense);
        if (place === lastPlace + 1 && at - lastAt <= 2) pairs++;
        lastPlace = place;
        lastAt = at;
      }
      return { met, length: to - from, matched, pairs, densest };
    },
  };
}
