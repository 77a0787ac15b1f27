/**
 * Finds sections while somebody types who knows roughly what a section is called: by its heading, where it stands, and
 * how people ask for it. Ranking an answer is the search's; this one forgives typos and half-written words.
 */
import Fuse from 'fuse.js';
import type { Section } from '../content/page.ts';

/** Sections by what they are called. */
export interface SectionFinder {
  /** At most `limit`, best first; nothing for a text without a letter or digit. */
  find(typed: string, limit: number): readonly Section[];
}

interface Row {
  readonly section: Section;
  readonly title: string;
  readonly crumbs: string;
  readonly wordings: readonly string[];
  /** All of it in small letters, with a blank before each word. */
  readonly starts: string;
}

/** More words than anybody types into a select. */
const wordsAtMost = 8;
/** Letters with which a word has to begin as it was typed, so that fuse.js is given hundreds of rows, not thousands. */
const startLength = 3;
/** fuse.js takes some 50 ms for these, and half a second for the 15,000 of a large documentation. */
const candidatesAtMost = 250;

/** A finder for these sections. */
export function createSectionFinder(sections: readonly Section[]): SectionFinder {
  // What is answered elsewhere is no answer.
  const rows = sections.filter(({ page }) => page.kind !== 'elsewhere').map(toRow);
  return {
    find(typed, limit) {
      const words = wordsIn(typed).slice(0, wordsAtMost);
      if (words.length === 0) return [];
      const fuse = new Fuse(candidates(rows, words), {
        keys: [{ name: 'title', weight: 2 }, 'crumbs', 'wordings'],
        useTokenSearch: true,
        ignoreLocation: true,
        threshold: 0.3,
      });
      return fuse.search(words.join(' '), { limit }).map(({ item }) => item.section);
    },
  };
}

function toRow(section: Section): Row {
  const { title, breadcrumbs, wordings = [] } = section;
  const crumbs = breadcrumbs.join(' ');
  return { section, title, crumbs, wordings, starts: ` ${wordsIn([crumbs, ...wordings].join(' ')).join(' ')}` };
}

/** The rows in which most of the words begin, in reading order among equals. */
function candidates(rows: readonly Row[], words: readonly string[]): readonly Row[] {
  const starts = words.map((word) => ` ${word.slice(0, startLength)}`);
  const byCount = Map.groupBy(rows, (row) => starts.filter((start) => row.starts.includes(start)).length);
  const counts = [...byCount.keys()].filter((count) => count > 0).sort((one, other) => other - one);
  return counts.flatMap((count) => byCount.get(count) ?? []).slice(0, candidatesAtMost);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
