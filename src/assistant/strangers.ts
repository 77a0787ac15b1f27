/**
 * Other products, as the pages name them that say what is covered on other sites: "restore our Velero backup" is no
 * question for the guides, however many words of theirs it has.
 */
import type { Section } from '../content/page.ts';
import type { Index } from '../search/index/index.ts';
import { everydayShare } from '../search/query/everyday.ts';
import type { Found } from '../search/search.ts';
import { createFinder, type Word, wordsOf } from '../search/text/tokenize.ts';

/** Gives the section that names the other product that a question is about; nothing where it names one of ours beside. */
export type FindStranger = (found: Found) => Section | undefined;

/** A name, not a number, a version or a short form of something else. */
const nameLike = /^[a-z]{4,}$/;

/** Knows the names that only sections about other sites say. */
export function createFindStranger(index: Index): FindStranger {
  const strangers = strangersIn(index);
  const sites = new Set(index.sections.map(({ page }) => page.source));
  const ours = new Set([...sites].flatMap(siteTerms));
  return ({ query, named }) => {
    const own = query.terms.filter(({ isOwn, counts }) => isOwn && counts);
    if (named.components.size > 0 || own.some(({ name }) => ours.has(name))) return undefined;
    return own.map(({ name }) => strangers.get(name)).find((section) => section !== undefined);
  };
}

/** By name, the first section whose wordings say it; none of a section of ours says it, and nobody does every day. */
function strangersIn({ sections, vocabulary, starts, owners }: Index): ReadonlyMap<string, Section> {
  const isOther = sections.map(isOfOtherSite);
  if (!isOther.includes(true)) return new Map();
  const isHeldByOurs = (name: string): boolean => {
    const term = vocabulary.get(name);
    if (term === undefined) return false;
    return owners.subarray(starts[term], starts[term + 1]).some((holder) => !isOther[holder]);
  };
  const found = new Map<string, Section>();
  for (const section of sections.filter((_, number) => isOther[number]))
    for (const name of termsOf(section.wordings, wordsOf))
      if (nameLike.test(name) && !found.has(name) && everydayShare(name) === 0 && !isHeldByOurs(name))
        found.set(name, section);
  const find = createFinder(found.keys());
  for (const section of sections.filter((_, number) => !isOther[number]))
    for (const name of termsOf(section.wordings, find)) found.delete(name);
  return found;
}

/** Its address is not on the site that the content is from. */
export function isOfOtherSite({ url, page: { kind, source } }: Section): boolean {
  const isOurs = source !== undefined && URL.canParse(source) && url.startsWith(new URL(source).origin);
  return kind === 'elsewhere' && !isOurs;
}

function termsOf(texts: readonly string[] = [], read: (text: string) => readonly Word[]): readonly string[] {
  return texts.flatMap((text) => read(text).flatMap(({ parts }) => parts));
}

/** The name of the product, as far as its site tells. */
function siteTerms(source: string | undefined): readonly string[] {
  const host = source === undefined || !URL.canParse(source) ? '' : new URL(source).hostname;
  return termsOf(host.split('.').slice(0, -1), wordsOf);
}
