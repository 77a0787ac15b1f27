/**
 * What a question and each of many texts have of each other, added up by walking along who says each word. The hot
 * part of `likeness.ts`: texts are numbers, sums are typed arrays, and nothing is allocated for a text that is met.
 */
import type { WeighedTerm } from './terms.ts';

/** Who says a word, by number, and a weight for each. */
export interface Posting {
  readonly slots: number[];
  readonly weights: number[];
}

type Postings = ReadonlyMap<string, Posting>;

/** By number of a text, what is added up for one question. */
export interface Sums {
  /** What the text has of the question. */
  readonly asked: Float64Array;
  /** What the question has of the text. */
  readonly own: Float64Array;
  /** How many words they have in common. */
  readonly words: Float64Array;
  /** How well the text meets the word that is looked at. */
  readonly best: Float64Array;
}

/** Sums for so many texts. */
export function createSums(size: number): Sums & { clear(): void } {
  const sums = {
    asked: new Float64Array(size),
    own: new Float64Array(size),
    words: new Float64Array(size),
    best: new Float64Array(size),
  };
  return {
    ...sums,
    clear() {
      for (const sum of Object.values(sums)) sum.fill(0);
    },
  };
}

/** Enters that a text says a word. */
export function enter(postings: Map<string, Posting>, name: string, slot: number, weight: number): void {
  const posting = postings.get(name) ?? { slots: [], weights: [] };
  posting.slots.push(slot);
  posting.weights.push(weight);
  postings.set(name, posting);
}

/** Strikes it out again. */
export function strike(postings: Map<string, Posting>, name: string, slot: number): void {
  const posting = postings.get(name);
  const at = posting?.slots.indexOf(slot) ?? -1;
  if (posting === undefined || at === -1) return;
  posting.slots.splice(at, 1);
  posting.weights.splice(at, 1);
  if (posting.slots.length === 0) postings.delete(name);
}

/** Who says which words. */
export interface Sayings {
  /** By a word: who says it, and how much it asks for there. */
  readonly direct: Postings;
  /** By a word: who says one for which it may stand, and how well. */
  readonly indirect: Postings;
  /** How rare a word is, 0 to 1. */
  readonly rarityOf: (name: string) => number;
}

/** What every word counts at least as one in common. */
const leastWord = 0.01;

/** Adds up what each text has of the question, and gives the numbers of those that have anything. */
export function addAsked(sums: Sums, asked: readonly WeighedTerm[], sayings: Sayings): readonly number[] {
  const touched: number[] = [];
  for (const term of asked) {
    const worth = term.weight * sayings.rarityOf(term.name);
    for (const slot of bestOf(sums, term, sayings)) {
      const best = sums.best[slot] ?? 0;
      if (sums.words[slot] === 0) touched.push(slot);
      add(sums.asked, slot, worth * best);
      add(sums.words, slot, best * Math.max(term.weight, leastWord));
      sums.best[slot] = 0;
    }
  }
  return touched;
}

/** Who says a word or what may stand for it, and in `sums.best` how well. */
function bestOf(sums: Sums, term: WeighedTerm, { direct, indirect }: Sayings): readonly number[] {
  const met: number[] = [];
  const meet = (slot: number, weight: number) => {
    const before = sums.best[slot] ?? 0;
    if (before === 0) met.push(slot);
    if (weight > before) sums.best[slot] = weight;
  };
  for (const { name, weight } of waysToSay(term)) for (const slot of direct.get(name)?.slots ?? []) meet(slot, weight);
  walk(indirect.get(term.name), meet);
  return met;
}

/** Adds up what the question has of each text. */
export function addOwn(sums: Sums, asked: readonly WeighedTerm[], { direct, indirect, rarityOf }: Sayings): void {
  for (const [name, weight] of strongestOf(asked)) {
    const worth = weight * rarityOf(name);
    walk(direct.get(name), (slot, own) => add(sums.own, slot, worth * own));
  }
  for (const { name, weight } of asked) {
    const worth = weight * rarityOf(name);
    walk(indirect.get(name), (slot, likely) => add(sums.own, slot, worth * likely));
  }
}

/** Every word that meets one of these, and how well at best. */
function strongestOf(asked: readonly WeighedTerm[]): ReadonlyMap<string, number> {
  const strongest = new Map<string, number>();
  for (const { name, weight } of asked.flatMap(waysToSay))
    strongest.set(name, Math.max(strongest.get(name) ?? 0, weight));
  return strongest;
}

function waysToSay({ name, variants }: WeighedTerm): WeighedTerm['variants'] {
  return [{ name, weight: 1 }, ...variants];
}

function walk(posting: Posting | undefined, visit: (slot: number, weight: number) => void): void {
  if (posting === undefined) return;
  const { slots, weights } = posting;
  for (let at = 0; at < slots.length; at += 1) visit(slots[at] ?? 0, weights[at] ?? 0);
}

function add(sum: Float64Array, slot: number, more: number): void {
  sum[slot] = (sum[slot] ?? 0) + more;
}
