/**
 * Pages to an index (`index.ts` has the drawing). A strength is computed once, here, so that a question only adds up.
 * What a page gives to an index is remembered, so that the next one costs little where few pages have changed.
 */
import type { Page } from '../../content/page.ts';
import type { Weighed } from './bm25f.ts';
import type { FieldWeights } from './field-weights.ts';
import { learnTopics } from './folder-topics.ts';
import { createGrowingArray } from './growing-array.ts';
import { joinHeadingTrees } from './heading-tree.ts';
import type { Index } from './index.ts';
import { countHolders, toPostings } from './postings.ts';
import { createPageWeigher } from './score-pages.ts';
import { joinStaticFeatures } from './static-features.ts';
import { joinTermLists } from './term-lists.ts';
import { createPageTokenizer, type FieldName, fieldNames, type TokenizedPage } from './tokenized-page.ts';

/** Builds indexes of the sections of pages, in their order. */
export interface Indexer {
  build(pages: readonly Page[]): Index;
  /** The same in many steps, between which others may have their turn; nobody else may build meanwhile. */
  steps(pages: readonly Page[]): Generator<void, Index>;
}

/** Builds one index. */
export function buildIndex(pages: readonly Page[], weights: FieldWeights): Index {
  return createIndexer(weights).build(pages);
}

/** An indexer that remembers what each page gave to its last index. */
export function createIndexer(weights: FieldWeights): Indexer {
  const tokenizer = createPageTokenizer();
  const weigh = createPageWeigher(weights);
  let known: ReadonlyMap<Page, TokenizedPage> = new Map();

  function* steps(pages: readonly Page[]): Generator<void, Index> {
    const now = new Map<Page, TokenizedPage>();
    for (const page of pages) {
      now.set(page, known.get(page) ?? tokenizer.tokenize(page));
      yield;
    }
    known = now;
    const tokenized = [...now.values()];
    const { vocabulary, numbers } = numberTerms(tokenized, tokenizer.terms());
    yield;
    const spellings = countSpellings(tokenized, tokenizer.words());
    yield;
    const weighed = yield* weigh(tokenized);
    const turnRound = (some: readonly Weighed[]) => toPostings(some, numbers, vocabulary.size);
    const ownWeights = weighed.map((page) => page.sections);
    const postings = turnRound(ownWeights);
    yield;
    const holders = countHolders(ownWeights, numbers, vocabulary.size);
    const sections = pages.flatMap((page) => page.sections);
    const { parents, heads, ...tops } = joinHeadingTrees(tokenized.map(({ tree }) => tree));
    const subtrees = { ...turnRound(weighed.map((page) => page.subtrees)), ...tops };
    yield;
    const join = (name: FieldName) =>
      joinTermLists(
        tokenized.map(({ fields }) => fields[name].order),
        numbers,
      );
    const texts = { titles: join('heading'), crumbs: join('crumbs'), bodies: join('body') };
    yield;
    const staticFeatures = joinStaticFeatures(
      pages,
      tokenized.map((tokenize) => tokenize.staticFeatures),
    );
    yield;
    const topics = learnTopics({ sections, heads, vocabulary, ...texts });
    const rarities = Float32Array.from(holders, (many) => rarityOf(many, sections.length));
    return {
      ...{ sections, vocabulary, ...postings, holders, rarities, ...texts, parents, heads },
      ...{ subtrees, spellings, staticFeatures, topics },
    };
  }

  return {
    steps,
    build(pages) {
      const building = steps(pages);
      let step = building.next();
      while (step.done !== true) step = building.next();
      return step.value;
    },
  };
}

function rarityOf(holders: number, sections: number): number {
  return Math.min(1, Math.log(1 + sections / Math.max(1, holders)) / Math.log(1 + sections));
}

/** Numbers the terms in the order in which they first occur in these pages; `numbers` maps the tokenizer's to these. */
function numberTerms(tokenized: readonly TokenizedPage[], terms: readonly string[]) {
  const numbers = new Uint32Array(terms.length);
  const originals = createGrowingArray();
  const read = (run: Uint32Array) => {
    for (const term of run) {
      if (numbers[term] !== 0) continue;
      originals.push(term);
      numbers[term] = originals.length;
    }
  };
  for (const { fields, wordingTerms } of tokenized) {
    read(wordingTerms);
    for (const name of fieldNames) {
      read(fields[name].order.terms);
      read(fields[name].beside.terms);
    }
  }
  const inOrder = originals.take();
  for (const [number, term] of inOrder.entries()) numbers[term] = number;
  const vocabulary = new Map(Array.from(inOrder, (term, number) => [terms[term] ?? '', number]));
  return { vocabulary, numbers };
}

/** How often each word is said, in the order in which they first are. */
function countSpellings(tokenized: readonly TokenizedPage[], words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Uint32Array(words.length);
  const order = createGrowingArray();
  for (const tokenize of tokenized) {
    for (const [place, word] of tokenize.words.entries()) {
      if (counts[word] === 0) order.push(word);
      counts[word] = (counts[word] ?? 0) + (tokenize.said[place] ?? 0);
    }
  }
  return new Map(Array.from(order.take(), (word) => [words[word] ?? '', counts[word] ?? 0]));
}
