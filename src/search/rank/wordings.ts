/**
 * How near a question comes to the ways in which people ask for a section. Each wording is matched as a whole of its own:
 * the cosine of the words of both, by the weights that they have in this documentation, so that what the question has
 * beside the wording counts against it as much as what the wording has beside the question.
 *
 *   postings  "chart" -> [ 3  18  402 ]     numbers of wordings
 *   wordings  18 -> section 57, length 1.9
 */
import type { Index } from '../index/index.ts';
import { shareAsked } from '../query/fillers.ts';
import type { Query } from '../query/parse-query.ts';
import { withPhrasesRead } from '../query/phrases.ts';
import type { QueryTerm } from '../query/query-terms.ts';
import { wordsOf } from '../text/tokenize.ts';

/** A way to ask for a section that is not in its text: one that was learned. */
export interface LearnedWording {
  readonly section: number;
  readonly text: string;
}

/** By section, how near its wordings but one come to a question, 0 to 1; those that do not come near are missing. */
export type WordingMatcher = (query: Query, leftOut?: string) => ReadonlyMap<number, number>;

/** Below it, a wording shares no more than a word with the question. */
const near = 0.25;
/** What the best wordings of a section count, best first: that several come near says more than that one does. */
const shares = [0.6, 0.25, 0.15];
/** What a word weighs that no wording has, beside 1 for one that a single wording has. */
const unknown = 0.4;

/** Prepares the wordings of one index, and those that were learned beside it. */
export function createWordingMatcher(index: Index, learned: readonly LearnedWording[] = []): WordingMatcher {
  const wordings = [...wordingsOf(index), ...learned];
  const { postings, lengths, weightOf } = indexWordings(wordings);
  const tally = createTally(wordings.length);

  return ({ terms }, leftOut) => {
    let square = 0;
    for (const term of terms) {
      if (!term.counts) continue;
      const weight = weightOf(term) * term.share;
      square += weight ** 2;
      addTerm(term, weight, postings, tally);
    }
    const best = new Map<number, number[]>();
    tally.drain((wording, dot) => {
      const cosine = dot / (Math.sqrt(square) * (lengths[wording] ?? 1));
      const { section = 0, text } = wordings[wording] ?? {};
      if (cosine >= near && text !== leftOut) best.set(section, bestWith(cosine, best.get(section) ?? []));
    });
    return new Map([...best].map(([section, cosines]) => [section, evidenceOf(cosines)]));
  };
}

/** The best of a section's cosines, best first. */
function bestWith(cosine: number, cosines: readonly number[]): number[] {
  return [...cosines, cosine].sort((one, other) => other - one).slice(0, shares.length);
}

function evidenceOf(cosines: readonly number[]): number {
  return Math.sqrt(cosines.reduce((sum, cosine, place) => sum + (shares[place] ?? 0) * cosine ** 2, 0));
}

/** The wordings that say a term, and how much it weighs in each. */
interface Posting {
  readonly wordings: Uint32Array;
  readonly weight: number;
}

function indexWordings(wordings: readonly LearnedWording[]) {
  const holders = new Map<string, number[]>();
  for (const [wording, { text }] of wordings.entries()) {
    for (const term of new Set(wordsOf(withPhrasesRead(text)).flatMap(({ parts }) => parts))) {
      const some = holders.get(term);
      if (some === undefined) holders.set(term, [wording]);
      else some.push(wording);
    }
  }
  const idf = (many: number) => Math.log(1 + wordings.length / Math.max(1, many)) / Math.log(1 + wordings.length);
  const postings = new Map<string, Posting>();
  const squares = new Float32Array(wordings.length);
  for (const [term, some] of holders) {
    const weight = idf(some.length);
    postings.set(term, { wordings: Uint32Array.from(some), weight });
    for (const wording of some) squares[wording] = (squares[wording] ?? 0) + weight ** 2;
  }
  const weightOf = ({ name, variants }: QueryTerm): number => {
    const known = postings.get(name)?.weight;
    if (known !== undefined) return known;
    const weights = variants.flatMap((v) => (v.isSure ? (postings.get(v.name)?.weight ?? []) : []));
    return weights.length > 0 ? Math.max(...weights) : unknown * shareAsked(name);
  };
  return { postings, lengths: squares.map(Math.sqrt), weightOf };
}

/** Whatever meets a term in a wording, it counts once there: by the best of its variants. */
function addTerm(
  { name, variants }: QueryTerm,
  weight: number,
  postings: ReadonlyMap<string, Posting>,
  tally: Tally,
): void {
  for (const variant of variants.length > 0 ? variants : [{ name, weight: 1 }]) {
    const posting = postings.get(variant.name);
    if (posting === undefined) continue;
    const product = variant.weight * weight * posting.weight;
    for (const wording of posting.wordings) tally.atLeast(wording, product);
  }
  tally.endTerm();
}

interface Tally {
  /** The present term adds at least so much to a wording. */
  atLeast(wording: number, product: number): void;
  endTerm(): void;
  /** Gives every wording that has anything, and forgets it. */
  drain(take: (wording: number, dot: number) => void): void;
}

/** Adds up what wordings have of a question; working memory for so many, nothing allocated a posting. */
function createTally(size: number): Tally {
  const [dots, best] = [new Float32Array(size), new Float32Array(size)];
  const [touched, met] = [new Uint32Array(size), new Uint32Array(size)];
  let [touchedCount, metCount] = [0, 0];
  return {
    atLeast(wording, product) {
      const before = best[wording] ?? 0;
      if (product <= before) return;
      if (before === 0) met[metCount++] = wording;
      best[wording] = product;
    },
    endTerm() {
      for (let at = 0; at < metCount; at++) {
        const wording = met[at] ?? 0;
        if (dots[wording] === 0) touched[touchedCount++] = wording;
        dots[wording] = (dots[wording] ?? 0) + (best[wording] ?? 0);
        best[wording] = 0;
      }
      metCount = 0;
    },
    drain(take) {
      for (let at = 0; at < touchedCount; at++) {
        const wording = touched[at] ?? 0;
        take(wording, dots[wording] ?? 0);
        dots[wording] = 0;
      }
      touchedCount = 0;
    },
  };
}

function wordingsOf({ sections }: Index): LearnedWording[] {
  return sections.flatMap(({ wordings = [] }, section) => wordings.map((text) => ({ section, text })));
}
