/** What can be seen of a section without knowing the question: what its headings speak of, and how it is referred to. */
import { createFollowLink } from '../content/links.ts';
import type { Page, Section } from '../content/page.ts';
import { actsOf } from './acts.ts';

/** By section, in the order of the index. */
export interface Signs {
  /** The acts that its own heading speaks of. */
  readonly acts: Uint32Array;
  /** Those, and the ones of the headings above it. */
  readonly actsAbove: Uint32Array;
  /** 1 when its heading is a question. */
  readonly asking: Uint8Array;
  /** How many of its page had the same heading before it: 0 for none, towards 1 for many. */
  readonly repeats: Float32Array;
  /** From how many other pages links lead to it, and to its page: 1 for the most, by their logarithm. */
  readonly linked: Float32Array;
  readonly pageLinked: Float32Array;
}

/** Reads the signs of all sections; `parents` and `heads` as in the index. */
export function readSigns(pages: readonly Page[], parents: Uint32Array, heads: Uint32Array): Signs {
  const sections = pages.flatMap((page) => page.sections);
  const acts = Uint32Array.from(
    sections,
    remembering(
      ({ title }) => title,
      ({ title }) => actsOf(title),
    ),
  );
  return {
    acts,
    actsAbove: withAbove(acts, parents),
    asking: Uint8Array.from(sections, ({ title }) => (question.test(title) ? 1 : 0)),
    repeats: repeatsOf(sections, heads),
    ...inboundOf(pages, sections, heads),
  };
}

const question = /\?\s*$|^(?:how|what|why|when|where|which|who|can|do|does|is|are|will|should)\b/i;

/** Many headings are alike: release notes say "Breaking changes" a hundred times. */
function remembering<T, V>(keyOf: (value: T) => string, make: (value: T) => V): (value: T) => V {
  const known = new Map<string, V>();
  return (value) => {
    const key = keyOf(value);
    const made = known.get(key) ?? make(value);
    known.set(key, made);
    return made;
  };
}

/** Each with what stands above it; a parent always comes before its children. */
function withAbove(acts: Uint32Array, parents: Uint32Array): Uint32Array {
  const all = acts.slice();
  for (const [section, parent] of parents.entries()) all[section] = (all[section] ?? 0) | (all[parent] ?? 0);
  return all;
}

function repeatsOf(sections: readonly Section[], heads: Uint32Array): Float32Array {
  const repeats = new Float32Array(sections.length);
  let seen = new Map<string, number>();
  for (const [number, { title }] of sections.entries()) {
    if (heads[number] === number) seen = new Map();
    const before = seen.get(title) ?? 0;
    repeats[number] = before / (before + 2);
    seen.set(title, before + 1);
  }
  return repeats;
}

/** A link of Markdown, one whose address is a shortcode of Hugo, or an attribute of a tag. */
const anyLink = /\]\(([^()\s<>{}]+)|\]\(\{\{[<%]\s*(?:rel)?ref\s+"([^"\s]+)"|\bhref="([^"\s]+)"/g;

/** What others link to is what they would send a person to. */
function inboundOf(pages: readonly Page[], sections: readonly Section[], heads: Uint32Array) {
  const follow = createFollowLink(pages);
  const numbers = new Map(sections.map((section, number) => [section, number]));
  const linked = sections.map(() => new Set<string>());
  const pageLinked = new Map<number, Set<string>>();
  for (const { page, markdown } of sections) {
    for (const [, ...hrefs] of markdown.matchAll(anyLink)) {
      const target = follow(page, hrefs.find((href) => href !== undefined) ?? '');
      const number =
        target.kind === 'section' && target.section.page !== page ? numbers.get(target.section) : undefined;
      if (number === undefined) continue;
      linked[number]?.add(page.path);
      const head = heads[number] ?? number;
      pageLinked.set(head, (pageLinked.get(head) ?? new Set()).add(page.path));
    }
  }
  return {
    linked: toShares(linked.map((from) => from.size)),
    pageLinked: toShares(sections.map((_, number) => pageLinked.get(heads[number] ?? number)?.size ?? 0)),
  };
}

function toShares(counts: readonly number[]): Float32Array {
  const most = Math.log1p(counts.reduce((largest, count) => Math.max(largest, count), 1));
  return Float32Array.from(counts, (count) => Math.log1p(count) / most);
}
