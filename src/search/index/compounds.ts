/** Words that are written as one and as two: `datastore` and `data store`, learned from the documentation itself. */
import { stem } from '../text/stem.ts';

/** The term of the compound by the key of its two halves. */
export type Compounds = ReadonlyMap<number, number>;

const mostTerms = 2 ** 26;

/** Key of two terms that stand side by side: exact while a vocabulary stays below 2^26 terms. */
export function pairKey(left: number, right: number): number {
  return left * mostTerms + right;
}

/** Finds the written words that fall into two other written words, each of at least two letters. */
export function findCompounds(
  vocabulary: ReadonlyMap<string, number>,
  spellings: ReadonlyMap<string, number>,
): Compounds {
  const compounds = new Map<number, number>();
  const termOf = (word: string) => (spellings.has(word) || word.length === 2 ? vocabulary.get(stem(word)) : undefined);
  for (const word of spellings.keys()) {
    const whole = vocabulary.get(stem(word));
    if (whole === undefined || word.length < 5) continue;
    for (let cut = 2; cut <= word.length - 2; cut++) {
      const left = termOf(word.slice(0, cut));
      const right = left === undefined ? undefined : termOf(word.slice(cut));
      if (left !== undefined && right !== undefined) compounds.set(pairKey(left, right), whole);
    }
  }
  return compounds;
}

/** The same compounds where each term has another number. */
export function renumbered(compounds: Compounds, numbers: Uint32Array): Compounds {
  const other = (term: number) => numbers[term] ?? 0;
  return new Map(
    [...compounds].map(([key, whole]) => [
      pairKey(other(Math.floor(key / mostTerms)), other(key % mostTerms)),
      other(whole),
    ]),
  );
}

/** Whether they are the same. */
export function areSame(one: Compounds, other: Compounds): boolean {
  return one.size === other.size && one.entries().every(([key, whole]) => other.get(key) === whole);
}
