/**
 * Page and section, the two values that everything else is about: a page is one Markdown file, a section
 * is what stands under one of its headings, and is what a reply quotes.
 */

/** What a page is for; a guide outranks release notes for "how do I", see search. */
export type PageKind = 'guide' | 'faq' | 'policy' | 'tool' | 'release-notes' | 'reference';

/** What is known of a whole page: its front matter, parsed, and where it came from. */
export interface PageHead {
  /** Relative to its content folder, with forward slashes: `guides/helm.md`. */
  readonly path: string;
  /** Its place on the site, without slashes around it; absent when that is its path without the extension. */
  readonly route?: string;
  readonly title: string;
  readonly description: string;
  readonly kind: PageKind;
  readonly platforms: readonly string[];
  readonly components: readonly string[];
  /** A semver range that the page speaks of; absent when it holds for all. */
  readonly versions?: string;
  /** Other ways in which people ask for this page. */
  readonly aliases: readonly string[];
  /** Words that the author filed the page under; weaker than an alias, and absent when there are none. */
  readonly keywords?: readonly string[];
  /** Paths of the pages to read first, in order. */
  readonly before: readonly string[];
  /** Public address of the page, without a fragment; absent when the folder has no base URL. */
  readonly source?: string;
  /** What its author says of its age: when it was last changed, or written; epoch milliseconds, absent when they do not. */
  readonly updatedAt?: number;
  /** Place among its siblings, small first; pages without one come last. */
  readonly order: number;
  /** The release that the folder it stands in is for (`1.12`, `latest`); absent where there are no such folders. */
  readonly release?: string;
  /** Path of the copy of this page for a newer release that says nearly the same; absent when there is none. */
  readonly supersededBy?: string;
}

/** What stands under one heading (or under the page's title), up to the next one. */
export interface Section {
  readonly page: PageHead;
  /**
   * Slug of the heading as the documentation site makes it; empty for the page's own head. What the site gives no
   * anchor (a question in a list, a part of a very long section) carries that of the heading it stands under.
   */
  readonly anchor: string;
  /** The anchor of the heading it stands under: its own, but for tabs, accordions and steps, which sites may link to. */
  readonly heading: string;
  /** Other anchors that its author put in it (`<a id>`), by which links may reach it; absent when there are none. */
  readonly ids?: readonly string[];
  /** Ways in which people ask for it, as its author lists them under the heading; absent when there are none. */
  readonly wordings?: readonly string[];
  readonly title: string;
  /** From the page's title down to the section's own, which is the last. */
  readonly breadcrumbs: readonly string[];
  /** 0 for the page's head, 1 to 6 for headings, more for tabs, accordions and steps below one. */
  readonly level: number;
  /** Public address of exactly this heading; empty when the page has none. */
  readonly url: string;
  /** The body as it stands in the source, without its heading and without the sections below it. */
  readonly markdown: string;
  /** The same as plain words, markup gone and imports resolved: what is searched. */
  readonly text: string;
}

/** One Markdown file, read: its head and its sections in reading order, the first being the page's own. */
export interface Page {
  readonly head: PageHead;
  readonly sections: readonly Section[];
}

/** Something that an author should know of a file; what was found wrong never stops the others. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly path: string;
  /** 1-based; absent when it concerns the file as a whole. */
  readonly line?: number;
  /** Stable, kebab-case: `broken-front-matter`, `missing-title`, `broken-link`, `skipped-file`, `draft`. */
  readonly rule: string;
  readonly message: string;
}

/** Everything that was read, and everything that was wrong with it. */
export interface Content {
  readonly pages: readonly Page[];
  readonly findings: readonly Finding[];
}
