/**
 * What a section is for (platforms, components, versions), against what a question names. These are rules and no
 * weights: who names Docker is not helped by what is for Helm, however many words it shares.
 */
import type { PageHead } from '../../content/page.ts';
import type { Index } from '../index/index.ts';
import type { Query } from '../query/parse-query.ts';
import { sureNames } from '../query/query-terms.ts';
import { denialsIn } from '../text/denials.ts';
import { wordsOf } from '../text/tokenize.ts';
import { isVersion, sameLine } from '../text/versions.ts';

/** What one question names, platforms and components as the pages write them, and what it says it does without. */
export interface NamedFacets {
  readonly platforms: ReadonlySet<string>;
  readonly components: ReadonlySet<string>;
  readonly versions: readonly string[];
  /** Every term of the question but those that it denies, and those. */
  readonly terms: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
}

/** Compares sections of one index with what a question names. */
export interface FacetMatcher {
  namedIn(query: Query): NamedFacets;
  /** Its heading names a platform or component that was not asked for. */
  headingNamesOther(section: number, named: NamedFacets): boolean;
  /** The share of the versions named that the headings of the section name, too. */
  versionsNamed(section: number, named: NamedFacets): number;
  /** It is for another platform, component or version than the question names, or does without what that names. */
  contradicts(section: number, named: NamedFacets): boolean;
}

/** The names that pages give, each with the terms that must stand in a question that names it. */
type Names = ReadonlyMap<string, readonly string[]>;

/** What the heading of a section names, and the terms that it denies. */
interface HeadingFacets {
  readonly names: readonly string[];
  readonly denied: readonly string[];
}

/** Prepares the comparison for one index. */
export function createFacetMatcher(index: Index): FacetMatcher {
  const versionOf = new Map<number, string>();
  for (const [term, number] of index.vocabulary) if (isVersion(term)) versionOf.set(number, term);
  const platforms = namesIn(index, (page) => page.platforms);
  const components = namesIn(index, (page) => page.components);
  const nameTerms = new Set([...platforms.values(), ...components.values()].flat());
  const headings = index.sections.map(({ title }) => headingFacets(title, new Map([...platforms, ...components])));
  return {
    namedIn({ terms: queryTerms, versions, denied }) {
      const deniedTerms = new Set(denied);
      const all = queryTerms.flatMap((term) => [term.name, ...sureNames(term)]);
      const terms = new Set(all.filter((term) => !deniedTerms.has(term)));
      return {
        platforms: namedBy(terms, platforms),
        components: namedBy(terms, components),
        versions,
        terms,
        denied: new Set(denied.filter((term) => nameTerms.has(term))),
      };
    },
    headingNamesOther: (section, named) =>
      (headings[section]?.names ?? []).some((name) => !named.platforms.has(name) && !named.components.has(name)),
    versionsNamed(section, { versions }) {
      if (versions.length === 0) return 0;
      const own = versionsAbove(index, section, versionOf);
      return versions.filter((version) => own.some((other) => sameLine(version, other))).length / versions.length;
    },
    contradicts(section, named) {
      const page = index.sections[section]?.page;
      const heading = headings[section];
      if (page === undefined || heading === undefined) return false;
      return (
        isForOthers(page.platforms, named.platforms) ||
        isForOthers(page.components, named.components) ||
        heading.denied.some((term) => named.terms.has(term)) ||
        (named.denied.size > 0 && names(heading.names, named.denied)) ||
        isForOtherVersions(versionsAbove(index, section, versionOf), named.versions)
      );
    },
  };

  function names(some: readonly string[], denied: ReadonlySet<string>): boolean {
    return some.some((name) => (platforms.get(name) ?? components.get(name) ?? []).some((term) => denied.has(term)));
  }
}

const acronym = /^[A-Z][A-Z0-9]+s?$/;

function headingFacets(title: string, names: Names): HeadingFacets {
  const denials = denialsIn(title);
  const isDenied = (at: number) => denials.some((denial) => denial.at === at);
  const words = wordsOf(title);
  const named = namedBy(new Set(words.filter(({ at }) => !isDenied(at)).flatMap(({ parts }) => parts)), names);
  const nameTerms = new Set([...names.values()].flat());
  const denied = denials.flatMap(({ word }) => {
    const terms = wordsOf(word).flatMap(({ parts }) => parts);
    return acronym.test(word) || terms.some((term) => nameTerms.has(term)) ? terms : [];
  });
  return { names: [...named], denied };
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

function isForOtherVersions(own: readonly string[], named: readonly string[]): boolean {
  const isNamed = named.some((version) => own.some((other) => sameLine(version, other)));
  return own.length > 0 && named.length > 0 && !isNamed;
}

function namesIn({ sections, heads }: Index, of: (page: PageHead) => readonly string[]): Names {
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
