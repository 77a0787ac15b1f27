/**
 * How near a question comes to each of many wordings: the cosine of the words of both, by the weights that they have in
 * this documentation, so that what the question has beside the wording counts against it as much as what the wording has
 * beside the question.
 *
 *   postings  "chart" -> [ 3  18  402 ]     numbers of wordings
 */
import { shareAsked } from '../query/fillers.ts';
import type { Query } from '../query/parse-query.ts';
import type { QueryTerm } from '../query/query-terms.ts';

/** The cosines of some wordings, by their places in the list that it was made of. */
export interface Cosines {
  /** Gives every wording that shares a word with the query, and its cosine, 0 to 1. */
  each(query: Query, take: (wording: number, cosine: number) => void): void;
  /** How many wordings are counted, and how many of them say a term: for those that are weighed beside them. */
  readonly size: number;
  holders(term: string): number;
}

/** What a word weighs that no wording has, beside 1 for one that a single wording has. */
const unknown = 0.4;

/** How the words of some wordings are weighed. */
interface Weighing {
  /** Of so many, the first ones, it is counted how rare a word is; of all if absent. */
  readonly counted?: number;
  /** How rare a word is is counted in these, too. */
  readonly others?: Cosines;
  /** How much a term asks for, 0 to 1; each as much if absent. */
  readonly asksFor?: (term: string) => number;
}

/** Prepares the cosines of wordings, each given by its terms. */
export function createCosines(wordings: readonly (readonly string[])[], weighing: Weighing = {}): Cosines {
  const { counted = wordings.length } = weighing;
  const { postings, lengths, weightOf } = indexWordings(wordings, counted, weighing);
  const tally = createTally(wordings.length);
  return {
    size: counted,
    holders: (term) => postings.get(term)?.counted ?? 0,
    each({ terms }, take) {
      let square = 0;
      for (const term of terms) {
        if (!term.counts) continue;
        const weight = weightOf(term) * term.share;
        square += weight ** 2;
        addTerm(term, weight, postings, tally);
      }
      tally.drain((wording, dot) => take(wording, dot / (Math.sqrt(square) * (lengths[wording] ?? 1))));
    },
  };
}

/** The wordings that say a term, and how much it weighs in each. */
interface Posting {
  readonly wordings: Uint32Array;
  /** How many of them are counted. */
  readonly counted: number;
  readonly weight: number;
}

function indexWordings(
  wordings: readonly (readonly string[])[],
  counted: number,
  { others, asksFor = () => 1 }: Weighing,
) {
  const holders = new Map<string, number[]>();
  for (const [wording, terms] of wordings.entries()) {
    for (const term of new Set(terms)) {
      const some = holders.get(term);
      if (some === undefined) holders.set(term, [wording]);
      else some.push(wording);
    }
  }
  const all = counted + (others?.size ?? 0);
  const idf = (many: number) => Math.log(1 + all / Math.max(1, many)) / Math.log(1 + all);
  const postings = new Map<string, Posting>();
  const squares = new Float32Array(wordings.length);
  for (const [term, some] of holders) {
    const own = some.filter((wording) => wording < counted).length;
    const weight = idf(own + (others?.holders(term) ?? 0)) * asksFor(term);
    postings.set(term, { wordings: Uint32Array.from(some), counted: own, weight });
    for (const wording of some) squares[wording] = (squares[wording] ?? 0) + weight ** 2;
  }
  const knownWeight = (term: string): number | undefined => {
    const held = others?.holders(term) ?? 0;
    return postings.get(term)?.weight ?? (held === 0 ? undefined : idf(held) * asksFor(term));
  };
  const weightOf = ({ name, variants }: QueryTerm): number => {
    const known = knownWeight(name);
    if (known !== undefined) return known;
    const weights = variants.flatMap((v) => (v.isSure ? (knownWeight(v.name) ?? []) : []));
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
  // Itself in any case: a learned wording may say what the documentation does not.
  for (const variant of [{ name, weight: 1 }, ...variants]) {
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
