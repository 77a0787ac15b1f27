/**
 * Sections to the terms of their fields, in reading order: what an index is made of. A word is read once, wherever it
 * stands: what it is, in numbers, is an entry.
 */
import type { Page } from '../content/page.ts';
import { createNumbers, type Numbers } from './numbers.ts';
import { createReader } from './terms.ts';
import type { Runs } from './weigh.ts';

/** The fields of a section that are read. */
export const fieldNames = ['heading', 'crumbs', 'page', 'below', 'body'] as const;

/** A word of the documentation, by the numbers of its terms. */
interface Entry {
  readonly parts: readonly number[];
  readonly wholes: readonly number[];
  /** As written, if it is letters only and could be what a typo meant. */
  readonly spelling: string | undefined;
  /** How often it stands in a text. */
  said: number;
}

interface FieldDraft {
  read(words: readonly Entry[]): void;
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

/** What was read: the fields, and what all of them hold. */
interface Draft extends Record<(typeof fieldNames)[number], FieldDraft> {
  readonly vocabulary: Map<string, number>;
  readonly spellings: Map<string, number>;
  readonly family: Family;
}

/** Reads every field of every section of the pages, in their order. */
export function draftFields(pages: readonly Page[]): Draft {
  const { vocabulary, entries, read } = createEntries();
  const family = familyOf(pages);
  const draft = {
    ...{ heading: draftField(), crumbs: draftField(), page: draftField() },
    ...{ below: draftField(), body: draftField() },
  };
  let number = 0;
  for (const page of pages) {
    const about = read(aboutPage(page));
    const first = number;
    const titles = page.sections.map((section) => read(section.title));
    const below = wordsBelow(titles, family.parents.subarray(first, first + titles.length), first);
    for (const [place, section] of page.sections.entries()) {
      const body = read(section.text);
      countSaid([body, titles[place] ?? [], place === 0 ? about : []]);
      draft.heading.read(titles[place] ?? []);
      draft.crumbs.read(read(section.breadcrumbs.slice(1, -1).join(' / ')));
      draft.page.read(about);
      draft.below.read(below[place] ?? []);
      draft.body.read(body);
      for (const each of Object.values(draft)) each.end();
      number++;
    }
  }
  return { vocabulary, spellings: spellingsOf(entries), ...draft, family };
}

/** Entries as texts are read, each word one. */
function createEntries() {
  const vocabulary = new Map<string, number>();
  const entries: Entry[] = [];
  const read = createReader(({ text, parts, wholes }) => {
    const toNumbers = (terms: readonly string[]) => terms.map((term) => numberOf(vocabulary, term));
    const spelling = /^[a-z]{3,30}$/i.test(text) ? text.toLowerCase() : undefined;
    const entry: Entry = { parts: toNumbers(parts), wholes: toNumbers(wholes), spelling, said: 0 };
    entries.push(entry);
    return entry;
  });
  return { vocabulary, entries, read };
}

function countSaid(texts: readonly (readonly Entry[])[]): void {
  for (const text of texts) for (const entry of text) entry.said += 1;
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
function wordsBelow(titles: readonly (readonly Entry[])[], parents: Uint32Array, first: number): Entry[][] {
  const below: Entry[][] = titles.map(() => []);
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

function draftField(): FieldDraft {
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
        for (const part of word.parts) order.terms.push(part);
        for (const whole of word.wholes) beside.terms.push(whole);
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

function spellingsOf(entries: readonly Entry[]): Map<string, number> {
  const spellings = new Map<string, number>();
  for (const { spelling, said } of entries)
    if (spelling !== undefined && said > 0) spellings.set(spelling, (spellings.get(spelling) ?? 0) + said);
  return spellings;
}
