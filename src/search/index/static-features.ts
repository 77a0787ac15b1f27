/** What can be seen of a section without knowing the question: what its headings speak of, and how it is referred to. */
import { createFollowLink } from '../../content/links.ts';
import type { Page, Section } from '../../content/page.ts';
import { type Acts, actsOfHeading } from '../query/intents.ts';

/** What is seen of the sections of one page alone, in their order. */
export interface PageSigns {
  /** The acts that its own heading speaks of. */
  readonly acts: Uint32Array;
  /** Those, and the ones of the headings above it. */
  readonly actsAbove: Uint32Array;
  /** 1 when its heading is a question. */
  readonly asking: Uint8Array;
  /** How many of its page had the same heading before it: 0 for none, towards 1 for many. */
  readonly repeats: Float32Array;
  /** Where its links lead, each once. */
  readonly hrefs: readonly string[];
}

/** By section, in the order of the index. */
export interface Signs extends Omit<PageSigns, 'hrefs'> {
  /** From how many other pages links lead to it, and to its page: 1 for the most, by their logarithm. */
  readonly linked: Float32Array;
  readonly pageLinked: Float32Array;
}

/** Reads the signs of a page; `parents` are numbers within it. */
export type SignsReader = (page: Page, parents: Uint32Array) => PageSigns;

/** A reader that knows the headings it has seen: release notes say "Breaking changes" a hundred times. */
export function createSignsReader(): SignsReader {
  const known = new Map<string, Acts>();
  const actsIn = ({ title }: Section): Acts => {
    const acts = known.get(title) ?? actsOfHeading(title);
    known.set(title, acts);
    return acts;
  };
  return ({ sections }, parents) => {
    const acts = Uint32Array.from(sections, actsIn);
    return {
      acts,
      actsAbove: withAbove(acts, parents),
      asking: Uint8Array.from(sections, ({ title }) => (question.test(title) ? 1 : 0)),
      repeats: repeatsOf(sections),
      hrefs: [...new Set(sections.flatMap(linksIn))],
    };
  };
}

const question = /\?\s*$|^(?:how|what|why|when|where|which|who|can|do|does|is|are|will|should)\b/i;

/** Each with what stands above it; a parent always comes before its children. */
function withAbove(acts: Uint32Array, parents: Uint32Array): Uint32Array {
  const all = acts.slice();
  for (const [section, parent] of parents.entries()) all[section] = (all[section] ?? 0) | (all[parent] ?? 0);
  return all;
}

/** The head of a page is called as the page is; a section below it of the same name is the first of it. */
function repeatsOf(sections: readonly Section[]): Float32Array {
  const seen = new Map<string, number>();
  return Float32Array.from(sections, ({ title, anchor }) => {
    const before = seen.get(title) ?? 0;
    if (anchor !== '') seen.set(title, before + 1);
    return before / (before + 2);
  });
}

/** A link of Markdown, one whose address is a shortcode of Hugo, or an attribute of a tag. */
const anyLink = /\]\(([^()\s<>{}]+)|\]\(\{\{[<%]\s*(?:rel)?ref\s+"([^"\s]+)"|\bhref="([^"\s]+)"/g;

function linksIn({ markdown }: Section): string[] {
  return [...markdown.matchAll(anyLink)].map(([, ...hrefs]) => hrefs.find((href) => href !== undefined) ?? '');
}

/** Puts together the signs of all pages, in their order, and follows the links between them. */
export function gatherSigns(pages: readonly Page[], seen: readonly PageSigns[]): Signs {
  return {
    acts: Uint32Array.from(seen.flatMap(({ acts }) => [...acts])),
    actsAbove: Uint32Array.from(seen.flatMap(({ actsAbove }) => [...actsAbove])),
    asking: Uint8Array.from(seen.flatMap(({ asking }) => [...asking])),
    repeats: Float32Array.from(seen.flatMap(({ repeats }) => [...repeats])),
    ...inboundOf(pages, seen),
  };
}

/** What others link to is what they would send a person to. */
function inboundOf(pages: readonly Page[], seen: readonly PageSigns[]) {
  const follow = createFollowLink(pages);
  const linked = new Map<Section, Set<string>>();
  const pageLinked = new Map<Section['page'], Set<string>>();
  for (const [place, { head }] of pages.entries()) {
    for (const href of seen[place]?.hrefs ?? []) {
      const target = follow(head, href);
      if (target.kind !== 'section' || target.section.page === head) continue;
      note(linked, target.section, head.path);
      note(pageLinked, target.section.page, head.path);
    }
  }
  const sections = pages.flatMap((page) => page.sections);
  return {
    linked: toShares(sections.map((section) => linked.get(section)?.size ?? 0)),
    pageLinked: toShares(sections.map(({ page }) => pageLinked.get(page)?.size ?? 0)),
  };
}

function note<Key>(found: Map<Key, Set<string>>, key: Key, path: string): void {
  const paths = found.get(key) ?? new Set();
  found.set(key, paths.add(path));
}

function toShares(counts: readonly number[]): Float32Array {
  const most = Math.log1p(counts.reduce((largest, count) => Math.max(largest, count), 1));
  return Float32Array.from(counts, (count) => Math.log1p(count) / most);
}
