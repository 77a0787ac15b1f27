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
import { createNumbers, type Numbers } from './numbers.ts';
import { readSigns, type Signs } from './signs.ts';
import { createReader, type Word } from './terms.ts';
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

const fieldNames = ['heading', 'crumbs', 'page', 'below', 'body'] as const;

interface FieldDraft {
  read(words: readonly Word[]): void;
  /** Closes the current section. */
  end(): void;
  runs(): Runs;
  /** Terms that stand beside the reading order: compounds as wholes. */
  besides(): Runs;
}

interface Family {
  readonly parents: Uint32Array;
  readonly heads: Uint32Array;
}

interface Draft extends Record<(typeof fieldNames)[number], FieldDraft> {
  readonly vocabulary: Map<string, number>;
  readonly spellings: Map<string, number>;
  readonly family: Family;
}

function draftFields(pages: readonly Page[]): Draft {
  const vocabulary = new Map<string, number>();
  const spellings = new Map<string, number>();
  const read = createReader();
  const field = () => draftField(vocabulary);
  const family = familyOf(pages);
  const draft = { heading: field(), crumbs: field(), page: field(), below: field(), body: field() };
  let number = 0;
  for (const page of pages) {
    const about = read(aboutPage(page));
    const first = number;
    const titles = page.sections.map((section) => read(section.title));
    const below = wordsBelow(titles, family.parents.subarray(first, first + titles.length), first);
    for (const [place, section] of page.sections.entries()) {
      const body = read(section.text);
      countSpellings(spellings, body);
      countSpellings(spellings, titles[place] ?? []);
      if (place === 0) countSpellings(spellings, about);
      draft.heading.read(titles[place] ?? []);
      draft.crumbs.read(read(section.breadcrumbs.slice(1, -1).join(' / ')));
      draft.page.read(about);
      draft.below.read(below[place] ?? []);
      draft.body.read(body);
      for (const each of Object.values(draft)) each.end();
      number++;
    }
  }
  return { vocabulary, spellings, ...draft, family };
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
function wordsBelow(titles: readonly (readonly Word[])[], parents: Uint32Array, first: number): Word[][] {
  const below: Word[][] = titles.map(() => []);
  for (const [place, words] of titles.entries()) {
    const parent = (parents[place] ?? first) - first;
    if (parent !== place) below[parent]?.push(...words);
  }
  return below;
}

function familyOf(pages: readonly Page[]): Family {
  const parents = createNumbers();
  const heads = createNumbers();
  for (const page of pages) {
    const first = parents.length;
    const above: number[] = [];
    for (const section of page.sections) {
      const number = parents.length;
      while (above.length > 0 && (page.sections[(above.at(-1) ?? 0) - first]?.level ?? 0) >= section.level) above.pop();
      parents.push(above.at(-1) ?? number);
      heads.push(first);
      above.push(number);
    }
  }
  return { parents: parents.toArray(), heads: heads.toArray() };
}

function draftField(vocabulary: Map<string, number>): FieldDraft {
  const order = { starts: createNumbers(), terms: createNumbers() };
  const beside = { starts: createNumbers(), terms: createNumbers() };
  order.starts.push(0);
  beside.starts.push(0);
  const toRuns = (list: { starts: Numbers; terms: Numbers }): Runs => ({
    starts: list.starts.toArray(),
    terms: list.terms.toArray(),
  });
  return {
    read(words) {
      for (const word of words) {
        for (const part of word.parts) order.terms.push(numberOf(vocabulary, part));
        for (const whole of word.wholes) beside.terms.push(numberOf(vocabulary, whole));
      }
    },
    end() {
      order.starts.push(order.terms.length);
      beside.starts.push(beside.terms.length);
    },
    runs: () => toRuns(order),
    besides: () => toRuns(beside),
  };
}

function numberOf(vocabulary: Map<string, number>, term: string): number {
  const known = vocabulary.get(term);
  if (known !== undefined) return known;
  const number = vocabulary.size;
  vocabulary.set(term, number);
  return number;
}

function countSpellings(spellings: Map<string, number>, words: readonly Word[]): void {
  for (const { text } of words) {
    if (!/^[a-z]{3,30}$/i.test(text)) continue;
    const spelling = text.toLowerCase();
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
  }
}
