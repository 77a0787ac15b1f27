/** The weights of confidence: logistic regression with a small ridge, each set counting the same, its strings a tenth. */
import { evidenceNames } from '../../../src/assistant/confidence.ts';
import { type Judgement, originShares } from './examples.ts';

const ridge = 2e-4;
const rounds = 6000;
const rate = 0.4;

/** Fits one weight for each piece of evidence, in their order, for what is to be foretold; the constant is free. */
export function fitConfidence(judgements: readonly Judgement[], truth: 'isRight' | 'isCovered'): number[] {
  const counts = new Map<string, number>();
  const groupOf = ({ set, origin }: Judgement): string => `${set} ${origin}`;
  for (const judgement of judgements) counts.set(groupOf(judgement), (counts.get(groupOf(judgement)) ?? 0) + 1);
  const sets = new Set(judgements.map(({ set }) => set)).size;
  const rows = judgements.map((judgement) => ({
    values: evidenceNames.map((name) => judgement.evidence[name]),
    truth: judgement[truth] ? 1 : 0,
    share: originShares[judgement.origin] / (sets * (counts.get(groupOf(judgement)) ?? 1)),
  }));
  const weights = evidenceNames.map(() => 0);
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
