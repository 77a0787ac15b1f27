/** What a candidate has from the candidates around it: its page, what stands above it and what below. */
import type { Index } from '../index/build-index.ts';
import type { Candidate } from './candidates.ts';

/** Each is a share from 0 to 1, against the best of the query. */
export interface Company {
  /** The gathered score is the best there is. */
  readonly sum: number;
  /** One below it is a candidate, as good as the best of all. */
  readonly child: number;
  /** It, with all below it, gathered most; and so for the section above it, and for its page. */
  readonly group: number;
  readonly parentGroup: number;
  readonly pageGroup: number;
}

/** That of a section nobody else is near. */
export const alone: Company = { sum: 0, child: 0, group: 0, parentGroup: 0, pageGroup: 0 };

/** The company of each candidate, in their order. */
export function keepCompany({ parents }: Index, candidates: readonly Candidate[]): Company[] {
  const most = { score: 1e-9, group: 1e-9, parentGroup: 1e-9, pageGroup: 1e-9 };
  for (const { score, group, parentGroup, pageGroup } of candidates) {
    most.score = Math.max(most.score, score);
    most.group = Math.max(most.group, group);
    most.parentGroup = Math.max(most.parentGroup, parentGroup);
    most.pageGroup = Math.max(most.pageGroup, pageGroup);
  }
  const children = new Map<number, number>();
  for (const { section, score } of candidates) {
    const parent = parents[section] ?? section;
    if (parent !== section) children.set(parent, Math.max(children.get(parent) ?? 0, score));
  }
  return candidates.map(({ section, score, group, parentGroup, pageGroup }) => ({
    sum: score / most.score,
    child: (children.get(section) ?? 0) / most.score,
    group: group / most.group,
    parentGroup: parentGroup / most.parentGroup,
    pageGroup: pageGroup / most.pageGroup,
  }));
}
