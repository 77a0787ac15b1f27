/**
 * A page to the terms of its fields, in reading order: what an index is made of. A word is read once, wherever it
 * stands: what it is, in numbers, is an entry. The numbers are the tokenizer's own, the same for every page it reads.
 */
import type { Page } from '../../content/page.ts';
import { createReader } from '../text/tokenize.ts';
import type { Field } from './bm25f.ts';
import { createGrowingArray } from './growing-array.ts';
import { type HeadingTree, headingTreeOf } from './heading-tree.ts';
import { createStaticFeatureReader, type PageStaticFeatures } from './static-features.ts';
import type { TermLists } from './term-lists.ts';

/** The fields of a section that are read. */
export const fieldNames = ['heading', 'crumbs', 'page', 'below', 'body'] as const;
/** The name of one. */
export type FieldName = (typeof fieldNames)[number];

/** What was read of a page; its sections are numbered from its first. */
export interface TokenizedPage {
  readonly fields: Readonly<Record<FieldName, Field>>;
  readonly tree: HeadingTree;
  /** The terms of its wordings: a question may say them although no section does. */
  readonly wordingTerms: Uint32Array;
  /** Words that could be what a typo meant, by number, in the order in which they are first said; how often each is. */
  readonly words: Uint32Array;
  readonly said: Uint32Array;
  readonly staticFeatures: PageStaticFeatures;
}

/** Reads pages, and knows the terms and words of all that it has read. */
export interface PageTokenizer {
  tokenize(page: Page): TokenizedPage;
  /** All terms and words so far, by number; the words in lower case. */
  terms(): readonly string[];
  words(): readonly string[];
}

/** A word of the documentation, by the numbers of its terms. */
interface Entry {
  readonly parts: readonly number[];
  readonly wholes: readonly number[];
  /** Its own number, if it is letters only and could be what a typo meant; else -1. */
  readonly word: number;
}

/** A tokenizer that has read nothing yet. */
export function createPageTokenizer(): PageTokenizer {
  const terms = new Map<string, number>();
  const words = new Map<string, number>();
  const read = createReader(({ text, parts, wholes }): Entry => {
    const toNumbers = (some: readonly string[]) => some.map((term) => numberOf(terms, term));
    const word = /^[a-z]{3,30}$/i.test(text) ? numberOf(words, text.toLowerCase()) : -1;
    return { parts: toNumbers(parts), wholes: toNumbers(wholes), word };
  });
  const fields = {
    ...{ heading: createField(), crumbs: createField(), page: createField() },
    ...{ below: createField(), body: createField() },
  };
  const count = createCount();
  const readStaticFeatures = createStaticFeatureReader();
  return {
    terms: () => [...terms.keys()],
    words: () => [...words.keys()],
    tokenize(page) {
      const about = read(aboutPage(page));
      const tree = headingTreeOf(page.sections);
      const wordings = page.sections.flatMap(({ wordings = [] }) => wordings.map((wording) => read(wording)));
      wordings.forEach(count.add);
      const titles = page.sections.map((section) => read(section.title));
      const below = wordsBelow(titles, tree.parents);
      count.add(about);
      for (const [place, section] of page.sections.entries()) {
        const [title, body] = [titles[place] ?? [], read(section.text)];
        count.add(title);
        count.add(body);
        fields.heading.add(title);
        fields.crumbs.add(read(section.breadcrumbs.slice(1, -1).join(' / ')));
        fields.page.add(about);
        fields.below.add(below[place] ?? []);
        fields.body.add(body);
      }
      const { heading, crumbs, page: ofPage, below: under, body } = fields;
      return {
        fields: {
          ...{ heading: heading.take(), crumbs: crumbs.take(), page: ofPage.take() },
          ...{ below: under.take(), body: body.take() },
        },
        tree,
        wordingTerms: Uint32Array.from(wordings.flat().flatMap(({ parts, wholes }) => [...parts, ...wholes])),
        ...count.take(),
        staticFeatures: readStaticFeatures(page, tree.parents),
      };
    },
  };
}

function aboutPage({ head }: Page): string {
  const path = head.path
    .replace(/\.\w+$/, '')
    .split('/')
    .slice(-2)
    .join(' / ');
  return [head.title, head.description, ...head.aliases, ...head.platforms, ...head.components, path].join(' / ');
}

/** The titles of the sections directly below each section of one page. */
function wordsBelow(titles: readonly (readonly Entry[])[], parents: Uint32Array): Entry[][] {
  const below: Entry[][] = titles.map(() => []);
  for (const [place, words] of titles.entries()) {
    const parent = parents[place] ?? place;
    if (parent !== place) for (const word of words) below[parent]?.push(word);
  }
  return below;
}

/** Adds up one field, a section at a time. */
function createField() {
  const order = createTermLists();
  const beside = createTermLists();
  return {
    add(words: readonly Entry[]): void {
      for (const word of words) {
        for (const part of word.parts) order.terms.push(part);
        for (const whole of word.wholes) beside.terms.push(whole);
      }
      order.end();
      beside.end();
    },
    take: (): Field => ({ order: order.take(), beside: beside.take() }),
  };
}

function createTermLists() {
  const starts = createGrowingArray();
  const terms = createGrowingArray();
  starts.push(0);
  return {
    terms,
    end: () => starts.push(terms.length),
    take(): TermLists {
      const taken = { starts: starts.take(), terms: terms.take() };
      starts.push(0);
      return taken;
    },
  };
}

/** Counts how often each word is said, in the order in which they first are. */
function createCount() {
  const counts: number[] = [];
  let order: number[] = [];
  return {
    add(words: readonly Entry[]): void {
      for (const { word } of words) {
        if (word === -1) continue;
        const before = counts[word] ?? 0;
        if (before === 0) order.push(word);
        counts[word] = before + 1;
      }
    },
    take() {
      const taken = {
        words: Uint32Array.from(order),
        said: Uint32Array.from(order, (word) => counts[word] ?? 0),
      };
      for (const word of order) counts[word] = 0;
      order = [];
      return taken;
    },
  };
}

function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(name, number);
  return number;
}
