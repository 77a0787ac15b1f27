/** Which platforms and components a documentation is for, by the names that people know them by. */
import type { Page, PageHead, Section } from '../content/page.ts';

/** The platforms of the pages, those of most pages first, each as a heading writes it, or else with a capital. */
export function platformsOf(pages: readonly Page[]): readonly string[] {
  return namesIn(pages, ({ platforms }) => platforms);
}

/** Their components, in the same way. */
export function componentsOf(pages: readonly Page[]): readonly string[] {
  return namesIn(pages, ({ components }) => components);
}

/** Gives names as the headings of the pages write them, or else with a capital. */
export function createSpelling(pages: readonly Page[]): (name: string) => string {
  const written = wordsOfHeadings(pages);
  return (name) => written.get(name.toLowerCase()) ?? capitalised(name);
}

function namesIn(pages: readonly Page[], of: (head: PageHead) => readonly string[]): readonly string[] {
  const spell = createSpelling(pages);
  const counts = new Map<string, number>();
  for (const name of pages.flatMap(({ head }) => of(head)).map(spell)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}

/** A name as a heading above a section writes it (`rhel` as RHEL), or else with a capital. */
export function asWritten(name: string, { breadcrumbs }: Section): string {
  return wordsOf(breadcrumbs).find((word) => word.toLowerCase() === name.toLowerCase()) ?? capitalised(name);
}

/** Every name in a heading under its lower case, as it is written first; a command (`docker run`) names nothing. */
function wordsOfHeadings(pages: readonly Page[]): ReadonlyMap<string, string> {
  const all = wordsOf(pages.flatMap(({ sections }) => sections.map(({ title }) => title)));
  const words = all.filter((word) => word !== word.toLowerCase());
  return new Map(words.reverse().map((word) => [word.toLowerCase(), word]));
}

function wordsOf(titles: readonly string[]): string[] {
  return titles.join(' ').split(/[^\p{L}\p{N}-]+/u);
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
