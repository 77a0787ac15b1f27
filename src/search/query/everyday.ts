/**
 * What people say every day. In a documentation "everybody" and "pay" are as rare as "webhook", and yet they say nothing
 * about what is asked: a word that is said more in films than here is no term of this documentation's.
 */
import { stemmer as stem } from 'stemmer';
import { readLines } from '../data/word-list.ts';
import { sameTerm } from '../text/spelling-variants.ts';

/** The most common words are left out by the index; what others are said is a share of the rest. */
const stopped = 150;

/** What is said less than once in so many powers of ten is as surprising as what is never said. */
const rarest = 6;

let shares: ReadonlyMap<string, number> | undefined;

/** The share of a term in what people say every day, from 0 up; the first call reads the list. */
export function everydayShare(term: string): number {
  shares ??= readShares();
  return shares.get(term) ?? 0;
}

/** How surprising a term is in what people say every day, 0 to 1: its surprisal, from the commonest to what nobody says. */
export function surprisalOf(term: string): number {
  const share = everydayShare(term);
  return share === 0 ? 1 : Math.min(1, Math.max(0, -Math.log10(share) / rarest));
}

function readShares(): ReadonlyMap<string, number> {
  const said = readLines('everyday').flatMap((line) => {
    const [count, ...words] = line.split(' ');
    return words.map((word) => ({ word, count: Number(count) }));
  });
  const all = said.slice(stopped).reduce((sum, { count }) => sum + count, 0);
  const found = new Map<string, number>();
  for (const { word, count } of said) {
    const term = sameTerm(stem(word));
    found.set(term, (found.get(term) ?? 0) + count / all);
  }
  return found;
}
