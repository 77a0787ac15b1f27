/**
 * The sections worth a closer look: every term adds its strength to the sections that hold it, rarest first, and the
 * best few are kept. This is the hot loop: typed arrays made once, nothing allocated a posting, and a budget of
 * postings, so that common words cannot make a question dear: what the budget leaves out is looked up for the best.
 */

import { type Postings, strengthOf } from '../index/postings.ts';
import type { QueryTerm, Variant } from '../query/query-terms.ts';
import { createBest } from './top-k.ts';

/** Retrieves for one query at a time. */
export interface Retriever {
  /** Gives the best sections that are not out, best first; equal ones in the order of the content. */
  retrieve(terms: readonly QueryTerm[], isOut: (section: number) => boolean): number[];
  /** What any section has of the last query. */
  scoreOf(section: number): number;
}

const mostPostings = 4_000;
const lookedUp = 10;
/** To search for one section in a list costs as much as to read so many of its postings. */
const dearSearch = 100;

/** What each section has gathered, and which have anything. */
interface Tally {
  readonly scores: Float32Array;
  /** The strongest term so far of the word that is being added. */
  readonly best: Float32Array;
  /** One longer than there are sections, for the number that is written before it is known to be new. */
  readonly touched: Uint32Array;
  count: number;
}

/** A retriever of at most `limit` sections, with working memory for the postings of so many. */
export function createRetriever(postings: Postings, sections: number, limit: number): Retriever {
  const tally: Tally = {
    scores: new Float32Array(sections),
    best: new Float32Array(sections),
    touched: new Uint32Array(sections + 1),
    count: 0,
  };
  const { scores, touched } = tally;
  const lookUp = createLookUp(postings, sections);
  const few = createBest(limit);
  const more = createBest(limit * lookedUp);

  const forget = (): void => {
    if (tally.count * 8 > sections) scores.fill(0);
    else for (let at = 0; at < tally.count; at++) scores[touched[at] ?? 0] = 0;
    tally.count = 0;
  };

  return {
    retrieve(terms, isOut) {
      forget();
      const { read, left } = withinBudget(postings, terms);
      for (const term of read) addQueryTerm(postings, term, tally);
      const found = touched.subarray(0, tally.count);
      if (left.length === 0) return few.pick(scores, found, isOut);
      const likely = Uint32Array.from(more.shortlist(scores, found, isOut));
      lookUp(left, likely, scores);
      return few.pick(scores, likely, isOut);
    },
    scoreOf: (section) => scores[section] ?? 0,
  };
}

function addQueryTerm(postings: Postings, { variants, weight }: QueryTerm, tally: Tally): void {
  const [only] = variants;
  if (variants.length === 1 && only) {
    addTerm(postings, only.term, (weight * only.weight) / 255, tally);
    return;
  }
  for (const variant of variants) addStronger(postings, variant, weight / 255, tally);
  for (const variant of variants) forgetBest(postings, variant, tally);
}

function addTerm({ starts, owners, strengths }: Postings, term: number, weight: number, tally: Tally): void {
  const { scores, touched } = tally;
  const to = starts[term + 1] ?? 0;
  let { count } = tally;
  for (let at = starts[term] ?? 0; at < to; at++) {
    const section = owners[at] ?? 0;
    const before = scores[section] ?? 0;
    // No branch: whether a section is new cannot be foretold.
    touched[count] = section;
    count += before === 0 ? 1 : 0;
    scores[section] = before + weight * (strengths[at] ?? 0);
  }
  tally.count = count;
}

/** As `addTerm`, but only what a term is stronger than others of the same word before it. */
function addStronger(postings: Postings, { term, weight: share }: Variant, weight: number, tally: Tally): void {
  const { starts, owners, strengths } = postings;
  const { scores, touched, best } = tally;
  const to = starts[term + 1] ?? 0;
  let { count } = tally;
  for (let at = starts[term] ?? 0; at < to; at++) {
    const section = owners[at] ?? 0;
    const strength = share * (strengths[at] ?? 0);
    const gain = strength - (best[section] ?? 0);
    if (gain <= 0) continue;
    best[section] = strength;
    const before = scores[section] ?? 0;
    touched[count] = section;
    count += before === 0 ? 1 : 0;
    scores[section] = before + weight * gain;
  }
  tally.count = count;
}

function forgetBest({ starts, owners }: Postings, { term }: Variant, { best }: Tally): void {
  const to = starts[term + 1] ?? 0;
  for (let at = starts[term] ?? 0; at < to; at++) best[owners[at] ?? 0] = 0;
}

/** Adds what is too common to be read whole, to a few sections alone. */
function createLookUp(postings: Postings, sections: number) {
  const { starts, owners, strengths } = postings;
  /** By section, its place among the likely ones, plus one. */
  const places = new Uint32Array(sections);
  let best = new Float32Array(0);

  const note = (place: number, strength: number): void => {
    if (strength > (best[place] ?? 0)) best[place] = strength;
  };
  const search = ({ term, weight }: Variant, likely: Uint32Array): void => {
    for (let place = 0; place < likely.length; place++)
      note(place, weight * strengthOf(postings, term, likely[place] ?? 0));
  };
  const read = ({ term, weight }: Variant): void => {
    const to = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < to; at++) {
      const place = places[owners[at] ?? 0] ?? 0;
      if (place > 0) note(place - 1, weight * (strengths[at] ?? 0));
    }
  };
  const add = ({ variants, weight }: QueryTerm, likely: Uint32Array, scores: Float32Array): void => {
    best.fill(0);
    for (const variant of variants) {
      const many = (starts[variant.term + 1] ?? 0) - (starts[variant.term] ?? 0);
      if (many > likely.length * dearSearch) search(variant, likely);
      else read(variant);
    }
    for (let place = 0; place < likely.length; place++) {
      const section = likely[place] ?? 0;
      scores[section] = (scores[section] ?? 0) + (weight * (best[place] ?? 0)) / 255;
    }
  };

  return (terms: readonly QueryTerm[], likely: Uint32Array, scores: Float32Array): void => {
    if (best.length < likely.length) best = new Float32Array(2 * likely.length);
    for (let place = 0; place < likely.length; place++) places[likely[place] ?? 0] = place + 1;
    for (const term of terms) add(term, likely, scores);
    for (const section of likely) places[section] = 0;
  };
}

/** The heaviest terms whose postings fit the budget, at least one, and those that do not. */
function withinBudget({ starts }: Postings, terms: readonly QueryTerm[]) {
  const read: QueryTerm[] = [];
  const left: QueryTerm[] = [];
  let budget = mostPostings;
  for (const term of terms.toSorted((a, b) => b.weight - a.weight)) {
    const cost = term.variants.reduce((sum, { term }) => sum + (starts[term + 1] ?? 0) - (starts[term] ?? 0), 0);
    if (cost <= budget || read.length === 0) {
      read.push(term);
      budget -= cost;
    } else left.push(term);
  }
  return { read, left };
}
