/** A section to what a reply shows of it: a piece of its own text, or links to the sections that it only holds. */
import type { Page, Section } from '../content/page.ts';
import type { Query } from '../search/query.ts';
import { wordsOf } from '../search/terms.ts';
import { excerptOf, longestExcerpt, type Relevance } from './excerpt.ts';

/** Gives what to show of a section for a query, as Markdown. */
export type Quoter = (section: Section, query: Query) => string;

/** A quoter for these pages. */
export function createQuoter(pages: readonly Page[]): Quoter {
  const below = sectionsBelow(pages);
  return (section, query) => {
    const children = below.get(section) ?? [];
    if (section.text.trim() === '' && children.length > 0) return listOf(children);
    return excerptOf(section.markdown, relevanceTo(query));
  };
}

/** The weight of the different words of the question that stand in a text. */
function relevanceTo({ concepts }: Query): Relevance {
  return (text) => {
    const terms = new Set(wordsOf(text).flatMap(({ parts, wholes }) => [...parts, ...wholes]));
    return concepts.reduce((sum, { name, weight }) => (terms.has(name) ? sum + weight : sum), 0);
  };
}

function listOf(sections: readonly Section[]): string {
  let list = '';
  for (const { title, url } of sections) {
    const line = url === '' ? `- ${title}` : `- [${title}](${url})`;
    if (list.length + line.length + 1 > longestExcerpt) break;
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
