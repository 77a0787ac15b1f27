/** How much the fields of a section count in BM25F. Found by trying; docs/search.md has what was tried. */

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
