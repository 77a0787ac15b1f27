/**
 * Reads a word that the documentation does not know as one that it knows. Written words are first narrowed down by
 * the pairs of letters they share with the typo (an array lookup a pair), and only the few that come nearest are
 * handed to fuse.js, so that the cost does not grow with the vocabulary.
 */
import Fuse from 'fuse.js';

/** Gives the written word that was probably meant, or nothing when none is near enough. */
export type Speller = (word: string) => string | undefined;

const nearest = 24;
const mostSlips = 2;
/** What one slip spoils at most: two neighbours swapped. */
const pairsLost = 3;
const shortest = 4;
const longest = 30;

/** Prepares corrections towards the words given, with how often each was written. */
export function createSpeller(spellings: ReadonlyMap<string, number>): Speller {
  const shortlist = createShortlist([...spellings.keys()].toSorted((a, b) => a.length - b.length));
  return (typo) => {
    if (typo.length < shortest || typo.length > longest) return undefined;
    const near = shortlist(typo)
      .map((word) => ({ word, far: editsBetween(typo, word), count: spellings.get(word) ?? 0 }))
      .filter(({ word, far }) => far <= allowedEdits(typo, word));
    const fuse = new Fuse(near, {
      keys: ['word'],
      includeScore: true,
      ignoreLocation: true,
      threshold: 0.6,
      ignoreFieldNorm: true,
    });
    const found = fuse.search(typo).map(({ item, score = 1 }) => ({ ...item, score }));
    found.sort((a, b) => a.far - b.far || b.count - a.count || a.score - b.score);
    return found[0]?.word;
  };
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

/** Says whether a word is one of these with one slip in it; of short ones only two neighbours may be swapped. */
export function isSlipOf(typo: string, words: Iterable<string>): boolean {
  for (const word of words) {
    if (word[0] !== typo[0] || Math.abs(word.length - typo.length) > 1) continue;
    if (editsBetween(typo, word) !== 1) continue;
    if (word.length >= shortest || [...word].sort().join() === [...typo].sort().join()) return true;
  }
  return false;
}

/** Letters added, left out, changed, or two neighbours swapped, on the way from one word to the other. */
function editsBetween(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      let edits = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same);
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
