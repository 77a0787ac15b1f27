/**
 * How much each section is about each of its terms: BM25F over its fields, saturated and kept in a byte.
 * What comes out are the postings that a question adds up.
 *
 * @see Robertson & Zaragoza, The Probabilistic Relevance Framework (2009), section 3.6
 */
import { type Compounds, pairKey } from './compounds.ts';
import { createNumbers } from './numbers.ts';
import type { FieldWeight } from './weights.ts';

/** The terms of each section, in reading order: those of section n stand from `starts[n]` up to `starts[n + 1]`. */
export interface Runs {
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
}

/** One field of all sections: its terms in order, those beside the order, and what it counts. */
export interface Field {
  readonly order: Runs;
  readonly beside: Runs;
  readonly weight: FieldWeight;
  /** It is the section's own text, not what it has from its page: it says how common a word is, and knows compounds. */
  readonly own: boolean;
}

/** Sections by term: those of term t stand from `starts[t]` up to `starts[t + 1]`. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly owners: Uint32Array;
  readonly strengths: Uint8Array;
  /** By term: how many sections hold it in a text of their own. */
  readonly holders: Uint32Array;
}

/** How much a section is about a term, 0 to 255; 0 when it does not hold it. */
export function strengthOf({ starts, owners, strengths }: Postings, term: number, section: number): number {
  const end = starts[term + 1] ?? 0;
  let from = starts[term] ?? 0;
  let to = end;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((owners[middle] ?? 0) < section) from = middle + 1;
    else to = middle;
  }
  return from < end && owners[from] === section ? (strengths[from] ?? 0) : 0;
}

/** The postings of all terms; `saturation` is BM25's k1. */
export function weighTerms(
  fields: readonly Field[],
  compounds: Compounds,
  terms: number,
  saturation: number,
): Postings {
  const sections = (fields[0]?.order.starts.length ?? 1) - 1;
  const means = fields.map((field) => Math.max(1, field.order.terms.length / Math.max(1, sections)));
  const mass = new Float64Array(terms);
  const counts = new Uint32Array(terms + 1);
  const found = { terms: createNumbers(), strengths: createNumbers(), ends: createNumbers() };
  const touched = createTouched(mass);
  for (let section = 0; section < sections; section++) {
    for (const [index, field] of fields.entries()) addField(field, section, means[index] ?? 1, compounds, touched.add);
    touched.drain((term, weight) => {
      counts[term + 1] = (counts[term + 1] ?? 0) + 1;
      found.terms.push(term);
      found.strengths.push(Math.max(1, Math.round((255 * weight) / (weight + saturation))));
    });
    found.ends.push(found.terms.length);
  }
  const postings = byTerm(found.terms.toArray(), found.strengths.toArray(), found.ends.toArray(), counts);
  return {
    ...postings,
    holders: countHolders(
      fields.filter(({ own }) => own),
      sections,
      terms,
    ),
  };
}

function createTouched(mass: Float64Array) {
  let seen: number[] = [];
  return {
    add(term: number, weight: number) {
      const before = mass[term] ?? 0;
      if (before === 0) seen.push(term);
      mass[term] = before + weight;
    },
    drain(take: (term: number, weight: number) => void) {
      for (const term of seen) {
        take(term, mass[term] ?? 0);
        mass[term] = 0;
      }
      seen = [];
    },
  };
}

function addField(
  { order, beside, weight, own }: Field,
  section: number,
  mean: number,
  compounds: Compounds,
  add: (term: number, weight: number) => void,
): void {
  const from = order.starts[section] ?? 0;
  const to = order.starts[section + 1] ?? 0;
  const each = weight.weight / (1 - weight.length + weight.length * ((to - from) / mean));
  for (let at = from; at < to; at++) {
    const term = order.terms[at] ?? 0;
    add(term, each);
    const whole = own && at + 1 < to ? compounds.get(pairKey(term, order.terms[at + 1] ?? 0)) : undefined;
    if (whole !== undefined) add(whole, each);
  }
  for (let at = beside.starts[section] ?? 0; at < (beside.starts[section + 1] ?? 0); at++) {
    add(beside.terms[at] ?? 0, each);
  }
}

function byTerm(terms: Uint32Array, strengths: Uint32Array, ends: Uint32Array, counts: Uint32Array) {
  const starts = counts.slice();
  for (let term = 1; term < starts.length; term++) starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  const next = starts.slice();
  const owners = new Uint32Array(terms.length);
  const sorted = new Uint8Array(terms.length);
  let section = 0;
  for (let at = 0; at < terms.length; at++) {
    while (at >= (ends[section] ?? Number.POSITIVE_INFINITY)) section++;
    const term = terms[at] ?? 0;
    const place = next[term] ?? 0;
    next[term] = place + 1;
    owners[place] = section;
    sorted[place] = strengths[at] ?? 0;
  }
  return { starts, owners, strengths: sorted };
}

function countHolders(fields: readonly Field[], sections: number, terms: number): Uint32Array {
  const holders = new Uint32Array(terms);
  const lastHolder = new Uint32Array(terms);
  for (let section = 0; section < sections; section++) {
    for (const { starts, terms: run } of fields.flatMap(({ order, beside }) => [order, beside])) {
      for (let at = starts[section] ?? 0; at < (starts[section + 1] ?? 0); at++) {
        const term = run[at] ?? 0;
        if (lastHolder[term] === section + 1) continue;
        lastHolder[term] = section + 1;
        holders[term] = (holders[term] ?? 0) + 1;
      }
    }
  }
  return holders;
}
