/**
 * Documentation of any size: real sections, and beyond them sections made of the same words in another order, so that
 * lengths, headings and how often each word occurs stay as in life.
 */
import type { Page, PageHead, Section } from '../../src/content/page.ts';
import { createRandom, shuffled } from '../eval/seeded.ts';

/** Exactly so many sections: a part of the real ones, or all of them and made ones. */
export function pagesOf(real: readonly Page[], many: number): Page[] {
  const random = createRandom(11);
  const order = shuffled(real, random);
  const words = order.flatMap((page) => page.sections.flatMap(({ text }) => wordsIn(text)));
  const names = order.flatMap((page) => page.sections.flatMap(({ title }) => wordsIn(title)));
  const pages: Page[] = [];
  let missing = many;
  for (let round = 0; missing > 0; round += 1) {
    const source = round === 0 ? order : made(order, `made-${round}`, drawFrom(words, random), drawFrom(names, random));
    for (const page of source) {
      if (missing === 0) break;
      const sections = page.sections.slice(0, missing);
      pages.push({ ...page, sections });
      missing -= sections.length;
    }
  }
  return pages;
}

/** Gives text of as many words as another, each word once before any comes again; the white space stays. */
type Draw = (like: string) => string;

function drawFrom(words: readonly string[], random: (limit: number) => number): Draw {
  const row = shuffled(words, random);
  let next = 0;
  return (like) =>
    like.replace(/\S+/g, () => {
      next += 1;
      return row[next % row.length] ?? '';
    });
}

function made(pages: readonly Page[], folder: string, words: Draw, names: Draw): Page[] {
  return pages.map((page) => {
    // A heading has one new name wherever it stands, so that breadcrumbs lead where they led.
    const renamed = new Map<string, string>();
    const rename = (name: string) => {
      const known = renamed.get(name) ?? names(name);
      renamed.set(name, known);
      return known;
    };
    const head: PageHead = {
      ...page.head,
      path: `${folder}/${page.head.path}`,
      title: rename(page.head.title),
      description: words(page.head.description),
    };
    return { head, sections: page.sections.map((section) => madeSection(section, head, words, rename)) };
  });
}

function madeSection(section: Section, page: PageHead, words: Draw, rename: Draw): Section {
  const text = words(section.text);
  return {
    ...section,
    page,
    title: rename(section.title),
    breadcrumbs: section.breadcrumbs.map(rename),
    text,
    markdown: text,
  };
}

function wordsIn(text: string): string[] {
  return text.match(/\S+/g) ?? [];
}
