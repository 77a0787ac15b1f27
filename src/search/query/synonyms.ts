/**
 * Words that people who run software use for one another, in plain English: no product's own words, which belong
 * into a page's `aliases` and wordings.
 */
import { readLines } from '../data/word-list.ts';
import { wordsOf } from '../text/tokenize.ts';

/** By term, the terms that may stand for it. */
export const synonyms: ReadonlyMap<string, readonly string[]> = readGroups();

function readGroups(): Map<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const line of readLines('synonyms')) {
    const terms = [...new Set(wordsOf(line).flatMap((word) => word.parts))];
    for (const term of terms) all.set(term, [...(all.get(term) ?? []), ...terms.filter((other) => other !== term)]);
  }
  return all;
}
