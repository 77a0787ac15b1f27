/**
 * Reads a word that the documentation does not know as one that it knows. Written words are first narrowed down by
 * the pairs of letters they share with the typo (an array lookup a pair), and only the few that come nearest are
 * handed to fuse.js, so that the cost does not grow with the vocabulary.
 */
import Fuse from 'fuse.js';

/** Gives the written word that was probably meant, or nothing when none is near enough. */
export type Speller = (word: string) => string | undefined;

const nearest = 24;
const shortest = 4;
const longest = 30;

/** Prepares corrections towards the words given, with how often each was written. */
export function createSpeller(spellings: ReadonlyMap<string, number>): Speller {
  const words = [...spellings.keys()];
  const byPair = indexPairs(words);
  const shared = new Uint8Array(words.length);
  return (typo) => {
    if (typo.length < shortest || typo.length > longest) return undefined;
    const candidates = shortlist(typo, words, byPair, shared);
    const fuse = new Fuse(candidates, {
      includeScore: true,
      ignoreLocation: true,
      threshold: 0.6,
      ignoreFieldNorm: true,
    });
    const scored = fuse.search(typo).map(({ item, score = 1 }) => ({
      word: item,
      far: editsBetween(typo, item),
      score,
      count: spellings.get(item) ?? 0,
    }));
    const near = scored.filter(({ word, far }) => far <= allowedEdits(typo, word));
    near.sort((a, b) => a.far - b.far || b.count - a.count || a.score - b.score);
    return near[0]?.word;
  };
}

function pairsOf(word: string): number[] {
  const framed = `\u0060${word}\u007b`;
  const pairs: number[] = [];
  for (let at = 0; at + 1 < framed.length; at++) pairs.push(framed.charCodeAt(at) * 128 + framed.charCodeAt(at + 1));
  return pairs;
}

function indexPairs(words: readonly string[]): ReadonlyMap<number, readonly number[]> {
  const byPair = new Map<number, number[]>();
  for (const [number, word] of words.entries()) {
    for (const pair of new Set(pairsOf(word))) {
      const list = byPair.get(pair);
      if (list) list.push(number);
      else byPair.set(pair, [number]);
    }
  }
  return byPair;
}

/** The words of nearly the same length that share most pairs of letters with the typo. */
function shortlist(
  typo: string,
  words: readonly string[],
  byPair: ReadonlyMap<number, readonly number[]>,
  shared: Uint8Array,
): string[] {
  const touched: number[] = [];
  for (const pair of new Set(pairsOf(typo))) {
    for (const number of byPair.get(pair) ?? []) {
      if (shared[number] === 0) touched.push(number);
      shared[number] = (shared[number] ?? 0) + 1;
    }
  }
  const byShare: string[][] = [];
  for (const number of touched) {
    const word = words[number] ?? '';
    const share = shared[number] ?? 0;
    shared[number] = 0;
    if (share < 2 || Math.abs(word.length - typo.length) > 2) continue;
    byShare[share] ??= [];
    byShare[share].push(word);
  }
  return byShare.reverse().flat().slice(0, nearest);
}

/** Short words allow one slip, long ones two; the first letters must be right, or swapped, in all but long words. */
function allowedEdits(typo: string, word: string): number {
  const sameStart = typo[0] === word[0] || (typo[0] === word[1] && typo[1] === word[0]);
  if (!sameStart && typo.length < 7) return 0;
  return Math.min(typo.length, word.length) >= 8 ? 2 : 1;
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
