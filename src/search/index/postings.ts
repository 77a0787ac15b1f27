/** Which sections hold a term, and how much each is about it: what a question adds up. */

import type { Weighed } from './bm25f.ts';
import { joinTermLists } from './term-lists.ts';

/** Sections by term: those of term t stand from `starts[t]` up to `starts[t + 1]`. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly owners: Uint32Array;
  readonly strengths: Uint8Array;
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

/** Turns round what the sections of all pages are about; terms are numbered as `numbers` has them, up to `terms`. */
export function toPostings(pages: readonly Weighed[], numbers: Uint32Array, terms: number): Postings {
  const held = joinTermLists(pages, numbers);
  const strengths = joinBytes(pages.map((page) => page.strengths));
  const starts = countUp(held.terms, terms);
  const next = starts.slice();
  const postings = { starts, owners: new Uint32Array(strengths.length), strengths: new Uint8Array(strengths.length) };
  let section = 0;
  for (let at = 0; at < held.terms.length; at++) {
    while (at >= (held.starts[section + 1] ?? 0)) section++;
    const term = held.terms[at] ?? 0;
    const place = next[term] ?? 0;
    next[term] = place + 1;
    postings.owners[place] = section;
    postings.strengths[place] = strengths[at] ?? 0;
  }
  return postings;
}

/** By term, in how many sections it stands in a text of its own. */
export function countHolders(pages: readonly Weighed[], numbers: Uint32Array, terms: number): Uint32Array {
  const holders = new Uint32Array(terms);
  for (const page of pages) {
    for (let at = 0; at < page.terms.length; at++) {
      const term = numbers[page.terms[at] ?? 0] ?? 0;
      holders[term] = (holders[term] ?? 0) + (page.own[at] ?? 0);
    }
  }
  return holders;
}

/** Where each number begins when all are put in order. */
function countUp(numbers: Uint32Array, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (const number of numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let number = 1; number <= size; number++) starts[number] = (starts[number] ?? 0) + (starts[number - 1] ?? 0);
  return starts;
}

function joinBytes(some: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(some.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const bytes of some) {
    joined.set(bytes, at);
    at += bytes.length;
  }
  return joined;
}
