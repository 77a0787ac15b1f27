/**
 * The sections worth a closer look: every term adds its strength to the sections that hold it, rarest first, and the
 * best few are kept. This is the hot loop: typed arrays made once, nothing allocated a posting, and a budget of
 * postings, so that common words cannot make a question dear: what the budget leaves out is looked up for the best.
 */
import type { Concept, Variant } from './query.ts';
import { type Postings, strengthOf } from './weigh.ts';

/** A section by its number, and the sum of what the words of the question found in it. */
interface Candidate {
  readonly section: number;
  readonly score: number;
}

/** Gathers for one query at a time. */
export interface Gatherer {
  /** Gives at most `limit` candidates that are not out, best first; equal ones in the order of the content. */
  gather(concepts: readonly Concept[], limit: number, isOut: (section: number) => boolean): Candidate[];
  /** What any section gathered for the last query. */
  scoreOf(section: number): number;
}

const mostPostings = 60_000;
const lookedUp = 4;

/** A gatherer with working memory for the postings of so many sections. */
export function createGatherer(postings: Postings, sections: number): Gatherer {
  const { starts, owners, strengths } = postings;
  const scores = new Float32Array(sections);
  const best = new Float32Array(sections);
  const touched = new Uint32Array(sections);
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

  return {
    gather(concepts, limit, isOut) {
      for (let at = 0; at < count; at++) scores[touched[at] ?? 0] = 0;
      count = 0;
      const { read, left } = withinBudget(postings, concepts);
      read.forEach(addConcept);
      if (left.length === 0) return pickBest(scores, touched.subarray(0, count), limit, isOut);
      const best = pickBest(scores, touched.subarray(0, count), limit * lookedUp, isOut);
      const sections = Uint32Array.from(best, ({ section }) => section);
      for (const concept of left) lookUp(concept, sections);
      return pickBest(scores, sections, limit, isOut);
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

function pickBest(
  scores: Float32Array,
  touched: Uint32Array,
  limit: number,
  isOut: (section: number) => boolean,
): Candidate[] {
  const top: Candidate[] = [];
  let bar = 0;
  for (const section of touched) {
    const score = scores[section] ?? 0;
    if ((top.length === limit && score <= bar) || isOut(section)) continue;
    let place = top.length;
    while (place > 0 && isBetter({ section, score }, top[place - 1])) place--;
    top.splice(place, 0, { section, score });
    if (top.length > limit) top.pop();
    bar = top.at(-1)?.score ?? 0;
  }
  return top;
}

function isBetter(one: Candidate, other: Candidate | undefined): boolean {
  if (!other) return false;
  return one.score > other.score || (one.score === other.score && one.section < other.section);
}
