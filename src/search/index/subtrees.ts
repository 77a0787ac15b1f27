/** Sections together with all that stands below them, as if each were one. */

import type { Field } from './bm25f.ts';
import type { HeadingTree } from './heading-tree.ts';
import type { Postings } from './postings.ts';
import { type TermLists, toTermLists } from './term-lists.ts';

/** The subtrees of an index: group g is the section `tops[g]` and everything below it. */
export interface Subtrees extends Postings {
  readonly tops: Uint32Array;
  /** By section: its group plus one, or 0 when nothing stands below it. */
  readonly byTop: Uint32Array;
}

/** A field of the subtrees of a page: where it is a section's own text, that of all its sections. */
export function subtreeField({ order, beside }: Field, tree: HeadingTree, isOwn: boolean): Field {
  return { order: gatherTermLists(order, tree, isOwn), beside: gatherTermLists(beside, tree, isOwn) };
}

function gatherTermLists({ starts, terms }: TermLists, { tops, ends }: HeadingTree, isOwn: boolean): TermLists {
  return toTermLists(
    Array.from(tops, (top) => terms.subarray(starts[top], starts[isOwn ? (ends[top] ?? 0) : top + 1])),
  );
}

/** How long that field of all subtrees is together. */
export function subtreeLength({ order: { starts } }: Field, { tops, ends }: HeadingTree, isOwn: boolean): number {
  return tops.reduce((sum, top) => sum + (starts[isOwn ? (ends[top] ?? 0) : top + 1] ?? 0) - (starts[top] ?? 0), 0);
}
