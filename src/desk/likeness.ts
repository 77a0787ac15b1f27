/**
 * How much two questions ask the same, by the words they share: each word counts by how rare it is among all that is
 * known here and by how much it asks for, and one that may stand for another counts in part. A likeness is the
 * geometric mean of how much of the one is in the other, and the other way round; 1 for the same words.
 *
 * What a word is, and what may stand for it, is handed in: this knows no language.
 */

import { addAsked, addOwn, createSums, enter, type Posting, strike } from './overlap.ts';
import { withoutMarks } from './redact.ts';
import type { Terms, WeighedTerm } from './terms.ts';

/** Something known that is like a text. */
interface Lookalike {
  readonly id: string;
  /** 0 to 1. */
  readonly likeness: number;
}

/** Texts by id, to be found by what they are like; kept in memory. */
export interface Lookalikes {
  /** Takes in a text, in the place of what was known under its id. */
  put(id: string, text: string): void;
  remove(id: string): void;
  /** What is at least `from` like a text, likest first. Equal ones keep the order in which they came. */
  find(text: string, wanted: { readonly limit: number; readonly from: number }): readonly Lookalike[];
}

/** From here on two questions are offered as the same; fitted on one half of `test/eval/similar.jsonl`. */
export const offeredFrom = 0.28;

/** How often one word in common is a coincidence, where two questions are compared on their own. */
const inPairs = 0.45;

/** A known text; numbered, so that a question costs arrays and no look-ups. */
interface Known {
  readonly id: string;
  readonly own: readonly WeighedTerm[];
}

/**
 * Makes an empty one. Ten thousand texts cost a question a few milliseconds: each word of it, and what may stand for
 * one, is a walk along who says it.
 */
export function createLookalikes(terms: Terms, coincidence = inPairs): Lookalikes {
  const texts: (Known | undefined)[] = [];
  const slotOf = new Map<string, number>();
  const postings = new Map<string, Posting>();
  /** Who says a word for which another may stand, under that other. */
  const indirect = new Map<string, Posting>();
  let sums = createSums(1024);

  /** Remembered until a text comes or goes. */
  const rarities = new Map<string, number>();

  function rarityOf(name: string): number {
    const known = rarities.get(name);
    if (known !== undefined) return known;
    const holders = postings.get(name)?.slots.length ?? 0;
    const rarity = Math.log((slotOf.size + 2) / (holders + 1)) / Math.log(slotOf.size + 2);
    rarities.set(name, rarity);
    return rarity;
  }

  function totalOf(own: readonly WeighedTerm[]): number {
    return own.reduce((sum, { name, weight }) => sum + weight * rarityOf(name), 0);
  }

  function likenessOf(slot: number, askedTotal: number, own: readonly WeighedTerm[], from: number): number {
    const sure = 1 - coincidence ** (sums.words[slot] ?? 0);
    const asked = (sums.asked[slot] ?? 0) / askedTotal;
    // Most share a word or two, and need not be looked at further.
    if (Math.sqrt(asked) * sure < from) return 0;
    const ownTotal = totalOf(own);
    return ownTotal === 0 ? 0 : Math.sqrt(asked * Math.min(1, (sums.own[slot] ?? 0) / ownTotal)) * sure;
  }

  function remove(id: string): void {
    const slot = slotOf.get(id);
    if (slot === undefined) return;
    for (const { name, variants } of texts[slot]?.own ?? []) {
      strike(postings, name, slot);
      for (const variant of variants) strike(indirect, variant.name, slot);
    }
    texts[slot] = undefined;
    slotOf.delete(id);
    rarities.clear();
  }

  return {
    put(id, text) {
      remove(id);
      const own = terms(withoutMarks(text));
      const slot = texts.push({ id, own }) - 1;
      slotOf.set(id, slot);
      rarities.clear();
      for (const { name, weight, variants } of own) {
        enter(postings, name, slot, weight);
        for (const variant of variants) enter(indirect, variant.name, slot, variant.weight);
      }
    },

    remove,

    find(text, { limit, from }) {
      const asked = terms(withoutMarks(text));
      const total = totalOf(asked);
      if (total === 0) return [];
      if (sums.own.length < texts.length) sums = createSums(texts.length * 2);
      const sayings = { direct: postings, indirect, rarityOf };
      const touched = addAsked(sums, asked, sayings);
      addOwn(sums, asked, sayings);
      const found = touched.flatMap((slot) => {
        const known = texts[slot];
        const likeness = known === undefined ? 0 : likenessOf(slot, total, known.own, from);
        return known === undefined || likeness < from || likeness === 0 ? [] : [{ slot, id: known.id, likeness }];
      });
      sums.clear();
      found.sort((one, other) => other.likeness - one.likeness || one.slot - other.slot);
      return found.slice(0, limit).map(({ id, likeness }) => ({ id, likeness }));
    },
  };
}
