/**
 * What a search found to two probabilities: that its first section is a right one, and that the documentation has an
 * answer at all. Of the same evidence they ask different things: where several sections say much the same, the first is
 * unsure and the answer is not.
 */
import type { Concept } from '../search/concepts.ts';
import type { Found, Match } from '../search/search.ts';

/** What the probabilities are made of; each is a share from 0 to 1 unless it says otherwise. */
export interface Evidence {
  readonly one: 1;
  /** What ranking gave the first section, in tens of points. */
  readonly points: number;
  /** What the first section has of all that ranking gives to the ten best. */
  readonly ahead: number;
  readonly cover: number;
  /** The heaviest word of the question that the first section does not hold. */
  readonly missing: number;
  /** How much of the question none of the five best holds, though the documentation knows it. */
  readonly missingAll: number;
  /** How much of the question the documentation does not know. */
  readonly unknown: number;
  /** How many of the three heaviest words, if there are so many, one of the five best holds together. */
  readonly heaviest: number;
  /** How many words were asked for, in twenties, at most 1. */
  readonly length: number;
  /** The second stands on the same page: they differ in detail. */
  readonly samePage: number;
  readonly passage: number;
  readonly literal: number;
  readonly child: number;
  readonly parentGroup: number;
  readonly objectUnmet: number;
  readonly upgrading: number;
  readonly versionAsked: number;
  /** The same of the one of the five best that names most of the versions asked for. */
  readonly versionAskedBest: number;
  /** How deep the first section stands, in sixths. */
  readonly level: number;
  /** How long its text is, in three thousands of characters, at most 1. */
  readonly text: number;
}

/** What each piece of evidence counts. */
export type EvidenceWeights = Readonly<Record<keyof Evidence, number>>;

/** For the first section to be right: logistic regression on every labelled question, each set counting the same. */
export const confidenceWeights: EvidenceWeights = {
  one: -8.15,
  points: 1.72,
  ahead: 2.47,
  cover: 2.11,
  missing: 0.49,
  missingAll: -2.06,
  unknown: -3.2,
  heaviest: 0.45,
  length: 2.23,
  samePage: 0.69,
  passage: -0.44,
  literal: 1.31,
  child: -0.63,
  parentGroup: 1.2,
  objectUnmet: -0.75,
  upgrading: 0.55,
  versionAsked: 0.3,
  versionAskedBest: 1.08,
  level: 1.95,
  text: -1.03,
};

/** For the documentation to have an answer, found in the same way (`npm run fit`). */
export const coverageWeights: EvidenceWeights = {
  one: -9.78,
  points: 1.95,
  ahead: -0.2,
  cover: 3.95,
  missing: 1.5,
  missingAll: -2.34,
  unknown: -2.9,
  heaviest: 2.14,
  length: 4.24,
  samePage: 0.91,
  passage: -1.26,
  literal: 1.35,
  child: -0.88,
  parentGroup: 3,
  objectUnmet: -2.63,
  upgrading: 1.12,
  versionAsked: -1.35,
  versionAskedBest: 3.04,
  level: 1.59,
  text: -1.65,
};

/**
 * Below it a section does not even come near: of the labelled questions that are less sure than this it is right for
 * 8 in a hundred, held out.
 */
export const nearFrom = 0.2;

const few = 5;
const heavy = 3;
const manyWords = 20;
const deepLevel = 6;
const longText = 3000;

/** The evidence of a search that found something. */
export function evidenceOf({ query, matches }: Found, first: Match): Evidence {
  const words = query.concepts.filter(({ counts }) => counts);
  const best = matches.slice(0, few);
  const held = new Set(first.words);
  const heldByAny = new Set(best.flatMap((match) => match.words));
  const known = words.filter(isKnown);
  const shareOf = (some: readonly Concept[]) => weightOf(some) / (weightOf(words) || 1);
  const { cover, passage, literal, child, parentGroup, objectUnmet, upgrading, versionAsked } = first.features;
  return {
    one: 1,
    points: first.points / 10,
    ahead: first.score / matches.reduce((sum, { score }) => sum + score, 0),
    missing: known.reduce((most, { word, weight }) => (held.has(word) ? most : Math.max(most, weight)), 0),
    missingAll: shareOf(known.filter(({ word }) => !heldByAny.has(word))),
    unknown: shareOf(words.filter((word) => !isKnown(word))),
    heaviest: heaviestTogether(words, best),
    length: Math.min(1, words.length / manyWords),
    samePage: matches[1]?.section.page === first.section.page ? 1 : 0,
    versionAskedBest: best.reduce((most, { features }) => Math.max(most, features.versionAsked), 0),
    level: Math.min(1, first.section.level / deepLevel),
    text: Math.min(1, first.section.text.length / longText),
    ...{ cover, passage, literal, child, parentGroup, objectUnmet, upgrading, versionAsked },
  };
}

function heaviestTogether(words: readonly Concept[], best: readonly Match[]): number {
  const heaviest = words.toSorted((a, b) => b.weight - a.weight).slice(0, heavy);
  const held = best.map((match) => heaviest.filter(({ word }) => match.words.includes(word)).length);
  return Math.max(0, ...held) / Math.max(1, heaviest.length);
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
