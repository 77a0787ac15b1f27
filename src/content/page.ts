/**
 * Pages and sections. A page is one Markdown file. A section is the text under one of its headings; it is what search
 * finds and what a reply quotes.
 */

/**
 * What a page is for; a guide outranks release notes for "how do I", see search. `elsewhere` names what the content does
 * not cover and where that is told: its sections are never an answer.
 */
export type PageKind = 'guide' | 'faq' | 'policy' | 'tool' | 'release-notes' | 'reference' | 'elsewhere';

/** What is known of a page as a whole: its parsed front matter, and where it came from. */
export interface PageHead {
  /** Relative to its content folder, with forward slashes: `guides/helm.md`. */
  readonly path: string;
  /** Its path on the site, without slashes at the ends; absent if that is just `path` without the extension. */
  readonly route?: string;
  readonly title: string;
  readonly description: string;
  readonly kind: PageKind;
  readonly platforms: readonly string[];
  readonly components: readonly string[];
  /** The semver range that the page is about; absent if it holds for every version. */
  readonly versions?: string;
  /** Other names by which people ask for this page. */
  readonly aliases: readonly string[];
  /** Paths of the pages to read before this one, in order. */
  readonly before: readonly string[];
  /** The public address of the page, without a fragment; absent if it has none. */
  readonly source?: string;
  /** When it was last changed, or written, according to its author; epoch milliseconds, absent if not stated. */
  readonly updatedAt?: number;
  /** The engineer who wrote it as an answer to somebody; absent if it is documentation. */
  readonly answeredBy?: string;
  /** Its place among the pages of its folder, smallest first; infinity when its author gives none. */
  readonly order: number;
  /** The release that its folder is for (`1.12`, `latest`); absent if it is not in such a folder. */
  readonly release?: string;
  /** Path of the copy for a newer release that says nearly the same; absent if there is none. */
  readonly supersededBy?: string;
}

/** The text under one heading, or under the page's title, up to the next heading. */
export interface Section {
  readonly page: PageHead;
  /**
   * The anchor of its heading on the documentation site; empty for the head of the page. Where the site gives no anchor
   * (a question in a list, a part of a very long section), that of the heading above.
   */
  readonly anchor: string;
  /** Usually the same as `anchor`; for a tab, accordion or step, the anchor of the heading that it is under. */
  readonly heading: string;
  /** Other anchors in it that links may use, such as `<a id>`; absent if there are none. */
  readonly ids?: readonly string[];
  /** Ways to ask for it, as listed under its heading (`<!-- asked`); absent if there are none. */
  readonly wordings?: readonly string[];
  readonly title: string;
  /** The titles from the page's down to its own, which comes last. */
  readonly breadcrumbs: readonly string[];
  /** 0 for the head of the page, 1 to 6 for headings, more for tabs, accordions, steps and questions. */
  readonly level: number;
  /** The public address of this very heading; empty if the page has none. */
  readonly url: string;
  /** Its text as it is in the file, without the heading and without the sections below. */
  readonly markdown: string;
  /** The same as plain words, without markup and with imports resolved; this is what is searched. */
  readonly text: string;
}

/** One Markdown file: its head, and its sections in reading order, the first being what precedes any heading. */
export interface Page {
  readonly head: PageHead;
  readonly sections: readonly Section[];
}

/** Something about a file that its author should know. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly path: string;
  /** 1-based; absent if it is about the file as a whole. */
  readonly line?: number;
  /** Stable, kebab-case: `broken-front-matter`, `missing-title`, `broken-link`, `skipped-file`, `draft`. */
  readonly rule: string;
  readonly message: string;
}

/** All pages that were read, and everything that was found wrong on the way. */
export interface Content {
  readonly pages: readonly Page[];
  readonly findings: readonly Finding[];
}
