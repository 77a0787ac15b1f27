/**
 * Which sections to look at closely: those that the words of the question point to, by themselves or together with
 * what stands below them. A question about a topic is often answered by the section that holds several others.
 */
import type { Index } from './build.ts';
import { createGatherer } from './gather.ts';
import type { Concept } from './query.ts';

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
}

const mostSections = 56;
const mostGroups = 16;

/** Gives the candidates of a query, the best scores first. */
export function createCandidates(index: Index): (concepts: readonly Concept[]) => Candidate[] {
  const { groups, parents, heads } = index;
  const alone = createGatherer(index, index.sections.length);
  const grouped = createGatherer(groups, groups.tops.length);
  const groupOf = (section: number): number => {
    const group = groups.byTop[section] ?? 0;
    return group === 0 ? alone.scoreOf(section) : grouped.scoreOf(group - 1);
  };
  return (concepts) => {
    const sections = alone.gather(concepts, mostSections).map(({ section }) => section);
    const tops = grouped.gather(concepts, mostGroups).map(({ section }) => groups.tops[section] ?? 0);
    return [...new Set([...sections, ...tops])].map((section) => ({
      section,
      score: alone.scoreOf(section),
      group: groupOf(section),
      parentGroup: groupOf(parents[section] ?? section),
      pageGroup: groupOf(heads[section] ?? section),
    }));
  };
}
