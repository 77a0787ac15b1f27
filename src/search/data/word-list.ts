/** The word lists beside this file: plain text, so that they can be read and changed without reading code. */
import { readFileSync } from 'node:fs';

/** The name of a list, which is a file beside this one. */
export type WordList =
  | 'everyday'
  | 'frames'
  | 'framing-words'
  | 'phrases'
  | 'related'
  | 'small-talk'
  | 'spellings'
  | 'stop-words'
  | 'synonyms';

/** The lines of a list, without those that are comments. */
export function readLines(list: WordList): string[] {
  const text = readFileSync(new URL(`${list}.txt`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** The words of a list in which it does not matter on which line they stand. */
export function readWords(list: WordList): string[] {
  return readLines(list).flatMap((line) => line.split(' '));
}
