/**
 * Cuts words out of a text: runs of letters, digits and `_`, and several of these where a mark that does not end a word
 * stands between (`tyk.conf`, `don't`, `10:30`). By hand, because every character of a documentation is looked at.
 */

/** What a code unit is to a word. */
const [unknown, letter, joint, other, half] = [0, 1, 2, 3, 4];
const letterPattern = /[\p{L}\p{M}\p{N}_]/u;
const joints = ".:/@'’+-";

/** By code unit, as far as they were met. */
const kinds = new Uint8Array(2 ** 16);

function kindOf(code: number): number {
  const known = kinds[code] ?? unknown;
  return known === unknown ? classify(code) : known;
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const kind = isHalf ? half : joints.includes(character) ? joint : letterPattern.test(character) ? letter : other;
  kinds[code] = kind;
  return kind;
}

/** How many code units the letter at a place has: 0 where none begins. */
function letterAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const kind = kindOf(text.charCodeAt(at));
  if (kind === letter) return 1;
  return kind === half && letterPattern.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? 2 : 0;
}

function endOfWord(text: string, from: number): number {
  for (let at = from; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === letter || (kind === joint && at > from && letterAt(text, at + 1) > 0)) at += 1;
    else if (kind === half && letterAt(text, at) > 0) at += 2;
    else return at;
  }
  return text.length;
}

/** Gives each word and its offset, in order. Linear in the length of the text. */
export function cutWords(text: string, take: (word: string, at: number) => void): void {
  let from = 0;
  while (from < text.length) {
    const to = endOfWord(text, from);
    if (to > from) take(text.slice(from, to), from);
    from = to + 1;
  }
}
