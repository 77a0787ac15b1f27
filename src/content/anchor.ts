/**
 * Heading to anchor, as the documentation site makes it. Sites differ in punctuation and in how they number
 * headings of the same name; a wrong guess is a link that lands at the top of the page.
 */

/** How one kind of site makes anchors. */
export interface SlugRule {
  /** The anchor of a heading that is the first of its name; may be empty. */
  readonly slug: (heading: string) => string;
  /** What a heading is called of which the slug leaves nothing; it has no anchor where there is no such name. */
  readonly unnamed?: string;
  /** What the second, third… heading of a name has between the slug and its number. */
  readonly separator: '-' | '_';
  /** The number that the second heading of a name gets. */
  readonly second: 1 | 2;
  /** Whether a name that ends in a number already is counted on from there. */
  readonly countsOn?: true;
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

/** GitHub's, but every heading has one. @see https://github.com/gohugoio/hugo, markup/goldmark/autoid.go */
export const hugoSlugs: SlugRule = { ...githubSlugs, unnamed: 'heading' };

/** Accents and punctuation vanish, a first digit is set off. @see https://github.com/vuejs/vitepress, mdit-vue's slugify */
export const vitepressSlugs: SlugRule = {
  slug: (heading) =>
    heading
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
      .replace(/^-|-$/g, '')
      .replace(/^(?=\d)/, '_')
      .toLowerCase(),
  separator: '-',
  second: 1,
};

/** Every run of other characters than ASCII letters, digits and underscores becomes a hyphen. @see https://github.com/hashicorp/remark-plugins */
export const hashicorpSlugs: SlugRule = {
  slug: (heading) => heading.toLowerCase().replace(/\W+/g, '-').replace(/^-|-$/g, ''),
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
  unnamed: '_1',
  separator: '_',
  second: 1,
  countsOn: true,
};

/** Gives each heading of one page its anchor, in reading order; no two that are not empty are the same. */
export function createAnchors(rule: SlugRule): { next(heading: string): string; take(id: string): string } {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  const take = (anchor: string) => {
    taken.add(anchor);
    return anchor;
  };
  return {
    take,
    next(heading) {
      const slug = rule.slug(heading) || (rule.unnamed ?? '');
      if (slug === '' || !taken.has(slug)) return slug === '' ? '' : take(slug);
      const { stem, second } = counted(slug, rule);
      let number = numbers.get(stem) ?? second;
      while (taken.has(`${stem}${rule.separator}${number}`)) number += 1;
      numbers.set(stem, number + 1);
      return take(`${stem}${rule.separator}${number}`);
    },
  };
}

/** What the numbers are put to, and which the next one is. */
function counted(slug: string, { second, countsOn }: SlugRule): { readonly stem: string; readonly second: number } {
  const [, stem, number] = (countsOn && /^(.*)_(\d+)$/.exec(slug)) || [];
  return stem === undefined ? { stem: slug, second } : { stem, second: Number(number) + 1 };
}
