/** A word of a text. */
export interface WeighedTerm {
  readonly name: string;
  /** How much it asks for, 0 to 1. */
  readonly weight: number;
  /** What may stand for it, each with how well, below 1. */
  readonly variants: readonly { readonly name: string; readonly weight: number }[];
}

/** Text -> its terms, none twice. */
export type Terms = (text: string) => readonly WeighedTerm[];
