/** What is known of a section whatever is asked: what its headings speak of, and how many pages link to it. */
import { createFollowLink } from '../../content/links.ts';
import type { Page, Section } from '../../content/page.ts';
import { type Intents, intentsIn } from '../query/intents.ts';
import { wordsOf } from '../text/tokenize.ts';

/** What is seen of the sections of one page alone, in their order. */
export interface PageStaticFeatures {
  /** The intents that its own heading speaks of. */
  readonly intents: Uint32Array;
  /** Those, and the ones of the headings above it. */
  readonly intentsAbove: Uint32Array;
  /** How many sections of its page had the same title before it: 0 for none, towards 1 for many. */
  readonly repeats: Float32Array;
  /** Where its links lead, each once. */
  readonly hrefs: readonly string[];
}

/** By section, in the order of the index. */
export interface StaticFeatures extends Omit<PageStaticFeatures, 'hrefs'> {
  /** From how many other pages links lead to it and to its page, by their logarithm: 1 for the most of both. */
  readonly inbound: Float32Array;
}

/** Reads the static features of a page; `parents` are section numbers within it. */
export type StaticFeatureReader = (page: Page, parents: Uint32Array) => PageStaticFeatures;

/** A reader that knows the headings it has seen: release notes say "Breaking changes" a hundred times. */
export function createStaticFeatureReader(): StaticFeatureReader {
  const known = new Map<string, Intents>();
  const intentsOf = ({ title }: Section): Intents => {
    const intents = known.get(title) ?? intentsIn(wordsOf(title.replace(circumstance, '')));
    known.set(title, intents);
    return intents;
  };
  return ({ sections }, parents) => {
    const intents = Uint32Array.from(sections, intentsOf);
    return {
      intents,
      intentsAbove: withAbove(intents, parents),
      repeats: repeatsOf(sections),
      hrefs: [...new Set(sections.flatMap(linksIn))],
    };
  };
}

/** "Check MDCB after an upgrade" is not about upgrading, which is done when that begins. */
const circumstance =
  /\b(?:during|after|since|before|prior to)\s+(?:(?:an?|the|your|you|any|each|every|failed)\s+){0,3}(?:upgrad|updat)\w*/gi;

/** Each with what stands above it; a parent always comes before its children. */
function withAbove(intents: Uint32Array, parents: Uint32Array): Uint32Array {
  const all = intents.slice();
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

/** Puts together the static features of all pages, in their order, and follows the links between them. */
export function joinStaticFeatures(pages: readonly Page[], seen: readonly PageStaticFeatures[]): StaticFeatures {
  return {
    intents: Uint32Array.from(seen.flatMap(({ intents }) => [...intents])),
    intentsAbove: Uint32Array.from(seen.flatMap(({ intentsAbove }) => [...intentsAbove])),
    repeats: Float32Array.from(seen.flatMap(({ repeats }) => [...repeats])),
    inbound: inboundOf(pages, seen),
  };
}

/** What others link to is what they would send a person to. */
function inboundOf(pages: readonly Page[], seen: readonly PageStaticFeatures[]): Float32Array {
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
  const shares = toShares(sections.map((section) => linked.get(section)?.size ?? 0));
  const pageShares = toShares(sections.map(({ page }) => pageLinked.get(page)?.size ?? 0));
  return shares.map((share, place) => (share + (pageShares[place] ?? 0)) / 2);
}

function note<Key>(found: Map<Key, Set<string>>, key: Key, path: string): void {
  const paths = found.get(key) ?? new Set();
  found.set(key, paths.add(path));
}

function toShares(counts: readonly number[]): Float32Array {
  const most = Math.log1p(counts.reduce((largest, count) => Math.max(largest, count), 1));
  return Float32Array.from(counts, (count) => Math.log1p(count) / most);
}
