/**
 * A slip that leaves the stem as it was ("befor", "upgradeing") is found all the same and is no correction; people who are
 * shown what matched are shown the word as the documentation writes it.
 */
import { stemmer as stem } from 'stemmer';
import type { Index } from '../index/index.ts';
import { wordsOf } from '../text/tokenize.ts';

const plainWord = /^[a-z]{3,30}$/i;
/** A stem keeps how its word begins. */
const begins = 3;

/** Gives a word of a question as it is to be shown, of the term that it stands for. */
export function createWrittenForm({ vocabulary, spellings }: Index): (typed: string, term: string) => string {
  return (typed, term) => {
    const word = typed.toLowerCase();
    const isSlip = plainWord.test(word) && stem(word) === term && vocabulary.has(term) && !spellings.has(word);
    if (!isSlip) return typed;
    let [best, most] = [typed, 0];
    for (const [written, count] of spellings)
      if (count > most && written.startsWith(word.slice(0, begins)) && wordsOf(written)[0]?.parts[0] === term)
        [best, most] = [written, count];
    return best;
  };
}
