/**
 * Heading to anchor, as the documentation site makes it. Sites differ in punctuation and in how they number
 * headings of the same name; a wrong guess is a link that lands at the top of the page.
 */

/** How one kind of site makes anchors. */
export interface SlugRule {
  /** The anchor of a heading that is the first of its name; may be empty. */
  readonly slug: (heading: string) => string;
  /** What the second, third… heading of a name has between the slug and its number. */
  readonly separator: '-' | '_';
  /** The number that the second heading of a name gets. */
  readonly second: 1 | 2;
}

/**
 * Every run of other characters than letters, digits and underscores becomes a hyphen, apostrophes vanish;
 * inferred from 3,842 internal links of a published Mintlify site.
 */
export const mintlifySlugs: SlugRule = {
  slug: (heading) =>
    heading
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
      .replace(/^-|-$/g, ''),
  separator: '-',
  second: 2,
};

/** Punctuation vanishes and each space becomes a hyphen. @see https://github.com/Flet/github-slugger */
export const githubSlugs: SlugRule = {
  slug: (heading) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-'),
  separator: '-',
  second: 1,
};

/** ASCII only, runs of spaces and hyphens become one. @see https://python-markdown.github.io/extensions/toc */
export const mkdocsSlugs: SlugRule = {
  slug: (heading) =>
    heading
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9_\s-]/g, '')
      .trim()
      .toLowerCase()
      .replace(/[-\s]+/g, '-'),
  separator: '_',
  second: 1,
};

/** Gives each heading of one page its anchor, in reading order; no two that are not empty are the same. */
export function createAnchors(rule: SlugRule): { next(heading: string): string; take(id: string): string } {
  const uses = new Map<string, number>();
  return {
    take(id) {
      if (!uses.has(id)) uses.set(id, 0);
      return id;
    },
    next(heading) {
      const slug = rule.slug(heading);
      if (slug === '') return '';
      let anchor = slug;
      let count = uses.get(slug);
      while (count !== undefined && uses.has(anchor)) {
        anchor = `${slug}${rule.separator}${rule.second + count}`;
        count += 1;
      }
      uses.set(slug, count ?? 0);
      if (anchor !== slug) uses.set(anchor, 0);
      return anchor;
    },
  };
}
