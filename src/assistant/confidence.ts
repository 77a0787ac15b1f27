/** What a search found to the probability that its first section is a right one. */
import type { Found, Match } from '../search/search.ts';

/** What the probability is made of; each is a share from 0 to 1 unless it says otherwise. */
export interface Evidence {
  readonly one: 1;
  /** What ranking gave the first section, in tens of points. */
  readonly points: number;
  /** How far the first is ahead of the second, in points, at most 2. */
  readonly margin: number;
  /** How much of what was asked for the first section holds: the weight of the words, in fours, at most 1. */
  readonly met: number;
  /** Only one word of the question was found, and a rare one was not: a coincidence more often than an answer. */
  readonly lone: number;
  /** The heaviest word of the question that the first section does not hold. */
  readonly missing: number;
  /** The weight of the words that the documentation does not know, in threes, at most 1. */
  readonly unknown: number;
  /** The second stands on the same page: they differ in detail. */
  readonly samePage: number;
  readonly whole: number;
  readonly literal: number;
  readonly child: number;
  readonly actOther: number;
  readonly objectUnmet: number;
  readonly versionOther: number;
  readonly topicUnasked: number;
}

/** What each piece of evidence counts. */
export type EvidenceWeights = Readonly<Record<keyof Evidence, number>>;

/**
 * Logistic regression on every labelled question, each set counting the same: `npm run fit` finds them. Held out one
 * in five, of 118 questions above 0.9 the first section was right for 90 in a hundred.
 */
export const evidenceWeights: EvidenceWeights = {
  one: -4.38,
  points: 2.25,
  margin: 0.75,
  met: 3.07,
  lone: -0.95,
  missing: -0.45,
  unknown: -1.62,
  samePage: 0.33,
  whole: -1.75,
  literal: 2.58,
  child: -0.96,
  actOther: 0.65,
  objectUnmet: -0.93,
  versionOther: -1.96,
  topicUnasked: -1.62,
};

/**
 * Below it a section does not even come near: of the labelled questions that are less sure than this it is right for
 * 6 in a hundred.
 */
export const nearFrom = 0.1;

const rare = 0.6;

/** The evidence of a search that found something. */
export function evidenceOf({ query, matches }: Found, first: Match): Evidence {
  const words = query.concepts.filter(({ counts }) => counts);
  const met = new Set(first.words);
  const missing = words.reduce((most, { word, weight }) => (met.has(word) ? most : Math.max(most, weight)), 0);
  const { whole, literal, child, actOther, objectUnmet, versionOther, topicUnasked } = first.features;
  return {
    one: 1,
    points: first.points / 10,
    margin: Math.min(2, first.points - (matches[1]?.points ?? 0)),
    met: Math.min(1, sumOf(words.filter(({ word }) => met.has(word))) / 4),
    lone: met.size < 2 && missing > rare ? 1 : 0,
    missing,
    unknown: Math.min(1, sumOf(words.filter(({ variants }) => variants.length === 0)) / 3),
    samePage: matches[1]?.section.page === first.section.page ? 1 : 0,
    ...{ whole, literal, child, actOther, objectUnmet, versionOther, topicUnasked },
  };
}

/** The probability, 0 to 1, that the first section is a right one. */
export function confidenceOf(evidence: Evidence): number {
  let sum = 0;
  for (const [name, value] of Object.entries(evidence)) if (isEvidence(name)) sum += evidenceWeights[name] * value;
  return 1 / (1 + Math.exp(-sum));
}

function sumOf(words: readonly { readonly weight: number }[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function isEvidence(name: string): name is keyof Evidence {
  return name in evidenceWeights;
}
