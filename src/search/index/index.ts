/**
 * A documentation, ready to be asked; never changed again.
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
 * A question only adds up: idf times strength, one pass a term.
 */
import type { Section } from '../../content/page.ts';
import type { FolderTopics } from './folder-topics.ts';
import type { Postings } from './postings.ts';
import type { StaticFeatures } from './static-features.ts';
import type { Subtrees } from './subtrees.ts';
import type { TermLists } from './term-lists.ts';

/** A documentation, ready to be asked: plain data. */
export interface Index extends Postings {
  readonly sections: readonly Section[];
  readonly vocabulary: ReadonlyMap<string, number>;
  /** By term: how many sections hold it in a text of their own. */
  readonly holders: Uint32Array;
  /** By term: how rare it is, from 1 for what one section holds down towards 0. */
  readonly rarities: Float32Array;
  readonly titles: TermLists;
  readonly crumbs: TermLists;
  readonly bodies: TermLists;
  /** Number of the section above, or of itself for the head of a page. */
  readonly parents: Uint32Array;
  /** Number of the first section of the same page. */
  readonly heads: Uint32Array;
  /** Sections together with all that stands below them, as if each were one: for those that have something below. */
  readonly subtrees: Subtrees;
  /** Words as written (lower case, letters only) and how often: what a typo may have meant. */
  readonly spellings: ReadonlyMap<string, number>;
  readonly staticFeatures: StaticFeatures;
  readonly topics: FolderTopics;
}
