/**
 * Reads a word that the documentation does not know as one that it knows. Words that share enough pairs of letters with
 * the typo make a short list (an array lookup a pair), so that the cost does not grow with the vocabulary; fuse.js, its
 * fuzzy matching held to whole words, chooses among these.
 */
import Fuse from 'fuse.js';

/** Gives the written word that was probably meant, '' for one that carries nothing, or nothing when none is near enough. */
export type Speller = (word: string) => string | undefined;

const nearest = 24;
const mostSlips = 2;
/** What one slip spoils at most: two neighbours swapped. */
const pairsLost = 3;
const shortest = 4;
const longest = 30;

/**
 * Prepares corrections towards the words given, with how often each was written, and towards stop words: each of these
 * is said more often than a thousandth of all words, so that what is written less often is less likely meant.
 */
export function createSpeller(spellings: ReadonlyMap<string, number>, stopWords: ReadonlySet<string>): Speller {
  const shortlist = createShortlist([...spellings.keys()].toSorted((a, b) => a.length - b.length));
  const inOrder = [...spellings.keys()].toSorted();
  const countOf = (word: string) => spellings.get(word) ?? 0;
  const often = [...spellings.values()].reduce((sum, count) => sum + count, 0) / 1000;
  const written = (typo: string) => {
    if (typo.length < shortest || typo.length > longest) return undefined;
    const near = nearestOf(typo, shortlist(typo));
    near.sort((a, b) => a.edits - b.edits || countOf(b.word) - countOf(a.word));
    return near[0]?.word ?? commonest(beginningWith(typo, inOrder), countOf);
  };
  return (typo) => {
    const word = written(typo);
    return countOf(word ?? '') < often && isSlipOf(typo, stopWords) ? '' : word;
  };
}

/** The words that a shortened one may stand for: `kubern` for `kubernetes`. */
function beginningWith(start: string, inOrder: readonly string[]): readonly string[] {
  const from = firstWhere(inOrder.length, (at) => (inOrder[at] ?? '') >= start);
  const to = firstWhere(inOrder.length, (at) => (inOrder[at] ?? '') >= `${start}\u{10ffff}`);
  return inOrder.slice(from, to);
}

function commonest(words: readonly string[], countOf: (word: string) => number): string | undefined {
  return words.reduce<string | undefined>(
    (best, word) => (best !== undefined && countOf(best) >= countOf(word) ? best : word),
    undefined,
  );
}

/** Says whether a word is one of these with one slip in it; of short ones only two neighbours may be swapped. */
function isSlipOf(typo: string, words: Iterable<string>): boolean {
  const alike = [...words].filter((word) => word[0] === typo[0] && Math.abs(word.length - typo.length) <= 1);
  return nearestOf(typo, alike).some(
    ({ word, edits }) => edits === 1 && (word.length >= shortest || isSwap(typo, word)),
  );
}

/** The words that a typo may have been, each with how many slips it is away. */
function nearestOf(typo: string, words: readonly string[]): { readonly word: string; readonly edits: number }[] {
  const fuse = new Fuse(words.map(whole), {
    ...{ includeScore: true, ignoreLocation: true, ignoreFieldNorm: true },
    threshold: (mostSlips + 0.5) / whole(typo).length,
  });
  return fuse.search(whole(typo)).flatMap(({ refIndex, score = 1 }) => {
    const word = words[refIndex] ?? '';
    const edits = isSwap(typo, word) ? 1 : Math.round(score * whole(typo).length);
    return edits <= allowedEdits(typo, word) ? [{ word, edits }] : [];
  });
}

/** Marks both ends of a word, so that fuse.js does not find it in the middle of a longer one. */
function whole(word: string): string {
  return `^${word}$`;
}

/** Two letters stand in each other's place, which fuse.js counts as two edits and a person makes as one slip. */
function isSwap(typo: string, word: string): boolean {
  return typo.length === word.length && [...typo].sort().join() === [...word].sort().join();
}

const letters = 128;

/** The pairs of letters of a word, its start and end counting as letters, each once. */
function pairsOf(word: string): number[] {
  const framed = `\u0060${word}\u007b`;
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < framed.length; at++)
    pairs.add((framed.charCodeAt(at) % letters) * letters + (framed.charCodeAt(at + 1) % letters));
  return [...pairs];
}

/** Words by the pairs they hold: those of pair p stand from `starts[p]` up to `starts[p + 1]`, by their number. */
interface Pairs {
  readonly starts: Uint32Array;
  readonly holders: Uint32Array;
}

function indexPairs(words: readonly string[]): Pairs {
  const pairs = words.map(pairsOf);
  const starts = new Uint32Array(letters * letters + 1);
  for (const each of pairs) for (const pair of each) starts[pair + 1] = (starts[pair + 1] ?? 0) + 1;
  for (let pair = 1; pair < starts.length; pair++) starts[pair] = (starts[pair] ?? 0) + (starts[pair - 1] ?? 0);
  const next = starts.slice();
  const holders = new Uint32Array(starts.at(-1) ?? 0);
  for (const [number, each] of pairs.entries()) {
    for (const pair of each) {
      const place = next[pair] ?? 0;
      holders[place] = number;
      next[pair] = place + 1;
    }
  }
  return { starts, holders };
}

/** Gives the words of nearly the same length that share most pairs of letters with a typo; the words, shortest first. */
function createShortlist(words: readonly string[]): (typo: string) => string[] {
  const { starts, holders } = indexPairs(words);
  const shared = new Uint8Array(words.length);
  const firstOfLength = (length: number) => firstWhere(words.length, (at) => (words[at]?.length ?? 0) >= length);
  const holdersOf = (pair: number, from: number, to: number): Uint32Array => {
    const list = holders.subarray(starts[pair] ?? 0, starts[pair + 1] ?? 0);
    const placeOf = (number: number) => firstWhere(list.length, (at) => (list[at] ?? 0) >= number);
    return list.subarray(placeOf(from), placeOf(to));
  };
  return (typo) => {
    const [from, to] = [firstOfLength(typo.length - mostSlips), firstOfLength(typo.length + mostSlips + 1)];
    const lists = pairsOf(typo)
      .map((pair) => holdersOf(pair, from, to))
      .sort((a, b) => a.length - b.length);
    const enough = Math.max(2, lists.length - pairsLost * slipsIn(typo.length));
    const found = countShared(lists, lists.length - enough, shared);
    const byShare: string[][] = [];
    for (const number of found) {
      const share = shared[number] ?? 0;
      shared[number] = 0;
      if (share < enough) continue;
      byShare[share] ??= [];
      byShare[share].push(words[number] ?? '');
    }
    return byShare.reverse().flat().slice(0, nearest);
  };
}

/** Counts what each word shares. Who shares enough shares one of the rarest, so that only these say who is counted. */
function countShared(lists: readonly Uint32Array[], lastOfRarest: number, shared: Uint8Array): number[] {
  const found: number[] = [];
  for (const [place, list] of lists.entries()) {
    for (const number of list) {
      const before = shared[number] ?? 0;
      if (before === 0 && place > lastOfRarest) continue;
      if (before === 0) found.push(number);
      shared[number] = before + 1;
    }
  }
  return found;
}

/** The first of so many places for which it holds, and for all after it. */
function firstWhere(many: number, holds: (at: number) => boolean): number {
  let [from, to] = [0, many];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Short words allow one slip, long ones two; the first letters must be right, or swapped, in all but long words. */
function allowedEdits(typo: string, word: string): number {
  const sameStart = typo[0] === word[0] || (typo[0] === word[1] && typo[1] === word[0]);
  if (!sameStart && typo.length < 7) return 0;
  return slipsIn(Math.min(typo.length, word.length));
}

function slipsIn(length: number): number {
  return length >= 8 ? mostSlips : 1;
}
