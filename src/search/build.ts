/**
 * Sections to an index that is never changed again.
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
 * A strength is computed once, here, so that a question only adds up: idf times strength, one pass a term.
 */
import type { Page, Section } from '../content/page.ts';
import { type Compounds, findCompounds } from './compounds.ts';
import { draftFields, fieldNames } from './draft.ts';
import { createNumbers } from './numbers.ts';
import { readSigns, type Signs } from './signs.ts';
import { learnTopics, type Topics } from './topics.ts';
import { type Field, type Postings, type Runs, weighTerms } from './weigh.ts';
import type { FieldWeights } from './weights.ts';

/** A documentation, ready to be asked: plain data, which may be sent from one thread to another. */
export interface Index extends Postings {
  readonly sections: readonly Section[];
  readonly vocabulary: ReadonlyMap<string, number>;
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

/** The groups of an index: group g is the section `tops[g]` and everything below it. */
interface Groups extends Postings {
  readonly tops: Uint32Array;
  /** By section: its group plus one, or 0 when nothing stands below it. */
  readonly byTop: Uint32Array;
}

/** Builds the index of all sections of the pages, in their order. */
export function buildIndex(pages: readonly Page[], weights: FieldWeights): Index {
  const sections = pages.flatMap((page) => page.sections);
  const { vocabulary, spellings, family, ...drafts } = draftFields(pages);
  const compounds = findCompounds(vocabulary, spellings);
  const fields = fieldNames.map((name) => ({
    order: drafts[name].runs(),
    beside: drafts[name].besides(),
    weight: weights[name],
    own: name === 'heading' || name === 'body',
  }));
  const postings = weighTerms(fields, compounds, vocabulary.size, weights.saturation);
  const texts = { titles: drafts.heading.runs(), crumbs: drafts.crumbs.runs(), bodies: drafts.body.runs() };
  return {
    sections,
    rarities: Float32Array.from(postings.holders, (holders) => rarityOf(holders, sections.length)),
    groups: buildGroups(fields, family.parents, compounds, vocabulary.size, weights.saturation),
    vocabulary,
    spellings,
    compounds,
    ...postings,
    ...texts,
    ...family,
    signs: readSigns(pages, family.parents, family.heads),
    topics: learnTopics({ sections, heads: family.heads, vocabulary, ...texts }),
  };
}

function rarityOf(holders: number, sections: number): number {
  return Math.min(1, Math.log(1 + sections / Math.max(1, holders)) / Math.log(1 + sections));
}

function buildGroups(
  fields: readonly Field[],
  parents: Uint32Array,
  compounds: Compounds,
  terms: number,
  saturation: number,
): Groups {
  const ends = endsOf(parents);
  const tops = ends.flatMap((end, section) => (end > section + 1 ? [section] : []));
  const grouped = fields.map((field) => ({
    ...field,
    order: gatherRuns(field.order, tops, field.own ? ends : undefined),
    beside: gatherRuns(field.beside, tops, field.own ? ends : undefined),
  }));
  const byTop = new Uint32Array(parents.length);
  for (const [group, top] of tops.entries()) byTop[top] = group + 1;
  return { ...weighTerms(grouped, compounds, terms, saturation), tops: Uint32Array.from(tops), byTop };
}

/** By section: the number after the last section below it. */
function endsOf(parents: Uint32Array): number[] {
  const ends = Array.from(parents, (_, section) => section + 1);
  for (let section = parents.length - 1; section >= 0; section--) {
    const parent = parents[section] ?? section;
    if (parent !== section) ends[parent] = Math.max(ends[parent] ?? 0, ends[section] ?? 0);
  }
  return ends;
}

/** The runs of some sections, each with those of the sections up to its end when ends are given. */
function gatherRuns({ starts, terms }: Runs, tops: readonly number[], ends: readonly number[] | undefined): Runs {
  const gathered = { starts: createNumbers(), terms: createNumbers() };
  gathered.starts.push(0);
  for (const top of tops) {
    for (let at = starts[top] ?? 0; at < (starts[ends?.[top] ?? top + 1] ?? 0); at++)
      gathered.terms.push(terms[at] ?? 0);
    gathered.starts.push(gathered.terms.length);
  }
  return { starts: gathered.starts.toArray(), terms: gathered.terms.toArray() };
}
