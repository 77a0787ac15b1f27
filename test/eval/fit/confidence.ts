/** The weights of confidence: logistic regression with a small ridge, each set counting the same. */
import type { Judgement } from './examples.ts';

const ridge = 2e-4;
const rounds = 6000;
const rate = 0.4;

/** Fits one weight for each piece of evidence, in the order of `names`; the first, which is always 1, is free. */
export function fitConfidence(
  judgements: readonly Judgement[],
  names: readonly (keyof Judgement['evidence'])[],
): number[] {
  const counts = new Map<string, number>();
  for (const { set } of judgements) counts.set(set, (counts.get(set) ?? 0) + 1);
  const rows = judgements.map(({ set, evidence, isRight }) => ({
    values: names.map((name) => evidence[name]),
    truth: isRight ? 1 : 0,
    share: 1 / (counts.size * (counts.get(set) ?? 1)),
  }));
  const weights = names.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : ridge * weight));
    for (const { values, truth, share } of rows) {
      const wrong = share * (probability(values, weights) - truth);
      for (const [at, value] of values.entries()) slope[at] = (slope[at] ?? 0) + wrong * value;
    }
    for (const [at, value] of slope.entries()) weights[at] = (weights[at] ?? 0) - rate * value;
  }
  return weights;
}

/** The probability that these weights give. */
export function probability(values: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (const [at, value] of values.entries()) sum += value * (weights[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
