/**
 * What a search found to two probabilities: that its first section is a right one, and that the documentation has an
 * answer at all. Of the same evidence they ask different things: where several sections say much the same, the first is
 * unsure and the answer is not.
 */

import { surprisalOf } from '../search/query/everyday.ts';
import { shareAsked } from '../search/query/fillers.ts';
import { type QueryTerm, totalOf } from '../search/query/query-terms.ts';
import type { Found, Match } from '../search/search.ts';
import { isNumeric } from '../search/text/versions.ts';

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
  /** How surprising the most surprising word is, in what people say every day, that none of the five best holds. */
  readonly missing: number;
  /** How many words were asked for, in twenties, at most 1. */
  readonly length: number;
  /** How much they ask for together, in tens of the rarest word that nobody says every day. */
  readonly asked: number;
  /** How long the text of the first section is, in three thousands of characters, at most 1. */
  readonly text: number;
  /** On how many pages the ten best stand, in tenths. */
  readonly pages: number;
  /** How near the wordings of the first section come to the question, and the most that those of one of the ten do. */
  readonly wording: number;
  readonly wordingBest: number;
  /**
   * How much nearer the wordings of what the content does not cover come than those of the first section. Its weight is
   * set by hand, since only the bundled guides have such pages; with the other weights as they are, regression on the
   * open questions about those gave -11.4.
   */
  readonly uncovered: number;
  /**
   * How close a question comes that people confirmed the first section for. Its weights are set by hand: nothing is
   * learned yet in the labelled questions that the others were found from.
   */
  readonly learned: number;
  /** 1 where sections have wordings, so that it means something when none comes near. */
  readonly worded: number;
}

/** What each piece of evidence counts. */
export type EvidenceWeights = Readonly<Record<keyof Evidence, number>>;

/**
 * For the first section to be right: logistic regression on every labelled question (`npm run fit`). That there is an
 * answer at all, as a probability, is evidence for it.
 */
const confidenceWeights: EvidenceWeights & { readonly coverage: number } = {
  coverage: 2.62,
  one: -6.5,
  points: 1.6,
  ahead: 2.42,
  cover: 0.33,
  coverMean: 1.72,
  titleBest: 0.67,
  even: -1.54,
  missing: 0.24,
  length: 1.52,
  asked: 1.14,
  text: -0.45,
  pages: -0.61,
  wording: 1.39,
  wordingBest: -0.38,
  uncovered: 0,
  learned: 6,
  worded: -0.78,
};

/** For the documentation to have an answer, found in the same way (`npm run fit`). */
const coverageWeights: EvidenceWeights = {
  one: -6.22,
  points: 0.76,
  ahead: 1.53,
  cover: 2.03,
  coverMean: 6.28,
  titleBest: 0.28,
  even: -0.3,
  missing: -0.85,
  length: 4.24,
  asked: 1.87,
  text: -0.42,
  pages: -0.93,
  wording: 1.75,
  wordingBest: 0.72,
  uncovered: -11,
  learned: 6,
  worded: 0.41,
};

/**
 * Below it a section does not even come near: of the labelled questions that are less sure than this it is right for
 * 10 in a hundred, held out.
 */
export const nearFrom = 0.2;
/**
 * From here on the nearest sections may help and are shown, as no answer: of the open questions that were refused and less
 * sure than `nearFrom`, 12 of 23 had a right section among the first three; below, 3 of 14.
 */
export const shownFrom = 0.05;

/** By how little the wordings of one section may come nearer than those of another, and say nothing. */
const asNear = 0.05;
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

/** How sure a search is of what it found; what is covered elsewhere speaks against it. */
export function certaintyOf(found: Found): Certainty {
  const first = found.matches.find(isCovered);
  if (first === undefined) return { confidence: 0, coverage: 0 };
  const evidence = evidenceOf(found, first);
  const coverage = probabilityOf(weighted(evidence, coverageWeights));
  const confidence = probabilityOf(weighted(evidence, confidenceWeights) + confidenceWeights.coverage * coverage);
  return { confidence, coverage: Math.max(confidence, coverage) };
}

/** The evidence of a search that found something, for the first section that the content covers. */
export function evidenceOf({ query, matches: all, uncovered }: Found, first: Match): Evidence {
  const matches = all.filter(isCovered);
  const words = query.terms.filter(({ counts }) => counts);
  const best = matches.slice(0, few);
  const asked = totalOf(words);
  const mean = (name: 'cover' | 'sum') => best.reduce((sum, { features }) => sum + features[name], 0) / best.length;
  const most = (name: 'title') => Math.max(...best.map(({ features }) => features[name]));
  const { cover } = first.features;
  return {
    one: 1,
    points: first.points / 10,
    ahead: first.score / matches.reduce((sum, { score }) => sum + score, 0),
    cover,
    coverMean: mean('cover'),
    titleBest: most('title'),
    even: mean('sum'),
    missing: surpriseMissing(words, best),
    length: Math.min(1, words.length / manyWords),
    asked: asked / 10,
    text: Math.min(1, first.section.text.length / longText),
    pages: new Set(matches.map(({ section }) => section.page)).size / mostMatches,
    wording: first.features.wording,
    wordingBest: Math.max(...matches.map(({ features }) => features.wording)),
    uncovered: Math.max(0, (uncovered?.features.wording ?? 0) - first.features.wording - asNear),
    learned: first.features.learned,
    worded: matches.some(({ section }) => section.wordings !== undefined) ? 1 : 0,
  };
}

/** The section is of the content itself, and does not name what that leaves to others. */
export function isCovered({ section }: Match): boolean {
  return section.page.kind !== 'elsewhere';
}

/** Of the words that no section holds, what the most surprising one is worth; numbers are left out. */
function surpriseMissing(words: readonly QueryTerm[], matches: readonly Match[]): number {
  const held = new Set(matches.flatMap((match) => match.words));
  const missing = words.filter(({ word, name }) => !held.has(word) && !isNumeric(name));
  return Math.max(0, ...missing.map(({ name }) => surprisalOf(name) * shareAsked(name)));
}

function weighted(evidence: Evidence, weights: EvidenceWeights): number {
  return evidenceNames.reduce((sum, name) => sum + weights[name] * evidence[name], 0);
}

function probabilityOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** Every piece of evidence by its name, the constant first. */
export const evidenceNames = Object.keys(coverageWeights).filter(isEvidence);

function isEvidence(name: string): name is keyof Evidence {
  return name in coverageWeights;
}
