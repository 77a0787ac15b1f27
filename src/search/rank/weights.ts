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
 * What each feature of a candidate adds to its score. Found by `npm run fit` (test/eval/fit.ts) from labelled
 * questions, and from link texts and exact strings at a tenth of their weight; rounded. By hand: that a page is for the
 * platform that was named never counts against it (`platformAsked`), a heading that was typed as it stands is meant
 * (`exact`), and one that undoes what was asked is not (`actUndone`). docs/search.md has what it is worth held out.
 */
export type FeatureWeights = Readonly<Record<keyof Features, number>>;

export const featureWeights: FeatureWeights = {
  sum: 7.4,
  cover: 1.8,
  title: 2.5,
  titleFit: 0.6,
  exact: 1,
  aboveFit: 1.4,
  act: 0.7,
  actOwn: 1,
  actOther: -0.3,
  actUndone: -1.5,
  upgrading: 0.4,
  repeat: -1,
  above: 0.3,
  objectUnmet: -1.2,
  passage: 1.1,
  pairs: 0.8,
  run: 1.5,
  literal: 8,
  whole: 4,
  topicUnasked: -1.7,
  asking: 0.7,
  linked: 1.2,
  pageLinked: 0.9,
  versionAsked: 0.9,
  versionOther: -0.5,
  versionUnasked: -0.5,
  platformAsked: 0.2,
  platformOther: -1,
  componentAsked: 0.8,
  componentOther: -0.8,
  headingUnasked: -1.2,
  releaseNotes: -1.9,
  changeNotes: 1.5,
  reference: -1.4,
  empty: 0.5,
  bareHead: -1.3,
  child: -0.4,
  group: 1.2,
  parentGroup: 1.6,
  pageGroup: 1.1,
};
