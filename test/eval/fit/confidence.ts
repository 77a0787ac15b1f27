/**
 * The weights of the two probabilities: logistic regression by Newton's method, each set counting as `shareOf` says. A
 * small ridge keeps a weight down by what the evidence varies, so that it does not matter in which unit that is given.
 */
import { evidenceNames } from '../../../src/assistant/confidence.ts';
import { type Judgement, shareOf } from './examples.ts';

const ridge = 0.005;
const rounds = 30;

/** The weights of the coverage, and those of the confidence with that of the coverage behind them. */
export interface Fitted {
  readonly coverage: readonly number[];
  readonly confidence: readonly number[];
}

/** Fits one weight for each piece of evidence, in their order; the constant is free. */
export function fitCertainty(judgements: readonly Judgement[]): Fitted {
  const coverage = fitLogistic(judgements, evidenceIn, ({ isCovered }) => isCovered);
  const withCoverage = (judgement: Judgement) => evidenceAndCoverage(judgement, coverage);
  return { coverage, confidence: fitLogistic(judgements, withCoverage, ({ isRight }) => isRight) };
}

/** The two probabilities of one question. */
export function certaintyBy({ coverage, confidence }: Fitted, judgement: Judgement) {
  return {
    coverage: probability(evidenceIn(judgement), coverage),
    confidence: probability(evidenceAndCoverage(judgement, coverage), confidence),
  };
}

function evidenceIn({ evidence }: Judgement): number[] {
  return evidenceNames.map((name) => evidence[name]);
}

function evidenceAndCoverage(judgement: Judgement, coverage: readonly number[]): number[] {
  const values = evidenceIn(judgement);
  return [...values, probability(values, coverage)];
}

function fitLogistic(
  judgements: readonly Judgement[],
  valuesOf: (judgement: Judgement) => number[],
  isTrue: (judgement: Judgement) => boolean,
): number[] {
  const counts = new Map<string, number>();
  const groupOf = ({ set, origin }: Judgement): string => `${set} ${origin}`;
  for (const judgement of judgements) counts.set(groupOf(judgement), (counts.get(groupOf(judgement)) ?? 0) + 1);
  const sets = new Set(judgements.map(({ set }) => set)).size;
  const rows = judgements.map((judgement) => ({
    values: valuesOf(judgement),
    truth: isTrue(judgement) ? 1 : 0,
    share: shareOf(judgement) / (sets * (counts.get(groupOf(judgement)) ?? 1)),
  }));
  const penalties = penaltiesOf(rows);
  const weights = penalties.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, at) => (penalties[at] ?? 0) * weight);
    const bend = penalties.map((penalty, row) => penalties.map((_, column) => (row === column ? penalty + 1e-9 : 0)));
    for (const { values, truth: is, share } of rows) {
      const guess = probability(values, weights);
      addTo(slope, values, share * (guess - is));
      for (const [at, row] of bend.entries()) addTo(row, values, share * guess * (1 - guess) * (values[at] ?? 0));
    }
    for (const [at, step] of solved(bend, slope).entries()) weights[at] = (weights[at] ?? 0) - step;
  }
  return weights;
}

interface Row {
  readonly values: readonly number[];
  readonly share: number;
}

/** By piece of evidence: the ridge times its variance; the constant has none. */
function penaltiesOf(rows: readonly Row[]): number[] {
  const all = rows.reduce((sum, { share }) => sum + share, 0);
  return (rows[0]?.values ?? []).map((_, at) => {
    const mean = (of: (value: number) => number) =>
      rows.reduce((sum, { values, share }) => sum + share * of(values[at] ?? 0), 0) / all;
    return ridge * (mean((value) => value ** 2) - mean((value) => value) ** 2);
  });
}

function addTo(sums: number[], values: readonly number[], factor: number): void {
  for (const [at, value] of values.entries()) sums[at] = (sums[at] ?? 0) + factor * value;
}

/** What, multiplied by the matrix, gives the other side: elimination after Gauss; the matrix is positive. */
function solved(matrix: readonly (readonly number[])[], side: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, side[at] ?? 0]);
  for (const [pivot, row] of rows.entries()) {
    for (const [below, other] of rows.entries())
      if (below !== pivot) addTo(other, row, -(other[pivot] ?? 0) / (row[pivot] ?? 1));
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

/** The probability that these weights give. */
function probability(values: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (const [at, value] of values.entries()) sum += value * (weights[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
