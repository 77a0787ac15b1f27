/**
 * How near a question comes to the ways in which people ask for a section, as its author wrote them under its heading,
 * and those that it shares with its like for other releases. Each is matched as a whole of its own.
 */
import type { Index } from '../index/index.ts';
import type { Query } from '../query/parse-query.ts';
import { withPhrasesRead } from '../query/phrases.ts';
import { spelledOut } from '../text/shorthand.ts';
import { wordsOf } from '../text/tokenize.ts';
import { sharedByReleases } from './shared-wordings.ts';
import { type Cosines, createCosines } from './wording-cosines.ts';

/** The wordings of one index. */
export interface Wordings {
  readonly cosines: Cosines;
  /** By section, how near its wordings but one come to a question; those that do not come near are missing. */
  match(query: Query, leftOut?: string): ReadonlyMap<number, WordingMatch>;
}

/** How near the wordings of one section come to a question, 0 to 1: together, and the closest of them alone. */
export interface WordingMatch {
  readonly together: number;
  readonly closest: number;
}

/** Below it, a wording shares no more than a word with the question. */
const near = 0.25;
/** What the best wordings of a section count, best first: that several come near says more than that one does. */
const shares = [0.6, 0.25, 0.15];

/** Prepares the wordings of one index. */
export function createWordings({ sections }: Index): Wordings {
  const own = sections.flatMap(({ wordings: texts = [] }, section) => texts.map((text) => ({ section, text })));
  const wordings = [...own, ...sharedByReleases(sections)];
  const cosines = createCosines(
    wordings.map(({ text }) => wordsOf(withPhrasesRead(spelledOut(text))).flatMap(({ parts }) => parts)),
    { counted: own.length },
  );
  return {
    cosines,
    match(query, leftOut) {
      const best = new Map<number, number[]>();
      cosines.each(query, (wording, cosine) => {
        const { section = 0, text } = wordings[wording] ?? {};
        if (cosine >= near && text !== leftOut) best.set(section, bestWith(cosine, best.get(section) ?? []));
      });
      return new Map([...best].map(([section, some]) => [section, matchOf(some)]));
    },
  };
}

/** The best of a section's cosines, best first. */
function bestWith(cosine: number, cosines: readonly number[]): number[] {
  return [...cosines, cosine].sort((one, other) => other - one).slice(0, shares.length);
}

function matchOf(cosines: readonly number[]): WordingMatch {
  const together = Math.sqrt(cosines.reduce((sum, cosine, place) => sum + (shares[place] ?? 0) * cosine ** 2, 0));
  return { together, closest: cosines[0] ?? 0 };
}
