/**
 * How much each feature counts.
 */
import type { Features } from './features.ts';

/**
 * What each feature of a candidate adds to its score. Found by `npm run fit` (test/eval/fit.ts) from labelled
 * questions, and from link texts and exact strings at a tenth of their weight; rounded. By hand: what undoes what was
 * asked is not meant (`intentUndone`), and what people confirmed for such a question counts most (`learned`: labelled
 * questions have none). docs/search.md has what it is worth held out.
 */
export type FeatureWeights = Readonly<Record<keyof Features, number>>;

export const featureWeights: FeatureWeights = {
  sum: 7.4,
  cover: 0.6,
  title: 2.3,
  titleFit: 0.6,
  aboveFit: 1.7,
  intent: 0.8,
  intentOwn: 0.7,
  intentUndone: -1.5,
  passage: 2.1,
  pairs: 0.8,
  run: 1.9,
  wording: 12,
  learned: 16,
  literal: 8,
  headingUnasked: -1.8,
  topicUnasked: -1.8,
  versionAsked: 1,
  repeat: -0.8,
  inbound: 2,
  pageKind: -2.4,
  subtree: 0.9,
  parentSubtree: 1.8,
};

/** Every feature by its name. */
export const featureNames: readonly (keyof Features)[] = Object.keys(featureWeights).filter(isFeature);

function isFeature(name: string): name is keyof Features {
  return name in featureWeights;
}
