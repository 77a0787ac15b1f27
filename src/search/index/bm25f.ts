/**
 * How much each section is about each of its terms: BM25F over its fields, saturated and kept in a byte.
 * `postings.ts` turns it round into what a question adds up.
 *
 * @see Robertson & Zaragoza, The Probabilistic Relevance Framework (2009), section 3.6
 */

import type { FieldWeight } from './field-weights.ts';
import { createGrowingArray } from './growing-array.ts';
import type { TermLists } from './term-lists.ts';

/** One field of some sections: its terms in order, and those beside the order. */
export interface Field {
  readonly order: TermLists;
  readonly beside: TermLists;
}

/** What one field counts in a documentation. */
export interface Scale extends FieldWeight {
  /** How long the field is on average. */
  readonly mean: number;
  /** It is the section's own text, not what it has from its page: it says how common a word is. */
  readonly isOwn: boolean;
}

/** What some sections are about: the terms of section n stand from `starts[n]` up to `starts[n + 1]`, each once. */
export interface Weighed extends TermLists {
  /** By place: how much the section is about the term, 1 to 255. */
  readonly strengths: Uint8Array;
  /** By place: 1 when the term stands in a text of its own. */
  readonly own: Uint8Array;
}

/** Weighs the sections of one page after the other: `fields` in the order of the scales; `saturation` is BM25's k1. */
export type Weigher = (fields: readonly Field[]) => Weighed;

/** A weigher for these scales. */
export function createWeigher(scales: readonly Scale[], saturation: number): Weigher {
  const tally = createTally();
  const found = {
    starts: createGrowingArray(),
    terms: createGrowingArray(),
    strengths: createGrowingArray(),
    own: createGrowingArray(),
  };
  return (fields) => {
    const sections = (fields[0]?.order.starts.length ?? 1) - 1;
    found.starts.push(0);
    for (let section = 0; section < sections; section++) {
      for (const [place, scale] of scales.entries()) {
        const field = fields[place];
        if (field) addField(field, scale, section, tally.add);
      }
      tally.drain((term, weight, isOwn) => {
        found.terms.push(term);
        found.strengths.push(Math.max(1, Math.round((255 * weight) / (weight + saturation))));
        found.own.push(isOwn ? 1 : 0);
      });
      found.starts.push(found.terms.length);
    }
    const [starts, terms] = [found.starts.take(), found.terms.take()];
    return {
      starts,
      terms,
      strengths: Uint8Array.from(found.strengths.take()),
      own: Uint8Array.from(found.own.take()),
    };
  };
}

/** Adds up what one section has of each term. */
function createTally() {
  let weights = new Float64Array(1024);
  let own = new Uint8Array(1024);
  let seen: number[] = [];
  const makeRoom = (term: number) => {
    const size = 2 ** Math.ceil(Math.log2(term + 1));
    const [more, moreOwn] = [new Float64Array(size), new Uint8Array(size)];
    more.set(weights);
    moreOwn.set(own);
    [weights, own] = [more, moreOwn];
  };
  return {
    add(term: number, weight: number, isOwn: boolean) {
      if (term >= weights.length) makeRoom(term);
      const before = weights[term] ?? 0;
      if (before === 0) seen.push(term);
      weights[term] = before + weight;
      if (isOwn) own[term] = 1;
    },
    drain(take: (term: number, weight: number, isOwn: boolean) => void) {
      for (const term of seen) {
        take(term, weights[term] ?? 0, own[term] === 1);
        weights[term] = 0;
        own[term] = 0;
      }
      seen = [];
    },
  };
}

function addField(
  { order, beside }: Field,
  { weight, length, mean, isOwn }: Scale,
  section: number,
  add: (term: number, weight: number, isOwn: boolean) => void,
): void {
  const from = order.starts[section] ?? 0;
  const to = order.starts[section + 1] ?? 0;
  const each = weight / (1 - length + length * ((to - from) / mean));
  for (let at = from; at < to; at++) add(order.terms[at] ?? 0, each, isOwn);
  for (let at = beside.starts[section] ?? 0; at < (beside.starts[section + 1] ?? 0); at++) {
    add(beside.terms[at] ?? 0, each, isOwn);
  }
}
