/** What a dialect of Markdown is to the rest of the room: how it makes anchors, and how it reads as plain Markdown. */
import type { SlugRule } from '../anchor.ts';
import type { FrontMatter } from '../front-matter.ts';
import type { Line } from '../lines.ts';

/** Gives the text of a file that a page includes, by the name the page uses; `undefined` when there is none. */
export type Include = (name: string) => string | undefined;

/** The conventions of one kind of documentation site. */
export interface Dialect {
  readonly name: 'github' | 'hugo' | 'mintlify' | 'mkdocs' | 'docusaurus' | 'vitepress' | 'hashicorp';
  readonly slugs: SlugRule;
  /** The place of a page on the site, from its path and what its front matter says; its path unless given. */
  readonly route?: (path: string, named: Pick<FrontMatter, 'slug' | 'id'>) => string;
  /** The same lines with `plain` in plain Markdown, parts marked and included files in their place; never throws. */
  readonly reduce: (lines: readonly Line[], include: Include) => readonly Line[];
}
