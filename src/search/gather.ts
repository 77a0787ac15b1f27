/**
 * The sections worth a closer look: every term adds its strength to the sections that hold it, rarest first, and the
 * best few are kept. This is the hot loop: typed arrays made once, nothing allocated a posting, and a budget of
 * postings, so that common words cannot make a question dear: what the budget leaves out is looked up for the best.
 */
import { createBest } from './best.ts';
import type { Concept, Variant } from './concepts.ts';
import { type Postings, strengthOf } from './weigh.ts';

/** Gathers for one query at a time. */
export interface Gatherer {
  /** Gives the best sections that are not out, best first; equal ones in the order of the content. */
  gather(concepts: readonly Concept[], isOut: (section: number) => boolean): number[];
  /** What any section gathered for the last query. */
  scoreOf(section: number): number;
}

const mostPostings = 15_000;
const lookedUp = 4;

/** A gatherer of at most `limit` sections, with working memory for the postings of so many. */
export function createGatherer(postings: Postings, sections: number, limit: number): Gatherer {
  const { starts, owners, strengths } = postings;
  const scores = new Float32Array(sections);
  const best = new Float32Array(sections);
  const touched = new Uint32Array(sections);
  const few = createBest(limit);
  const more = createBest(limit * lookedUp);
  let count = 0;

  const add = (section: number, points: number): void => {
    const before = scores[section] ?? 0;
    if (before === 0) touched[count++] = section;
    scores[section] = before + points;
  };

  const addTerm = (term: number, weight: number): void => {
    const to = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < to; at++) add(owners[at] ?? 0, weight * (strengths[at] ?? 0));
  };

  /** As `addTerm`, but adds only what a term is stronger than those of the same word before it. */
  const addStronger = ({ term, weight: share }: Variant, weight: number): void => {
    const to = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < to; at++) {
      const section = owners[at] ?? 0;
      const strength = share * (strengths[at] ?? 0);
      const gain = strength - (best[section] ?? 0);
      if (gain <= 0) continue;
      best[section] = strength;
      add(section, weight * gain);
    }
  };

  const forgetBest = ({ term }: Variant): void => {
    const to = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < to; at++) best[owners[at] ?? 0] = 0;
  };

  const addConcept = ({ variants, weight }: Concept): void => {
    const [only] = variants;
    if (variants.length === 1 && only) {
      addTerm(only.term, (weight * only.weight) / 255);
      return;
    }
    for (const variant of variants) addStronger(variant, weight / 255);
    variants.forEach(forgetBest);
  };

  /** Adds what is too common to be read whole, to these sections alone. */
  const lookUp = ({ variants, weight }: Concept, sections: Uint32Array): void => {
    for (const section of sections) {
      let most = 0;
      for (const variant of variants)
        most = Math.max(most, variant.weight * strengthOf(postings, variant.term, section));
      scores[section] = (scores[section] ?? 0) + (weight * most) / 255;
    }
  };

  const forget = (): void => {
    if (count * 8 > sections) scores.fill(0);
    else for (let at = 0; at < count; at++) scores[touched[at] ?? 0] = 0;
    count = 0;
  };

  return {
    gather(concepts, isOut) {
      forget();
      const { read, left } = withinBudget(postings, concepts);
      read.forEach(addConcept);
      if (left.length === 0) return few.pick(scores, touched.subarray(0, count), isOut);
      const sections = Uint32Array.from(more.pick(scores, touched.subarray(0, count), isOut));
      for (const concept of left) lookUp(concept, sections);
      return few.pick(scores, sections, isOut);
    },
    scoreOf: (section) => scores[section] ?? 0,
  };
}

/** The heaviest concepts whose postings fit the budget, at least one, and those that do not. */
function withinBudget({ starts }: Postings, concepts: readonly Concept[]) {
  const read: Concept[] = [];
  const left: Concept[] = [];
  let budget = mostPostings;
  for (const concept of concepts.toSorted((a, b) => b.weight - a.weight)) {
    const cost = concept.variants.reduce((sum, { term }) => sum + (starts[term + 1] ?? 0) - (starts[term] ?? 0), 0);
    if (cost <= budget || read.length === 0) {
      read.push(concept);
      budget -= cost;
    } else left.push(concept);
  }
  return { read, left };
}
