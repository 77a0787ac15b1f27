/** The guides to leaf through: pages by the folder that they stand in, and by platform. */
import type { Page, PageHead } from '../content/page.ts';
import { createSpelling } from './platforms.ts';

/** Pages that belong together, in the order in which they are read. */
export interface Group {
  readonly name: string;
  readonly pages: readonly PageHead[];
}

/** The two ways to look for a page. */
export interface Shelf {
  readonly topics: readonly Group[];
  readonly platforms: readonly Group[];
}

/** Sorts pages; without what only says where else to look, and without copies for older releases. */
export function shelfOf(pages: readonly Page[]): Shelf {
  const spell = createSpelling(pages);
  const heads = pages
    .map(({ head }) => head)
    .filter(({ kind, supersededBy }) => kind !== 'elsewhere' && supersededBy === undefined)
    .toSorted(inOrder);
  const root = commonFolder(heads.map(({ path }) => path));
  const byTopic = Map.groupBy(heads, ({ path }) => path.slice(root.length).split('/').slice(0, -1)[0] ?? '');
  const named = heads.flatMap((head) => head.platforms.map((platform) => ({ platform: spell(platform), head })));
  const byPlatform = Map.groupBy(named, ({ platform }) => platform);
  return {
    topics: toGroups([...byTopic].map(([folder, of]) => ({ name: nameOf(folder, spell), pages: of }))),
    platforms: toGroups([...byPlatform].map(([name, of]) => ({ name, pages: of.map(({ head }) => head) }))),
  };
}

function inOrder(one: PageHead, other: PageHead): number {
  if (one.order !== other.order) return one.order < other.order ? -1 : 1;
  return one.title.localeCompare(other.title, 'en');
}

/** The largest first. */
function toGroups(groups: readonly Group[]): readonly Group[] {
  return groups.toSorted((one, other) => other.pages.length - one.pages.length);
}

/** The folders that all of them stand in, with a slash at the end; empty where there are none. */
function commonFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths.map((path) => path.split('/').slice(0, -1));
  const isCommon = (folder: string, depth: number) => others.every((folders) => folders[depth] === folder);
  const end = [...first].findIndex((folder, depth) => !isCommon(folder, depth));
  return (end === -1 ? [...first] : [...first].slice(0, end)).map((folder) => `${folder}/`).join('');
}

/** `long-term-support` as Long term support, `faq` as FAQ; what stands in no folder has no name. */
function nameOf(folder: string, spell: (name: string) => string): string {
  const [first = '', ...others] = folder.split(/[-_ ]+/);
  const name = first.length === 3 ? first.toUpperCase() : spell(first);
  return [name, ...others].join(' ');
}
