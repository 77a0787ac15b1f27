/**
 * How much two questions ask the same, by the words they share: each word counts by how rare it is among all that is
 * known here and by how much it asks for, and one that may stand for another counts in part. A likeness is the
 * geometric mean of how much of the one is in the other, and the other way round; 1 for the same words.
 *
 * What a word is, and what may stand for it, is handed in: this knows no language.
 */

/** A word of a text. */
export interface WeighedTerm {
  readonly name: string;
  /** How much it asks for, 0 to 1. */
  readonly weight: number;
  /** What may stand for it, each with how well, below 1. */
  readonly variants: readonly { readonly name: string; readonly weight: number }[];
}

/** Text -> its terms, none twice. */
export type Terms = (text: string) => readonly WeighedTerm[];

/** Something known that is like a text. */
export interface Lookalike {
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
export const offeredFrom = 0.3;

/** How often one word in common is a coincidence, where two questions are compared on their own. */
const inPairs = 0.45;

/** A known text; numbered, so that a question costs arrays and no look-ups. */
interface Known {
  readonly id: string;
  readonly own: readonly WeighedTerm[];
}

/** Who says a word, by number, and how much it asks for there. */
interface Posting {
  readonly slots: number[];
  readonly weights: number[];
}

/**
 * Makes an empty one. Ten thousand texts cost a question a few milliseconds: each word of it, and what may stand for
 * one, is a walk along who says it.
 */
export function createLookalikes(terms: Terms, coincidence = inPairs): Lookalikes {
  const texts: (Known | undefined)[] = [];
  const slotOf = new Map<string, number>();
  const postings = new Map<string, Posting>();
  let sums = createSums(1024);

  function rarityOf(name: string): number {
    const holders = postings.get(name)?.slots.length ?? 0;
    return Math.log((slotOf.size + 2) / (holders + 1)) / Math.log(slotOf.size + 2);
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
    for (const { name } of texts[slot]?.own ?? []) strike(postings, name, slot);
    texts[slot] = undefined;
    slotOf.delete(id);
  }

  return {
    put(id, text) {
      remove(id);
      const own = terms(text);
      const slot = texts.push({ id, own }) - 1;
      slotOf.set(id, slot);
      for (const { name, weight } of own) {
        const posting = postings.get(name) ?? { slots: [], weights: [] };
        posting.slots.push(slot);
        posting.weights.push(weight);
        postings.set(name, posting);
      }
    },

    remove,

    find(text, { limit, from }) {
      const asked = terms(text);
      const total = totalOf(asked);
      if (total === 0) return [];
      if (sums.own.length < texts.length) sums = createSums(texts.length * 2);
      const touched = addAsked(sums, asked, postings, rarityOf);
      addOwn(sums, asked, postings, rarityOf);
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

function strike(postings: Map<string, Posting>, name: string, slot: number): void {
  const posting = postings.get(name);
  const at = posting?.slots.indexOf(slot) ?? -1;
  if (posting === undefined || at === -1) return;
  posting.slots.splice(at, 1);
  posting.weights.splice(at, 1);
  if (posting.slots.length === 0) postings.delete(name);
}

type Sums = ReturnType<typeof createSums>;
type Postings = ReadonlyMap<string, Posting>;

/** What every word counts at least as one in common. */
const leastWord = 0.01;

/** Adds up what each text has of the question, and gives the numbers of those that have anything. */
function addAsked(
  sums: Sums,
  asked: readonly WeighedTerm[],
  postings: Postings,
  rarityOf: (name: string) => number,
): readonly number[] {
  const touched: number[] = [];
  for (const term of asked) {
    const worth = term.weight * rarityOf(term.name);
    for (const slot of bestOf(sums, term, postings)) {
      const best = sums.best[slot] ?? 0;
      if (sums.words[slot] === 0) touched.push(slot);
      sums.asked[slot] = (sums.asked[slot] ?? 0) + worth * best;
      sums.words[slot] = (sums.words[slot] ?? 0) + best * Math.max(term.weight, leastWord);
      sums.best[slot] = 0;
    }
  }
  return touched;
}

/** Who says a word or what may stand for it, and in `sums.best` how well. */
function bestOf(sums: Sums, term: WeighedTerm, postings: Postings): readonly number[] {
  const met: number[] = [];
  for (const { name, weight } of [{ name: term.name, weight: 1 }, ...term.variants]) {
    for (const slot of postings.get(name)?.slots ?? []) {
      const before = sums.best[slot] ?? 0;
      if (before === 0) met.push(slot);
      if (weight > before) sums.best[slot] = weight;
    }
  }
  return met;
}

/** Adds up what the question has of each text. */
function addOwn(
  sums: Sums,
  asked: readonly WeighedTerm[],
  postings: Postings,
  rarityOf: (name: string) => number,
): void {
  const strongest = new Map<string, number>();
  for (const term of asked) {
    for (const { name, weight } of [{ name: term.name, weight: 1 }, ...term.variants])
      strongest.set(name, Math.max(strongest.get(name) ?? 0, weight));
  }
  for (const [name, weight] of strongest) {
    const posting = postings.get(name);
    if (posting === undefined) continue;
    const worth = weight * rarityOf(name);
    for (const [at, slot] of posting.slots.entries())
      sums.own[slot] = (sums.own[slot] ?? 0) + worth * (posting.weights[at] ?? 0);
  }
}

/** By number of a text, what is added up for one question. */
function createSums(size: number) {
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
