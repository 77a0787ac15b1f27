/** The search's words for the desk, which knows no language: what a word is, how much it asks for, what may stand for it. */
import type { Terms } from '../desk/terms.ts';
import { surprisalOf } from '../search/query/everyday.ts';
import { shareAsked } from '../search/query/fillers.ts';
import { relatedTo } from '../search/query/related-terms.ts';
import { synonyms } from '../search/query/synonyms.ts';
import { wordsOf } from '../search/text/tokenize.ts';

const synonymWeight = 0.7;
const relatedWeight = 0.25;

/** Text -> its terms. */
export const sameWords: Terms = (text) => {
  const names = new Set(wordsOf(text).flatMap(({ parts }) => parts));
  return [...names].map((name) => ({
    name,
    weight: shareAsked(name) * surprisalOf(name),
    variants: variantsOf(name),
  }));
};

function variantsOf(name: string) {
  const same = (synonyms.get(name) ?? []).map((other) => ({ name: other, weight: synonymWeight }));
  const near = relatedTo(name)
    .filter((other) => !same.some((known) => known.name === other))
    .map((other) => ({ name: other, weight: relatedWeight }));
  return [...same, ...near];
}
