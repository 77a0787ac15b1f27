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
 * What each feature of a candidate adds to its score. Set by hand, then moved one at a time where that put more right
 * sections first in the bundled, tyk-docs and cert-manager questions together, each set counting the same.
 */
export type FeatureWeights = Readonly<Record<keyof Features, number>>;

export const featureWeights: FeatureWeights = {
  sum: 3.5,
  cover: 2.2,
  title: 1,
  titleFit: 0.6,
  aboveFit: 1.3,
  act: 1.4,
  actOther: -0.4,
  upgrading: 0.6,
  repeat: -0.4,
  above: 0.7,
  passage: 1,
  pairs: 1,
  whole: 1,
  versionAsked: 0.6,
  versionOther: -0.8,
  versionUnasked: -0.4,
  platformAsked: 0.4,
  platformOther: -0.8,
  componentAsked: 0.2,
  componentOther: -0.2,
  headingUnasked: -0.4,
  releaseNotes: -0.3,
  reference: -0.3,
  empty: 0.6,
  pageHead: 0,
  bareHead: -3,
  page: 0.4,
  parent: 0.2,
  child: 0.2,
  group: 1,
  parentGroup: 0.5,
  pageGroup: 0.5,
};

/** All of them. */
export interface Weights {
  readonly fields: FieldWeights;
  readonly features: FeatureWeights;
}
