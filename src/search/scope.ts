/** What a section says it holds for (versions, platforms, components), against what the question names. */
import type { PageHead } from '../content/page.ts';
import type { Index } from './build.ts';
import { wordsOf } from './terms.ts';

/** Each is 0 or 1. */
export interface Scope {
  /** It, or what is above it, names a version that was asked for. */
  readonly versionAsked: number;
  /** It names versions, and none of those asked for. */
  readonly versionOther: number;
  /** It names a version although none was asked for. */
  readonly versionUnasked: number;
  /** Its page is for a platform or component that was named. */
  readonly scopeAsked: number;
  /** Its page is for platforms, and the one that was named is not among them. */
  readonly scopeOther: number;
}

/** What one question names. */
export interface Named {
  readonly versions: readonly string[];
  /** Platforms and components, as the pages write them. */
  readonly scopes: ReadonlySet<string>;
}

/** Compares sections of one index with what a question names. */
export interface Scoping {
  /** Finds the platforms and components among the terms of a question. */
  namesIn(terms: ReadonlySet<string>): ReadonlySet<string>;
  compare(section: number, named: Named): Scope;
}

/** Prepares the comparison for one index. */
export function createScoping(index: Index): Scoping {
  const versionOf = new Map<number, string>();
  for (const [term, number] of index.vocabulary) if (isVersion(term)) versionOf.set(number, term);
  const scopes = scopesIn(index);
  return {
    namesIn: (terms) =>
      new Set([...scopes].filter(([, needed]) => needed.every((term) => terms.has(term))).map(([name]) => name)),
    compare(section, { versions, scopes: named }) {
      const own = versionsAbove(index, section, versionOf);
      const asked = own.some((version) => versions.some((other) => sameLine(version, other)));
      const page = index.sections[section]?.page;
      return {
        versionAsked: asked ? 1 : 0,
        versionOther: own.length > 0 && versions.length > 0 && !asked ? 1 : 0,
        versionUnasked: own.length > 0 && versions.length === 0 ? 1 : 0,
        scopeAsked: page && scopesOf(page).some((name) => named.has(name)) ? 1 : 0,
        scopeOther: page && isForOthers(page.platforms, scopes, named) ? 1 : 0,
      };
    },
  };
}

/** True for `5.3` and `5.3.1`. */
export function isVersion(term: string): boolean {
  return /^\d+(\.\d+)+$/.test(term);
}

function sameLine(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}

/** The versions in the heading of a section, or else in the headings above it, the nearest first. */
function versionsAbove(index: Index, section: number, versionOf: ReadonlyMap<number, string>): string[] {
  for (let at = section; ; at = index.parents[at] ?? at) {
    const found: string[] = [];
    for (let place = index.titles.starts[at] ?? 0; place < (index.titles.starts[at + 1] ?? 0); place++) {
      const version = versionOf.get(index.titles.terms[place] ?? 0);
      if (version !== undefined) found.push(version);
    }
    if (found.length > 0 || index.parents[at] === at || index.parents[at] === undefined) return found;
  }
}

function scopesOf(page: PageHead): readonly string[] {
  return [...page.platforms, ...page.components];
}

function scopesIn({ sections, heads }: Index): Map<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const [number, { page }] of sections.entries()) {
    if (heads[number] !== number) continue;
    for (const name of scopesOf(page))
      if (!all.has(name))
        all.set(
          name,
          wordsOf(name).flatMap(({ parts }) => parts),
        );
  }
  return all;
}

function isForOthers(
  platforms: readonly string[],
  known: ReadonlyMap<string, unknown>,
  named: ReadonlySet<string>,
): boolean {
  if (platforms.length === 0 || platforms.some((platform) => named.has(platform))) return false;
  return [...named].some((name) => known.has(name));
}
