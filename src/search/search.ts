/** SECTIONS + WORDS -> HITS: the face of the room. Built once from the pages; new content is a new search. */
import type { Page, Section } from '../content/page.ts';
import { buildIndex, type Index } from './build.ts';
import { createCandidates } from './candidates.ts';
import { createLooker, type Features } from './features.ts';
import { type Asked, createQuestionReader, type Query } from './query.ts';
import { type FeatureWeights, featureWeights, fieldWeights } from './weights.ts';

/** A section and how well it fits, with what speaks for it. */
export interface Match {
  readonly section: Section;
  /** Comparable within one call only; the best has 1. */
  readonly score: number;
  /** The score before it was scaled, and what it is made of. */
  readonly points: number;
  readonly features: Features;
  /** Words of the question that the section holds, itself or in the headings above it. */
  readonly words: readonly string[];
}

/** What a search found. */
export interface Found {
  /** What was looked for, as the index understood it. */
  readonly query: Query;
  /** Best first; equal ones in the order of the content. */
  readonly matches: readonly Match[];
}

/** The sections of a documentation, ready to be found. */
export interface Search {
  readonly index: Index;
  /** At most `limit` sections for the texts, the question first. Never throws; its work is bounded. */
  find(asked: readonly Asked[], limit?: number): Found;
}

/** Searches the sections of the pages; the index of a documentation may have been built elsewhere, of these pages. */
export function createSearch(
  pages: readonly Page[],
  index: Index = buildIndex(pages, fieldWeights),
  weights: FeatureWeights = featureWeights,
): Search {
  const read = createQuestionReader(index);
  const gather = createCandidates(index);
  const look = createLooker(index);
  return {
    index,
    find(asked, limit = 10) {
      const query = read(asked);
      const candidates = gather(query);
      const looks = look(query, candidates);
      const matches = candidates.flatMap(({ section: number }, place): Match[] => {
        const [section, seen] = [index.sections[number], looks[place]];
        return section && seen ? [{ section, ...seen, points: addUp(seen.features, weights), score: 0 }] : [];
      });
      matches.sort((a, b) => b.points - a.points);
      const top = matches[0]?.points ?? 0;
      return {
        query,
        matches: onePerHeading(matches, limit).map((match) => ({ ...match, score: Math.exp(match.points - top) })),
      };
    },
  };
}

/** The best under each heading: tabs, accordions and parts of a long section are one place to go to. */
function onePerHeading<Each extends Pick<Match, 'section'>>(matches: readonly Each[], limit: number): Each[] {
  const seen = new Set<string>();
  const kept: Each[] = [];
  for (const match of matches) {
    const { page, heading } = match.section;
    const place = `${page.path}#${heading}`;
    if (seen.has(place)) continue;
    seen.add(place);
    if (kept.push(match) === limit) break;
  }
  return kept;
}

function addUp(features: Features, weights: FeatureWeights): number {
  let points = 0;
  for (const name of featureNames) points += features[name] * weights[name];
  return points;
}

const featureNames = Object.keys(featureWeights).filter(isFeature);

function isFeature(name: string): name is keyof Features {
  return name in featureWeights;
}
