/** What a section says it holds for (versions, platforms, components), against what the question names. */
import type { PageHead } from '../../content/page.ts';
import type { Index } from '../index/build-index.ts';
import { sureNames } from '../query/query-terms.ts';
import type { Query } from '../query/parse-query.ts';
import { wordsOf } from '../text/tokenize.ts';
import { isVersion, sameLine } from '../text/versions.ts';

/** Each is a share, most of them 0 or 1. */
export interface Scope {
  /** It, or what is above it, names all versions that were asked for. */
  readonly versionAsked: number;
  /** It names versions, and none of those asked for. */
  readonly versionOther: number;
  /** It names a version although none was asked for. */
  readonly versionUnasked: number;
  /** Its page is for a platform that was named. */
  readonly platformAsked: number;
  /** Its page is for platforms, and none of those named is among them. */
  readonly platformOther: number;
  readonly componentAsked: number;
  readonly componentOther: number;
  /** Its heading names a platform or component that was not asked for. */
  readonly headingUnasked: number;
}

/** What one question names. */
interface Named {
  readonly versions: readonly string[];
  /** As the pages write them. */
  readonly platforms: ReadonlySet<string>;
  readonly components: ReadonlySet<string>;
}

/** Compares sections of one index with what a question names. */
export interface Scoping {
  namesIn(query: Query): Named;
  compare(section: number, named: Named): Scope;
}

/** Prepares the comparison for one index. */
export function createScoping(index: Index): Scoping {
  const versionOf = new Map<number, string>();
  for (const [term, number] of index.vocabulary) if (isVersion(term)) versionOf.set(number, term);
  const platforms = namesOf(index, (page) => page.platforms);
  const components = namesOf(index, (page) => page.components);
  const everyName = new Map([...platforms, ...components]);
  const headings = everyName.size === 0 ? [] : index.sections.map(({ title }) => namesInHeading(title, everyName));
  return {
    namesIn({ concepts, versions }) {
      const terms =
        everyName.size === 0 ? nothing : new Set(concepts.flatMap((concept) => [concept.name, ...sureNames(concept)]));
      return { versions, platforms: namedBy(terms, platforms), components: namedBy(terms, components) };
    },
    compare(section, named) {
      const own = versionsAbove(index, section, versionOf);
      const found = named.versions.filter((version) => own.some((other) => sameLine(version, other))).length;
      const page = index.sections[section]?.page;
      const { platforms: pagePlatforms = [], components: pageComponents = [] } = page ?? {};
      return {
        versionAsked: found / Math.max(1, named.versions.length),
        versionOther: toShare(own.length > 0 && named.versions.length > 0 && found === 0),
        versionUnasked: toShare(own.length > 0 && named.versions.length === 0),
        platformAsked: toShare(pagePlatforms.some((name) => named.platforms.has(name))),
        platformOther: toShare(isForOthers(pagePlatforms, named.platforms)),
        componentAsked: toShare(pageComponents.some((name) => named.components.has(name))),
        componentOther: toShare(isForOthers(pageComponents, named.components)),
        headingUnasked: toShare(namesOther(headings[section] ?? [], named)),
      };
    },
  };
}

const nothing: ReadonlySet<string> = new Set();

/** What a heading does without it does not name: "on Kubernetes without Helm". */
const without = /\b(?:without|no|not)\s+\S+/gi;

function namesInHeading(title: string, names: Names): string[] {
  return [...namedBy(new Set(wordsOf(title.replace(without, '')).flatMap(({ parts }) => parts)), names)];
}

function toShare(is: boolean): number {
  return is ? 1 : 0;
}

function namesOther(names: readonly string[], named: Named): boolean {
  return names.some((name) => !named.platforms.has(name) && !named.components.has(name));
}

/** The versions in the heading of a section, or else in the headings above it, the nearest first. */
function versionsAbove(index: Index, section: number, versionOf: ReadonlyMap<number, string>): string[] {
  for (let at = section; ; at = index.parents[at] ?? at) {
    const found: string[] = [];
    for (let place = index.titles.starts[at] ?? 0; place < (index.titles.starts[at + 1] ?? 0); place++) {
      const version = versionOf.get(index.titles.terms[place] ?? 0);
      if (version !== undefined) found.push(version);
    }
    if (found.length > 0) return found;
    if (index.parents[at] === at || index.parents[at] === undefined) return releaseOf(index, section);
  }
}

/** The version that the folder of the page is for. */
function releaseOf({ sections }: Index, section: number): string[] {
  const release = sections[section]?.page.release;
  return release !== undefined && isVersion(release) ? [release] : [];
}

type Names = ReadonlyMap<string, readonly string[]>;

/** The names that pages give, each with the terms that must stand in a question that names it. */
function namesOf({ sections, heads }: Index, of: (page: PageHead) => readonly string[]): Names {
  const names = new Map<string, readonly string[]>();
  for (const [number, { page }] of sections.entries()) {
    if (heads[number] !== number) continue;
    for (const name of of(page))
      if (!names.has(name))
        names.set(
          name,
          wordsOf(name).flatMap(({ parts }) => parts),
        );
  }
  return names;
}

function namedBy(terms: ReadonlySet<string>, names: Names): ReadonlySet<string> {
  const named = [...names].filter(([, needed]) => needed.length > 0 && needed.every((term) => terms.has(term)));
  return new Set(named.map(([name]) => name));
}

function isForOthers(own: readonly string[], named: ReadonlySet<string>): boolean {
  return own.length > 0 && named.size > 0 && !own.some((name) => named.has(name));
}
