/** A section to what a reply shows of it: a piece of its own text, or links to the sections that it only holds. */
import type { Page, Section } from '../content/page.ts';
import { literalsHeldBy } from '../search/query/literals.ts';
import type { Query } from '../search/query/parse-query.ts';
import { createFinder } from '../search/text/tokenize.ts';
import { excerptOf, longestExcerpt, type Wanted } from './excerpt.ts';

/** Gives what to show of a section for a query, as Markdown. */
export type Quoter = (section: Section, query: Query) => string;

/** A quoter for these pages. */
export function createQuoter(pages: readonly Page[]): Quoter {
  const below = sectionsBelow(pages);
  return (section, query) => {
    const children = below.get(section) ?? [];
    if (section.text.trim() === '' && children.length > 0) return listOf(children, longestExcerpt);
    // An engineer's answer stands nowhere else, where one could read on.
    if (section.page.answeredBy !== undefined) return section.markdown.trim();
    const excerpt = excerptOf(section.markdown, () => wantedBy(query, section.markdown));
    const leadsOn = excerpt.length <= longestLeadIn && /[:：]$/.test(excerpt) && children.length > 0;
    return leadsOn ? `${excerpt}\n\n${listOf(children, longestExcerpt - excerpt.length - 2)}` : excerpt;
  };
}

/** A text that only announces the sections below it is no longer. */
const longestLeadIn = 300;

/**
 * The words of a question, each met as the search meets it; and the strings pasted into it that the text holds, each
 * worth as much as all its words.
 */
function wantedBy({ terms, literals }: Query, markdown: string): Wanted {
  const meeting = new Map<string, [place: number, share: number][]>();
  for (const [place, { variants }] of terms.entries())
    for (const { name, weight } of variants) meeting.set(name, [...(meeting.get(name) ?? []), [place, weight]]);
  const weights = terms.map(({ weight }) => weight);
  const patterns = literalsHeldBy(markdown, literals);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const find = createFinder(meeting.keys());
  return {
    weights: [...weights, ...patterns.map(() => all)],
    standingIn(line) {
      const found = new Map<number, number>();
      const meet = (term: string) => {
        for (const [place, share] of meeting.get(term) ?? [])
          if (share > (found.get(place) ?? 0)) found.set(place, share);
      };
      for (const { parts, wholes } of find(line)) {
        parts.forEach(meet);
        wholes.forEach(meet);
      }
      for (const [at, pattern] of patterns.entries()) if (pattern.test(line)) found.set(terms.length + at, 1);
      return found;
    },
  };
}

function listOf(sections: readonly Section[], longest: number): string {
  let list = '';
  for (const { title, url } of sections) {
    const line = url === '' ? `- ${title}` : `- [${title}](${url})`;
    if (list.length + line.length + 1 > longest) break;
    list += `${list === '' ? '' : '\n'}${line}`;
  }
  return list;
}

function sectionsBelow(pages: readonly Page[]): ReadonlyMap<Section, readonly Section[]> {
  const below = new Map<Section, Section[]>();
  for (const { sections } of pages) {
    const above: Section[] = [];
    for (const section of sections) {
      while ((above.at(-1)?.level ?? -1) >= section.level) above.pop();
      const parent = above.at(-1);
      const siblings = parent && (below.get(parent) ?? []);
      siblings?.push(section);
      if (parent && siblings) below.set(parent, siblings);
      above.push(section);
    }
  }
  return below;
}
