/**
 * What a search found to two probabilities: that its first section is a right one, and that the documentation has an
 * answer at all. Of the same evidence they ask different things: where several sections say much the same, the first is
 * unsure and the answer is not.
 */
import { type Concept, totalOf } from '../search/concepts.ts';
import type { Found, Match } from '../search/search.ts';

/** What the probabilities are made of; each is a share from 0 to 1 unless it says otherwise. */
export interface Evidence {
  readonly one: 1;
  /** What ranking gave the first section, in tens of points. */
  readonly points: number;
  /** What the first section has of all that ranking gives to the ten best. */
  readonly ahead: number;
  /** How much of the question stands in the first section, and on average in the five best. */
  readonly cover: number;
  readonly coverMean: number;
  /** The most of the question that one of the five best has in its heading. */
  readonly titleBest: number;
  /** What the five best gathered on average, of what the best did: where they are even, all are as good. */
  readonly even: number;
  /** How much of the question none of the five best holds, though the documentation knows it. */
  readonly missingAll: number;
  /** How much of the question the documentation does not know. */
  readonly unknown: number;
  /** How many words were asked for, in twenties, at most 1. */
  readonly length: number;
  /** How much they ask for together, in tens of the rarest word that nobody says every day. */
  readonly asked: number;
  /** 1 when a version is asked for; and the most that one of the five best names of those asked for. */
  readonly version: number;
  readonly versionAskedBest: number;
  /** What ranking saw at the first section. */
  readonly child: number;
  readonly parentGroup: number;
  readonly objectUnmet: number;
  readonly upgrading: number;
  readonly versionAsked: number;
  readonly reference: number;
  /** How long the text of the first section is, in three thousands of characters, at most 1. */
  readonly text: number;
  /** On how many pages the ten best stand, in tenths. */
  readonly pages: number;
}

/** What each piece of evidence counts. */
export type EvidenceWeights = Readonly<Record<keyof Evidence, number>>;

/** For the first section to be right: logistic regression on every labelled question (`npm run fit`). */
const confidenceWeights: EvidenceWeights = {
  one: -6.81,
  points: 2.09,
  ahead: 2.01,
  cover: 2.22,
  coverMean: 1.94,
  titleBest: 1.32,
  even: -2.04,
  missingAll: -0.56,
  unknown: -1.14,
  length: 2.44,
  asked: 2.43,
  version: 0.51,
  versionAskedBest: 0.45,
  child: -0.72,
  parentGroup: 0.13,
  objectUnmet: -0.08,
  upgrading: 0.29,
  versionAsked: -0.05,
  reference: 0.3,
  text: -1.16,
  pages: -0.35,
};

/** For the documentation to have an answer, found in the same way (`npm run fit`). */
const coverageWeights: EvidenceWeights = {
  one: -6.53,
  points: 1.92,
  ahead: 0.27,
  cover: 3.01,
  coverMean: 4.22,
  titleBest: 0.4,
  even: -1.03,
  missingAll: -1.46,
  unknown: -2,
  length: 4.29,
  asked: 2.12,
  version: 0.61,
  versionAskedBest: 1.32,
  child: -0.62,
  parentGroup: 0.35,
  objectUnmet: -0.95,
  upgrading: 0.65,
  versionAsked: -0.85,
  reference: 0.58,
  text: -1.05,
  pages: -1.3,
};

/**
 * Below it a section does not even come near: of the labelled questions that are less sure than this it is right for
 * 10 in a hundred, held out.
 */
export const nearFrom = 0.2;

const few = 5;
const mostMatches = 10;
const manyWords = 20;
const longText = 3000;

/** How sure a search is, as two probabilities; 0 when it found nothing. */
export interface Certainty {
  /** That its first section is right. */
  readonly confidence: number;
  /** That there is an answer at all: not less, since the first section would be one. */
  readonly coverage: number;
}

/** How sure a search is of what it found. */
export function certaintyOf(found: Found): Certainty {
  const [first] = found.matches;
  if (first === undefined) return { confidence: 0, coverage: 0 };
  const evidence = evidenceOf(found, first);
  const confidence = probabilityOf(evidence, confidenceWeights);
  return { confidence, coverage: Math.max(confidence, probabilityOf(evidence, coverageWeights)) };
}

/** The evidence of a search that found something. */
export function evidenceOf({ query, matches }: Found, first: Match): Evidence {
  const words = query.concepts.filter(({ counts }) => counts);
  const best = matches.slice(0, few);
  const heldByAny = new Set(best.flatMap((match) => match.words));
  const asked = totalOf(words);
  const shareOf = (some: readonly Concept[]) => totalOf(some) / (asked || 1);
  const mean = (name: 'cover' | 'sum') => best.reduce((sum, { features }) => sum + features[name], 0) / best.length;
  const most = (name: 'title' | 'versionAsked') => Math.max(...best.map(({ features }) => features[name]));
  const { cover, child, parentGroup, objectUnmet, upgrading, versionAsked, reference } = first.features;
  return {
    one: 1,
    points: first.points / 10,
    ahead: first.score / matches.reduce((sum, { score }) => sum + score, 0),
    cover,
    coverMean: mean('cover'),
    titleBest: most('title'),
    even: mean('sum'),
    missingAll: shareOf(words.filter((word) => isKnown(word) && !heldByAny.has(word.word))),
    unknown: shareOf(words.filter((word) => !isKnown(word))),
    length: Math.min(1, words.length / manyWords),
    asked: asked / 10,
    version: query.versions.length > 0 ? 1 : 0,
    versionAskedBest: most('versionAsked'),
    ...{ child, parentGroup, objectUnmet, upgrading, versionAsked, reference },
    text: Math.min(1, first.section.text.length / longText),
    pages: new Set(matches.map(({ section }) => section.page)).size / mostMatches,
  };
}

/** The probability that these weights give the evidence, 0 to 1. */
function probabilityOf(evidence: Evidence, weights: EvidenceWeights): number {
  let sum = 0;
  for (const name of evidenceNames) sum += weights[name] * evidence[name];
  return 1 / (1 + Math.exp(-sum));
}

/** Every piece of evidence by its name, the constant first. */
export const evidenceNames = Object.keys(confidenceWeights).filter(isEvidence);

function isKnown({ variants }: Concept): boolean {
  return variants.length > 0;
}

function isEvidence(name: string): name is keyof Evidence {
  return name in confidenceWeights;
}
