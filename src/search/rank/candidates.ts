/**
 * Which sections to look at closely: those that the words of the question point to, by themselves or together with
 * what stands below them. A question about a topic is often answered by the section that holds several others.
 */
import type { Index } from '../index/index.ts';
import { createLiteralFinder } from '../query/literals.ts';
import type { Query } from '../query/parse-query.ts';
import { sameLine } from '../text/versions.ts';
import { createRetriever } from './retrieve.ts';
import type { WordingMatch } from './wordings.ts';

/** A section by its number, and what the words of the question found; scores compare within one query. */
export interface Candidate {
  readonly section: number;
  /** In the section itself, and what it has from its page. */
  readonly score: number;
  /** In the section with all below it; its own score when nothing is. */
  readonly subtree: number;
  /** In the section above with all below that. */
  readonly parentSubtree: number;
  /** How near its wordings come to the question. */
  readonly wording: number;
  /** How close a question comes that people confirmed it for. */
  readonly learned: number;
  /** How much of the question is a string that it, and next to no other, holds letter by letter. */
  readonly literal: number;
}

const mostSections = 40;
const mostSubtrees = 12;
const mostWorded = 12;

/** By section, how near its wordings come to a question, and how close the learned ones. */
export interface Known {
  readonly wordings: ReadonlyMap<number, WordingMatch>;
  readonly learned: ReadonlyMap<number, number>;
}

/**
 * Gives the candidates of a query, the best scores first. A page that a newer release says nearly as well is none,
 * unless its release is asked for.
 */
export function createCandidateFinder(index: Index): (query: Query, known: Known) => Candidate[] {
  const { subtrees, parents } = index;
  const alone = createRetriever(index, index.sections.length, mostSections);
  const together = createRetriever(subtrees, subtrees.tops.length, mostSubtrees);
  const subtreeScore = (section: number): number => {
    const subtree = subtrees.byTop[section] ?? 0;
    return subtree === 0 ? alone.scoreOf(section) : together.scoreOf(subtree - 1);
  };
  const superseded = supersededOf(index);
  const holdersOf = createLiteralFinder(index);
  return (query, { wordings, learned }) => {
    const { terms, versions, literals } = query;
    const isOut = (section: number) => {
      const release = superseded.get(section);
      return release !== undefined && !versions.some((version) => sameLine(version, release));
    };
    const topOf = (subtree: number) => subtrees.tops[subtree] ?? 0;
    const sections = alone.retrieve(terms, isOut);
    const tops = together.retrieve(terms, (subtree) => isOut(topOf(subtree))).map(topOf);
    const holders = holdersOf(literals, terms);
    const pasted = [...holders.keys()].filter((section) => !isOut(section));
    const worded = [...wordings].sort(([, one], [, other]) => other.together - one.together).slice(0, mostWorded);
    const asked = [...worded.map(([section]) => section), ...learned.keys()].filter((section) => !isOut(section));
    return [...new Set([...sections, ...tops, ...pasted, ...asked])].map((section) => ({
      section,
      score: alone.scoreOf(section),
      subtree: subtreeScore(section),
      parentSubtree: subtreeScore(parents[section] ?? section),
      wording: wordings.get(section)?.together ?? 0,
      learned: learned.get(section) ?? 0,
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
