/**
 * Which sections to look at closely: those that the words of the question point to, by themselves or together with
 * what stands below them. A question about a topic is often answered by the section that holds several others.
 */
import type { Index } from '../index/build-index.ts';
import { createGatherer } from './retrieve.ts';
import { createLiteralFinder } from '../query/literals.ts';
import type { Query } from '../query/parse-query.ts';
import { sameLine } from '../text/versions.ts';

/** A section by its number, and what the words of the question found; scores compare within one query. */
export interface Candidate {
  readonly section: number;
  /** In the section itself, and what it has from its page. */
  readonly score: number;
  /** In the section with all below it; its own score when nothing is. */
  readonly group: number;
  /** In the section above with all below that. */
  readonly parentGroup: number;
  /** In the whole page. */
  readonly pageGroup: number;
  /** How much of the question is a string that it, and next to no other, holds letter by letter. */
  readonly literal: number;
}

const mostSections = 40;
const mostGroups = 12;

/**
 * Gives the candidates of a query, the best scores first. A page that a newer release says nearly as well is none,
 * unless its release is asked for.
 */
export function createCandidates(index: Index): (query: Query) => Candidate[] {
  const { groups, parents, heads } = index;
  const alone = createGatherer(index, index.sections.length, mostSections);
  const grouped = createGatherer(groups, groups.tops.length, mostGroups);
  const groupOf = (section: number): number => {
    const group = groups.byTop[section] ?? 0;
    return group === 0 ? alone.scoreOf(section) : grouped.scoreOf(group - 1);
  };
  const superseded = supersededOf(index);
  const holdersOf = createLiteralFinder(index);
  return ({ concepts, versions, literals }) => {
    const isOut = (section: number) => {
      const release = superseded.get(section);
      return release !== undefined && !versions.some((version) => sameLine(version, release));
    };
    const topOf = (group: number) => groups.tops[group] ?? 0;
    const sections = alone.gather(concepts, isOut);
    const tops = grouped.gather(concepts, (group) => isOut(topOf(group))).map(topOf);
    const holders = holdersOf(literals, concepts);
    const pasted = [...holders.keys()].filter((section) => !isOut(section));
    return [...new Set([...sections, ...tops, ...pasted])].map((section) => ({
      section,
      score: alone.scoreOf(section),
      group: groupOf(section),
      parentGroup: groupOf(parents[section] ?? section),
      pageGroup: groupOf(heads[section] ?? section),
      literal: holders.get(section) ?? 0,
    }));
  };
}

/** The sections of superseded pages, with the release that each is for. */
function supersededOf({ sections }: Index): ReadonlyMap<number, string> {
  return new Map(
    sections.flatMap(({ page }, number) => (page.supersededBy === undefined ? [] : [[number, page.release ?? '']])),
  );
}
