/** Reads the terms of one section in order and sees what a query finds there: which words, how near, in which order. */
import type { Index } from '../index/index.ts';
import type { TermLists } from '../index/term-lists.ts';
import type { QueryTerm } from '../query/query-terms.ts';

/** What one pass over a section's terms found. */
export interface Scan {
  /** By term: how well it was met, 0 to 1. */
  readonly met: Float32Array;
  /** How many terms were read. */
  readonly length: number;
  /** Neighbours of the question that are neighbours here. */
  readonly pairs: number;
  /** The most words of the question that stand here in its order, with at most one other between two of them. */
  readonly run: number;
  /** The weight of the different terms in the richest passage. */
  readonly densest: number;
}

/** The rarity of all terms of a text, added up, and of those that were asked for. */
export interface Fit {
  readonly total: number;
  readonly matched: number;
}

/** Scans for one query at a time, with working memory for one vocabulary. */
export interface TermScanner {
  focus(terms: readonly QueryTerm[]): void;
  /** `met` is written over: one number for each term. */
  scan(runs: TermLists, section: number, met: Float32Array): Scan;
  fit(runs: TermLists, section: number): Fit;
}

const mostTerms = 800;
const passageLength = 40;

/** A scanner for one index. */
export function createTermScanner({ vocabulary, rarities }: Index): TermScanner {
  const placeOf = new Uint8Array(vocabulary.size);
  const closeness = new Float32Array(vocabulary.size);
  const passage = createPassage();
  let terms: readonly QueryTerm[] = [];

  const mark = ({ variants }: QueryTerm, place: number): void => {
    for (const { term, weight } of variants) {
      if (placeOf[term] !== 0 && (closeness[term] ?? 0) >= weight) continue;
      placeOf[term] = place + 1;
      closeness[term] = weight;
    }
  };

  return {
    focus(next) {
      for (const { variants } of terms) for (const { term } of variants) placeOf[term] = 0;
      terms = next;
      next.forEach(mark);
      passage.focus(next);
    },
    scan({ starts, terms }, section, met) {
      const [from, to] = rangeOf(starts, section);
      met.fill(0);
      let [pairs, run, longest, lastPlace, lastAt] = [0, 0, 0, -2, -9];
      passage.begin();
      for (let at = from; at < to; at++) {
        const term = terms[at] ?? 0;
        const place = (placeOf[term] ?? 0) - 1;
        if (place < 0) continue;
        passage.enter(place, at);
        raise(met, place, closeness[term]);
        run = place === lastPlace + 1 && at - lastAt <= 2 ? run + 1 : 1;
        pairs += run > 1 ? 1 : 0;
        longest = Math.max(longest, run);
        [lastPlace, lastAt] = [place, at];
      }
      return { met, length: to - from, pairs, run: longest, densest: passage.densest() };
    },
    fit({ starts, terms }, section) {
      const [from, to] = rangeOf(starts, section);
      let [total, matched] = [0, 0];
      for (let at = from; at < to; at++) {
        const term = terms[at] ?? 0;
        const rarity = rarities[term] ?? 0;
        total += rarity;
        if (placeOf[term] !== 0) matched += rarity;
      }
      return { total, matched };
    },
  };
}

/** Where the terms of a section begin and end, as far as they are read. */
function rangeOf(starts: Uint32Array, section: number): [from: number, to: number] {
  const from = starts[section] ?? 0;
  return [from, Math.min(starts[section + 1] ?? 0, from + mostTerms)];
}

function raise(met: Float32Array, place: number, value = 0): void {
  if (value > (met[place] ?? 0)) met[place] = value;
}

/** A window that moves over the terms and knows the weight of the different terms in it. */
function createPassage() {
  const counts = new Uint16Array(256);
  const weights = new Float32Array(256);
  /** What was entered, by place and offset; what stands before `oldest` was left again. */
  const [places, offsets] = [new Uint8Array(mostTerms), new Uint32Array(mostTerms)];
  let [entered, oldest, dense, densest] = [0, 0, 0, 0];

  const leave = (place: number): void => {
    const left = (counts[place] ?? 1) - 1;
    counts[place] = left;
    if (left === 0) dense -= weights[place] ?? 0;
  };

  return {
    focus(terms: readonly QueryTerm[]) {
      for (const [place, { counts: isCounted, weight }] of terms.entries()) weights[place] = isCounted ? weight : 0;
    },
    begin() {
      counts.fill(0);
      [entered, oldest, dense, densest] = [0, 0, 0, 0];
    },
    enter(place: number, at: number) {
      while (oldest < entered && (offsets[oldest] ?? 0) <= at - passageLength) leave(places[oldest++] ?? 0);
      places[entered] = place;
      offsets[entered++] = at;
      const before = counts[place] ?? 0;
      counts[place] = before + 1;
      if (before === 0) dense += weights[place] ?? 0;
      if (dense > densest) densest = dense;
    },
    densest: () => densest,
  };
}
