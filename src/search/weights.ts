/**
 * Every number that ranking depends on, in one place.
 */
import type { Features } from './features.ts';

/** How much a field counts, and how much its length is held against it (BM25F's w and b). */
export interface FieldWeight {
  readonly weight: number;
  readonly length: number;
}

/** The fields of a section, as the index weighs them. */
export interface FieldWeights {
  readonly heading: FieldWeight;
  readonly crumbs: FieldWeight;
  readonly page: FieldWeight;
  readonly below: FieldWeight;
  readonly body: FieldWeight;
  /** BM25's k1: how soon a word said again stops counting. */
  readonly saturation: number;
}

export const fieldWeights: FieldWeights = {
  heading: { weight: 3, length: 0.4 },
  crumbs: { weight: 1, length: 0.5 },
  page: { weight: 1.2, length: 0.5 },
  below: { weight: 0.6, length: 0.6 },
  body: { weight: 1, length: 0.6 },
  saturation: 1.2,
};

/**
 * What each feature of a candidate adds to its score. Found by `npm run fit` (test/eval/fit.ts) from the bundled,
 * everyday, tyk-docs and cert-manager questions, and from link texts at a tenth of their weight; rounded. Held out one
 * in five, the right section came first in 0.92, 0.78, 0.71 and 0.73 of them, and in-sample in 0.92, 0.79, 0.69, 0.73.
 */
export type FeatureWeights = Readonly<Record<keyof Features, number>>;

export const featureWeights: FeatureWeights = {
  sum: 4.7,
  cover: 2.1,
  title: 2.3,
  titleFit: 1.6,
  aboveFit: 1.8,
  act: 2.2,
  actOwn: 0.7,
  actOther: -0.4,
  upgrading: 0.7,
  repeat: -1.1,
  above: 0.6,
  objectUnmet: -0.5,
  passage: 0.7,
  pairs: 1.2,
  run: 1,
  literal: 10,
  whole: 5,
  topicUnasked: -2.4,
  asking: 1,
  linked: 1.2,
  pageLinked: 0.8,
  versionAsked: 1.2,
  versionOther: -1,
  versionUnasked: -0.8,
  platformAsked: 0.2,
  platformOther: -0.8,
  componentAsked: 0.5,
  componentOther: -0.5,
  headingUnasked: -0.9,
  releaseNotes: -1.5,
  reference: -1,
  empty: 1.3,
  bareHead: -2.6,
  child: 0.5,
  group: 1.8,
  parentGroup: 1.3,
  pageGroup: 1.2,
};
