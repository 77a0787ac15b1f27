/**
 * How near a question comes to the ways in which people ask for a section. Each wording is matched as a whole of its own:
 * the cosine of the words of both, by the weights that they have in this documentation, so that what the question has
 * beside the wording counts against it as much as what the wording has beside the question.
 *
 *   postings  "chart" -> [ 3  18  402 ]     numbers of wordings
 *   wordings  18 -> section 57, length 1.9
 */
import type { Index } from '../index/index.ts';
import type { Query } from '../query/parse-query.ts';
import { createAsksFor } from '../query/query-terms.ts';
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
/** How much the wordings of a section beside its best add: a cube, so that many poor ones do not make a good one. */
const power = 3;

/** Prepares the wordings of one index, and those that were learned beside it. */
export function createWordingMatcher(index: Index, learned: readonly LearnedWording[] = []): WordingMatcher {
  const all = [...wordingsOf(index), ...learned];
  const weightOf = createTermWeight(index);
  const owners = Uint32Array.from(all, ({ section }) => section);
  const lengths = new Float32Array(all.length);
  const postings = new Map<string, { readonly wordings: number[]; readonly weight: number }>();
  for (const [wording, { text }] of all.entries()) {
    const terms = new Set(wordsOf(text).flatMap(({ parts }) => parts));
    for (const term of terms) {
      const posting = postings.get(term) ?? { wordings: [], weight: weightOf(term) };
      posting.wordings.push(wording);
      postings.set(term, posting);
      lengths[wording] = (lengths[wording] ?? 0) + posting.weight ** 2;
    }
  }
  for (const [wording, square] of lengths.entries()) lengths[wording] = Math.sqrt(square);
  const dots = new Float32Array(all.length);
  const best = new Float32Array(all.length);

  return ({ terms }, leftOut) => {
    const touched = new Set<number>();
    let square = 0;
    for (const { name, weight, variants, counts } of terms) {
      if (!counts) continue;
      square += weight ** 2;
      const own = variants.length > 0 ? variants : [{ name, weight: 1 }];
      const met: number[] = [];
      for (const variant of own) {
        const posting = postings.get(variant.name);
        const product = variant.weight * weight * (posting?.weight ?? 0);
        for (const wording of posting?.wordings ?? []) {
          if (product <= (best[wording] ?? 0)) continue;
          if (best[wording] === 0) met.push(wording);
          best[wording] = product;
        }
      }
      for (const wording of met) {
        dots[wording] = (dots[wording] ?? 0) + (best[wording] ?? 0);
        best[wording] = 0;
        touched.add(wording);
      }
    }
    const sums = new Map<number, number>();
    for (const wording of touched) {
      const cosine = (dots[wording] ?? 0) / (Math.sqrt(square) * (lengths[wording] ?? 1));
      dots[wording] = 0;
      if (cosine < near || all[wording]?.text === leftOut) continue;
      const section = owners[wording] ?? 0;
      sums.set(section, (sums.get(section) ?? 0) + cosine ** power);
    }
    return new Map([...sums].map(([section, sum]) => [section, Math.min(1, sum ** (1 / power))]));
  };
}

function wordingsOf({ sections }: Index): LearnedWording[] {
  return sections.flatMap(({ wordings = [] }, section) => wordings.map((text) => ({ section, text })));
}

/** How much a term weighs in a wording: as in a question, how rare it is times how much it asks for. */
function createTermWeight(index: Index): (term: string) => number {
  const asksFor = createAsksFor(index);
  return (term) => {
    const number = index.vocabulary.get(term);
    return (number === undefined ? 1 : (index.rarities[number] ?? 1)) * asksFor(term);
  };
}
