/** What people say in several words and documentation in one: "go back" for a rollback, "until when" for an end of life. */
import { readLines } from '../data/word-list.ts';

const wordByPhrase = readPhrases();
const anyPhrase = new RegExp(
  `\\b(?:${[...wordByPhrase.keys()]
    .toSorted((one, other) => other.length - one.length)
    .map((phrase) => RegExp.escape(phrase))
    .join('|')})\\b`,
  'gi',
);

/** The text with each phrase followed by the word that it stands for. Linear in its length. */
export function withPhrasesRead(text: string): string {
  return text.replace(anyPhrase, (phrase) => `${phrase} ${wordByPhrase.get(phrase.toLowerCase()) ?? ''}`);
}

function readPhrases(): ReadonlyMap<string, string> {
  return new Map(
    readLines('phrases').flatMap((line) => {
      const [word = '', phrases = ''] = line.split(': ');
      return phrases.split(', ').map((phrase): [string, string] => [phrase, word]);
    }),
  );
}
