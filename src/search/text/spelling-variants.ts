/**
 * One word, written in several ways: short forms and spellings that mean exactly the same wherever they stand, and
 * verbs of two words that are also written as one. What only comes near is in `synonyms.ts`.
 */
import { stemmer as stem } from 'stemmer';
import { readLines } from '../data/word-list.ts';

const sameTerms = new Map(
  readLines('spellings').flatMap((line) => {
    const [first = '', ...others] = line.split(' ').map((word) => stem(word));
    return others.map((other): [string, string] => [other, first]);
  }),
);

const spellingsByTerm = Map.groupBy(sameTerms.keys(), (spelling) => sameTerms.get(spelling) ?? spelling);

/** Every way in which what is found under a term may be written, the term itself among them, each stemmed. */
export function spellingsOf(term: string): string[] {
  return [term, ...(spellingsByTerm.get(term) ?? [])];
}

/** A failing HTTP status in the plural: `404s`. */
const statuses = /^[45]\d\ds$/;

/** The term under which all spellings of a word are found. */
export function sameTerm(term: string): string {
  return sameTerms.get(term) ?? (statuses.test(term) ? term.slice(0, -1) : term);
}

const twoWords = /\b(roll|back|set|shut)(?:ed|ing|s)?( +)(back|up|down)\b/gi;

/** Joins `rolled back` to `rollback`, blanks behind it, so that every other word keeps its place. */
export function joinVerbs(text: string): string {
  return text.replace(twoWords, (whole, verb: string, _gap, particle: string) =>
    (verb + particle).padEnd(whole.length),
  );
}
