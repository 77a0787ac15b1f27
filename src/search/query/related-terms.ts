/** Terms that a documentation may use where somebody said another: for words that it hardly uses itself. */
import { stemmer as stem } from 'stemmer';
import { readLines } from '../data/word-list.ts';
import { sameTerm } from '../text/spelling-variants.ts';

const wordsByTerm = readRelated();
const known = new Map<string, readonly string[]>();

/** The terms that may be meant by one, the likeliest first; none for most. */
export function relatedTo(term: string): readonly string[] {
  const words = wordsByTerm.get(term);
  if (words === undefined) return [];
  const before = known.get(term);
  if (before !== undefined) return before;
  const terms = [...new Set(words.split(' ').map(termOf))].filter((other) => other !== term);
  known.set(term, terms);
  return terms;
}

/** Says whether anything may be meant by a term: then it is a word, and no typo. */
export function isRelated(term: string): boolean {
  return wordsByTerm.has(term);
}

function termOf(word: string): string {
  return sameTerm(stem(word));
}

/** Split no further than into a word and the rest: of thousands of lines a question needs a handful. */
function readRelated(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of readLines('related')) {
    const space = line.indexOf(' ');
    const term = termOf(line.slice(0, space));
    const others = found.get(term);
    const rest = line.slice(space + 1);
    found.set(term, others === undefined ? rest : `${others} ${rest}`);
  }
  return found;
}
