/** Questions with one slip of the finger: a letter too few, too many, wrong, or two in the wrong order. */
import { wordsOf } from '../../src/search/text/tokenize.ts';
import { createRandom } from './seeded.ts';

/** Plain words of four letters or more; what stands in a key, an address or a version is not prose. */
const plainWord = /(?<![\p{L}\p{N}_.\-/@:])\p{L}{4,}(?![\p{L}\p{N}_\-/@]|[.:][\p{L}\p{N}])/gu;
const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** The question once for each of its content words, with one edit in that word; the same every time. */
export function typosOf(question: string, seed: number): string[] {
  const random = createRandom(seed);
  const words = [...question.matchAll(plainWord)].filter(([word]) => wordsOf(word).length > 0);
  return words.map((match) => {
    const end = match.index + match[0].length;
    return question.slice(0, match.index) + slip(match[0], random) + question.slice(end);
  });
}

function slip(word: string, random: (limit: number) => number): string {
  const at = random(word.length);
  const letter = alphabet.charAt(random(alphabet.length));
  const kinds = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ];
  const typed = kinds[random(kinds.length)];
  // Two equal letters swapped, or a letter replaced by itself, is no slip.
  return typed === undefined || typed.toLowerCase() === word.toLowerCase() ? slip(word, random) : typed;
}
