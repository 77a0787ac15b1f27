/** Which section of a page stands below which; sections are numbered from its first. */
import type { Section } from '../../content/page.ts';

/** The tree of some sections. */
export interface HeadingTree {
  /** By section: the one above it, or itself where there is none. */
  readonly parents: Uint32Array;
  /** By section: the number after the last one below it. */
  readonly ends: Uint32Array;
  /** The sections that have something below them. */
  readonly tops: Uint32Array;
}

/** The tree of the sections of one page, in their order. */
export function headingTreeOf(sections: readonly Section[]): HeadingTree {
  const above: number[] = [];
  const parents = Uint32Array.from(sections, ({ level }, place) => {
    while (above.length > 0 && (sections[above.at(-1) ?? 0]?.level ?? 0) >= level) above.pop();
    const parent = above.at(-1) ?? place;
    above.push(place);
    return parent;
  });
  const ends = Uint32Array.from(parents, (_, section) => section + 1);
  for (let section = parents.length - 1; section >= 0; section--) {
    const parent = parents[section] ?? section;
    if (parent !== section) ends[parent] = Math.max(ends[parent] ?? 0, ends[section] ?? 0);
  }
  return { parents, ends, tops: Uint32Array.from(ends.keys()).filter((section) => (ends[section] ?? 0) > section + 1) };
}

/** The trees of many pages as those of one. */
export function joinHeadingTrees(trees: readonly HeadingTree[]) {
  const many = trees.reduce((sum, { parents }) => sum + parents.length, 0);
  const joined = {
    parents: new Uint32Array(many),
    /** By section: the first of its page. */
    heads: new Uint32Array(many),
    /** Of all pages; and by section its place among them plus one, or 0 where nothing stands below it. */
    tops: new Uint32Array(trees.reduce((sum, { tops }) => sum + tops.length, 0)),
    byTop: new Uint32Array(many),
  };
  let [first, group] = [0, 0];
  for (const { parents, tops } of trees) {
    for (const [section, parent] of parents.entries()) joined.parents[first + section] = first + parent;
    joined.heads.fill(first, first, first + parents.length);
    for (const top of tops) {
      joined.tops[group++] = first + top;
      joined.byTop[first + top] = group;
    }
    first += parents.length;
  }
  return joined;
}
