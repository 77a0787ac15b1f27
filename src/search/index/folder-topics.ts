/**
 * What a folder of pages is about, learned from its name and its text: where most sections of `portal/` speak of a
 * portal and few others do, the folder is about portals, and a question that names none is hardly meant for it.
 */
import type { Section } from '../../content/page.ts';
import { intentTerms } from '../query/intents.ts';
import { wordsOf } from '../text/tokenize.ts';
import type { TermLists } from './term-lists.ts';

/** By number of a page's head: for each folder above it that is about something, the terms of which one is to be named. */
export type FolderTopics = ReadonlyMap<number, readonly (readonly number[])[]>;

/** What topics are learned from; as in the index. */
interface Source {
  readonly sections: readonly Section[];
  readonly heads: Uint32Array;
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly titles: TermLists;
  readonly crumbs: TermLists;
  readonly bodies: TermLists;
}

/** Names of folders that say what kind of pages they hold, or for whom, and not what these are about. */
const kinds = new Set(
  `faq frequently asked questions release releases notes reference troubleshooting getting started get start tutorial
  tutorials guide guides docs documentation content configuration manage management develop developer support default
  advanced basic overview concepts usage policy policies use cases examples product products access control key keys
  customization`
    .split(/\s+/)
    .flatMap((word) => wordsOf(word).flatMap(({ parts }) => parts)),
);
const leastSections = 8;
const mostOfAll = 0.4;
const leastInside = 0.3;
const timesOutside = 3;

/** Learns the topics of all folders. */
export function learnTopics(source: Source): FolderTopics {
  const { sections, heads } = source;
  const folders = foldersOf(source);
  count(source, folders);
  const topics = new Map([...folders].map(([name, folder]) => [name, topicOf(folder, sections.length)]));
  const byHead = new Map<number, number[][]>();
  for (const [number, { page }] of sections.entries()) {
    if (heads[number] !== number) continue;
    const above = foldersAbove(page.path).map((name) => topics.get(name) ?? []);
    const named = above.filter((terms) => terms.length > 0);
    if (named.length > 0) byHead.set(number, named);
  }
  return byHead;
}

interface Folder {
  readonly terms: readonly number[];
  sections: number;
  /** By term of its name: how many of its sections hold it, and how many of all. */
  inside: readonly number[];
  everywhere: readonly number[];
}

/** The folders of enough sections whose names could say something. */
function foldersOf({ sections, vocabulary }: Source): Map<string, Folder> {
  const folders = new Map<string, Folder>();
  for (const { page } of sections) {
    for (const name of foldersAbove(page.path)) {
      const folder = folders.get(name) ?? { terms: termsOf(name, vocabulary), sections: 0, inside: [], everywhere: [] };
      folder.sections += 1;
      folders.set(name, folder);
    }
  }
  for (const [name, { sections: size, terms }] of folders) {
    if (size < leastSections || size > mostOfAll * sections.length || terms.length === 0) folders.delete(name);
  }
  return folders;
}

function foldersAbove(path: string): string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, place) => steps.slice(0, place + 1).join('/'));
}

function termsOf(name: string, vocabulary: ReadonlyMap<string, number>): number[] {
  const terms = new Set(wordsOf(name.split('/').at(-1) ?? '').flatMap(({ parts }) => parts));
  return [...terms].flatMap((term) => (kinds.has(term) || intentTerms.has(term) ? [] : (vocabulary.get(term) ?? [])));
}

/** One pass over all texts, looking only at the terms that some folder is named by. */
function count(source: Source, folders: ReadonlyMap<string, Folder>): void {
  const wanted = new Map(
    [...folders.values()].flatMap(({ terms }) => terms.map((term): [number, number] => [term, 0])),
  );
  for (const [number, { page }] of source.sections.entries()) {
    const here = termsIn(source, number, wanted);
    for (const term of here) wanted.set(term, (wanted.get(term) ?? 0) + 1);
    for (const name of foldersAbove(page.path)) {
      const folder = folders.get(name);
      if (folder !== undefined)
        folder.inside = folder.terms.map((term, at) => (folder.inside[at] ?? 0) + (here.has(term) ? 1 : 0));
    }
  }
  for (const folder of folders.values()) folder.everywhere = folder.terms.map((term) => wanted.get(term) ?? 0);
}

/** Which of the wanted terms a section holds, or its page's title. */
function termsIn({ titles, crumbs, bodies, heads }: Source, number: number, wanted: ReadonlyMap<number, number>) {
  const here = new Set<number>();
  const read = ({ starts, terms }: TermLists, section: number) => {
    for (let at = starts[section] ?? 0; at < (starts[section + 1] ?? 0); at++) {
      const term = terms[at] ?? 0;
      if (wanted.has(term)) here.add(term);
    }
  };
  read(titles, number);
  read(titles, heads[number] ?? number);
  read(crumbs, number);
  read(bodies, number);
  return here;
}

function topicOf({ terms, sections, inside, everywhere }: Folder, all: number): number[] {
  return terms.filter((_, place) => {
    const within = (inside[place] ?? 0) / sections;
    const outside = ((everywhere[place] ?? 0) - (inside[place] ?? 0)) / Math.max(1, all - sections);
    return within >= leastInside && within >= timesOutside * outside;
  });
}
