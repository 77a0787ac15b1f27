/**
 * What a search found to two probabilities: that its first section is a right one, and that the documentation has an
 * answer at all. Of the same evidence they ask different things: where several sections say much the same, the first is
 * unsure and the answer is not.
 */
import type { Concept } from '../search/concepts.ts';
import { everydayShare } from '../search/everyday.ts';
import type { Found, Match } from '../search/search.ts';

/** What the probabilities are made of; each is a share from 0 to 1 unless it says otherwise. */
export interface Evidence {
  readonly one: 1;
  /** What ranking gave the first section, in tens of points. */
  readonly points: number;
  /** What the first section has of all that ranking gives to the ten best. */
  readonly ahead: number;
  readonly cover: number;
  /** The same of the section, among the five best, that holds most of the question. */
  readonly coverBest: number;
  /** The heaviest word of the question that the first section does not hold. */
  readonly missing: number;
  /** How much of the question none of the five best holds, though the documentation knows it. */
  readonly missingAll: number;
  /** The question has a word that neither the documentation nor everyday English knows: a name, more often than not. */
  readonly foreign: number;
  /** How many words were asked for, in twenties, at most 1. */
  readonly length: number;
  /** The second stands on the same page: they differ in detail. */
  readonly samePage: number;
  readonly pairs: number;
  readonly literal: number;
  readonly child: number;
  readonly objectUnmet: number;
  readonly releaseNotes: number;
  readonly versionAsked: number;
}

/** What each piece of evidence counts. */
export type EvidenceWeights = Readonly<Record<keyof Evidence, number>>;

/** For the first section to be right: logistic regression on every labelled question, each set counting the same. */
export const confidenceWeights: EvidenceWeights = {
  one: -8.36,
  points: 2.66,
  ahead: 2.55,
  cover: 1.8,
  coverBest: 1.21,
  missing: 0.92,
  missingAll: -1.69,
  foreign: -0.58,
  length: 2.16,
  samePage: 0.48,
  pairs: -0.68,
  literal: 0.66,
  child: -0.94,
  objectUnmet: -0.39,
  releaseNotes: 1.14,
  versionAsked: 0.52,
};

/** For the documentation to have an answer, found in the same way (`npm run fit`). */
export const coverageWeights: EvidenceWeights = {
  one: -8.74,
  points: 3.47,
  ahead: 0.15,
  cover: 2.9,
  coverBest: 2.12,
  missing: 1.61,
  missingAll: -2.55,
  foreign: -0.83,
  length: 4.13,
  samePage: 0.86,
  pairs: -1.14,
  literal: 0.43,
  child: -1.12,
  objectUnmet: -2.08,
  releaseNotes: 1.44,
  versionAsked: 1.3,
};

/**
 * Below it a section does not even come near: of the labelled questions that are less sure than this it is right for
 * 6 in a hundred.
 */
export const nearFrom = 0.2;

const few = 5;
const manyWords = 20;

/** The evidence of a search that found something. */
export function evidenceOf({ query, matches }: Found, first: Match): Evidence {
  const words = query.concepts.filter(({ counts }) => counts);
  const best = matches.slice(0, few);
  const held = new Set(first.words);
  const heldByAny = new Set(best.flatMap((match) => match.words));
  const { cover, pairs, literal, child, objectUnmet, releaseNotes, versionAsked } = first.features;
  return {
    one: 1,
    points: first.points / 10,
    ahead: first.score / matches.reduce((sum, { score }) => sum + score, 0),
    coverBest: best.reduce((most, { features }) => Math.max(most, features.cover), 0),
    missing: words
      .filter(isKnown)
      .reduce((most, { word, weight }) => (held.has(word) ? most : Math.max(most, weight)), 0),
    missingAll: weightOf(words.filter((each) => isKnown(each) && !heldByAny.has(each.word))) / (weightOf(words) || 1),
    foreign: words.some((each) => !isKnown(each) && everydayShare(each.name) === 0) ? 1 : 0,
    length: Math.min(1, words.length / manyWords),
    samePage: matches[1]?.section.page === first.section.page ? 1 : 0,
    ...{ cover, pairs, literal, child, objectUnmet, releaseNotes, versionAsked },
  };
}

/** The probability that these weights give the evidence, 0 to 1. */
export function probabilityOf(evidence: Evidence, weights: EvidenceWeights): number {
  let sum = 0;
  for (const name of evidenceNames) sum += weights[name] * evidence[name];
  return 1 / (1 + Math.exp(-sum));
}

/** Every piece of evidence by its name, the constant first. */
export const evidenceNames = Object.keys(confidenceWeights).filter(isEvidence);

function isKnown({ variants }: Concept): boolean {
  return variants.length > 0;
}

function weightOf(words: readonly Concept[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function isEvidence(name: string): name is keyof Evidence {
  return name in confidenceWeights;
}
