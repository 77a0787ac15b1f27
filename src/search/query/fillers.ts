/** Words that frame a question rather than ask for something: what they say is that somebody asks, and how they fare. */
import { readWords, type WordList } from '../data/word-list.ts';
import { wordsOf } from '../text/tokenize.ts';

const weakWeight = 0.55;
const talkWeight = 0.3;

const weakWords = stemmed('framing-words');

/** What people say beside a question: one in six stands in what answers them, where of other words two in three do. */
const talkWords = stemmed('small-talk');

/** How much a term asks for beside one that is no such word, 0 to 1. */
export function shareAsked(term: string): number {
  if (talkWords.has(term)) return talkWeight;
  return weakWords.has(term) ? weakWeight : 1;
}

/** Says whether a term only frames what is asked. */
export function isFiller(term: string): boolean {
  return shareAsked(term) < 1;
}

function stemmed(list: WordList): ReadonlySet<string> {
  return new Set(wordsOf(readWords(list).join(' ')).flatMap(({ parts }) => parts));
}
