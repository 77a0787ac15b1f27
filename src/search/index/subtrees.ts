/** Sections together with all that stands below them, as if each were one. */
import type { Family } from './heading-tree.ts';
import type { Postings } from './postings.ts';
import { type Runs, toRuns } from './term-lists.ts';
import type { Field } from './bm25f.ts';

/** The groups of an index: group g is the section `tops[g]` and everything below it. */
export interface Groups extends Postings {
  readonly tops: Uint32Array;
  /** By section: its group plus one, or 0 when nothing stands below it. */
  readonly byTop: Uint32Array;
}

/** A field of the groups of a page: where it is a section's own text, that of all its sections. */
export function groupField({ order, beside }: Field, family: Family, isOwn: boolean): Field {
  return { order: gatherRuns(order, family, isOwn), beside: gatherRuns(beside, family, isOwn) };
}

function gatherRuns({ starts, terms }: Runs, { tops, ends }: Family, isOwn: boolean): Runs {
  return toRuns(Array.from(tops, (top) => terms.subarray(starts[top], starts[isOwn ? (ends[top] ?? 0) : top + 1])));
}

/** How long that field of all groups is together. */
export function groupLength({ order: { starts } }: Field, { tops, ends }: Family, isOwn: boolean): number {
  return tops.reduce((sum, top) => sum + (starts[isOwn ? (ends[top] ?? 0) : top + 1] ?? 0) - (starts[top] ?? 0), 0);
}
