/**
 * Pages to an index that is never changed again.
 *
 *   vocabulary  "helm" -> 7
 *                          postings of term 7
 *   starts      … | 120 | 124 | …
 *   owners      …  [ 3   18   19   402 ]  …     numbers of sections, ascending
 *   strengths   …  [ 90  212  31   255 ]  …     BM25F over all fields, 0 to 255: how much this section is about it
 *
 *   titles, bodies                              terms of each section in reading order: phrases, nearness
 *     starts    | 0 | 64 | 70 | …
 *     terms     [ 12  7  7  950 … ]
 *
 * A strength is computed once, here, so that a question only adds up: idf times strength, one pass a term. What a page
 * gives to an index is remembered, so that the next one costs little where few pages have changed.
 */
import type { Page, Section } from '../../content/page.ts';
import { type Compounds, findCompounds, renumbered } from './compounds.ts';
import { createDrafter, type Draft, type FieldName, fieldNames } from './tokenized-page.ts';
import { joinFamilies } from './heading-tree.ts';
import type { Groups } from './subtrees.ts';
import { createNumbers } from './growing-array.ts';
import { countHolders, type Postings, toPostings } from './postings.ts';
import { joinRuns, type Runs } from './term-lists.ts';
import { gatherSigns, type Signs } from './static-features.ts';
import { learnTopics, type Topics } from './folder-topics.ts';
import type { Weighed } from './bm25f.ts';
import { createPageWeigher } from './weigh-pages.ts';
import type { FieldWeights } from '../rank/weights.ts';

/** A documentation, ready to be asked: plain data. */
export interface Index extends Postings {
  readonly sections: readonly Section[];
  readonly vocabulary: ReadonlyMap<string, number>;
  /** By term: how many sections hold it in a text of their own. */
  readonly holders: Uint32Array;
  /** By term: how rare it is, from 1 for what one section holds down towards 0. */
  readonly rarities: Float32Array;
  readonly titles: Runs;
  readonly crumbs: Runs;
  readonly bodies: Runs;
  /** Number of the section above, or of itself for the head of a page. */
  readonly parents: Uint32Array;
  /** Number of the first section of the same page. */
  readonly heads: Uint32Array;
  /** Sections together with all that stands below them, as if each were one: for those that have something below. */
  readonly groups: Groups;
  /** Words as written (lower case, letters only) and how often: what a typo may have meant. */
  readonly spellings: ReadonlyMap<string, number>;
  /** Two terms side by side that are also written as one: `data store`, `datastore`. */
  readonly compounds: Compounds;
  readonly signs: Signs;
  readonly topics: Topics;
}

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
  const drafter = createDrafter();
  const weigh = createPageWeigher(weights);
  let known: ReadonlyMap<Page, Draft> = new Map();

  function* steps(pages: readonly Page[]): Generator<void, Index> {
    const now = new Map<Page, Draft>();
    for (const page of pages) {
      now.set(page, known.get(page) ?? drafter.draft(page));
      yield;
    }
    known = now;
    const drafts = [...now.values()];
    const { vocabulary, numbers, originals } = numberTerms(drafts, drafter.terms());
    yield;
    const spellings = countSpellings(drafts, drafter.words());
    const compounds = findCompounds(vocabulary, spellings);
    yield;
    const weighed = yield* weigh(drafts, renumbered(compounds, originals));
    const turnRound = (some: readonly Weighed[]) => toPostings(some, numbers, vocabulary.size);
    const ownWeights = weighed.map((page) => page.sections);
    const postings = turnRound(ownWeights);
    yield;
    const holders = countHolders(ownWeights, numbers, vocabulary.size);
    const sections = pages.flatMap((page) => page.sections);
    const { parents, heads, ...tops } = joinFamilies(drafts.map(({ family }) => family));
    const groups = { ...turnRound(weighed.map((page) => page.groups)), ...tops };
    yield;
    const join = (name: FieldName) =>
      joinRuns(
        drafts.map(({ fields }) => fields[name].order),
        numbers,
      );
    const texts = { titles: join('heading'), crumbs: join('crumbs'), bodies: join('body') };
    yield;
    const signs = gatherSigns(
      pages,
      drafts.map((draft) => draft.signs),
    );
    yield;
    const topics = learnTopics({ sections, heads, vocabulary, ...texts });
    const rarities = Float32Array.from(holders, (many) => rarityOf(many, sections.length));
    return {
      ...{ sections, vocabulary, ...postings, holders, rarities, ...texts, parents, heads },
      ...{ groups, spellings, compounds, signs, topics },
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

/** Numbers the terms in the order in which they first stand in these drafts; `numbers` and `originals` lead there and back. */
function numberTerms(drafts: readonly Draft[], terms: readonly string[]) {
  const numbers = new Uint32Array(terms.length);
  const originals = createNumbers();
  const read = (run: Uint32Array) => {
    for (const term of run) {
      if (numbers[term] !== 0) continue;
      originals.push(term);
      numbers[term] = originals.length;
    }
  };
  for (const { fields } of drafts) {
    for (const name of fieldNames) {
      read(fields[name].order.terms);
      read(fields[name].beside.terms);
    }
  }
  const inOrder = originals.take();
  for (const [number, term] of inOrder.entries()) numbers[term] = number;
  const vocabulary = new Map(Array.from(inOrder, (term, number) => [terms[term] ?? '', number]));
  return { vocabulary, numbers, originals: inOrder };
}

/** How often each word is said, in the order in which they first are. */
function countSpellings(drafts: readonly Draft[], words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Uint32Array(words.length);
  const order = createNumbers();
  for (const draft of drafts) {
    for (const [place, word] of draft.words.entries()) {
      if (counts[word] === 0) order.push(word);
      counts[word] = (counts[word] ?? 0) + (draft.said[place] ?? 0);
    }
  }
  return new Map(Array.from(order.take(), (word) => [words[word] ?? '', counts[word] ?? 0]));
}
