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
 * What each feature of a candidate adds to its score. Found by `npm run fit` (test/eval/fit.ts) from all labelled
 * questions, and from link texts and exact strings at a tenth of their weight; rounded. By hand: that a page is for the
 * platform that was named never counts against it (`platformAsked`). docs/search.md has what it is worth held out.
 */
export type FeatureWeights = Readonly<Record<keyof Features, number>>;

export const featureWeights: FeatureWeights = {
  sum: 6.7,
  cover: 1.7,
  title: 2.8,
  titleFit: 1,
  aboveFit: 1.7,
  act: 0.9,
  actOwn: 1.1,
  actOther: -0.5,
  upgrading: 0.3,
  repeat: -1.1,
  above: 0.5,
  objectUnmet: -1.4,
  passage: 0.7,
  pairs: 0.7,
  run: 1,
  literal: 8.6,
  whole: 4,
  topicUnasked: -2.3,
  asking: 0.7,
  linked: 1.3,
  pageLinked: 1,
  versionAsked: 1.1,
  versionOther: -0.8,
  versionUnasked: -0.9,
  platformAsked: 0.2,
  platformOther: -1,
  componentAsked: 0.8,
  componentOther: -0.8,
  headingUnasked: -1.1,
  releaseNotes: -1.8,
  changeNotes: 1.1,
  reference: -2.3,
  empty: 0.8,
  bareHead: -1.7,
  child: -0.3,
  group: 1.6,
  parentGroup: 1.8,
  pageGroup: 1.7,
};
