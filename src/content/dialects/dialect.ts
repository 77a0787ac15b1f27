/** A dialect of Markdown: how it makes anchors and addresses, and how to reduce it to plain Markdown. */
import type { SlugRule } from '../anchor.ts';
import type { FrontMatter } from '../front-matter.ts';
import type { Line } from '../lines.ts';

/** Gives the text of a file by the name with which a page includes it; `undefined` if there is none. */
export type Include = (name: string) => string | undefined;

/** The conventions of one kind of documentation site. */
export interface Dialect {
  readonly name: 'github' | 'hugo' | 'mintlify' | 'mkdocs' | 'docusaurus' | 'vitepress' | 'hashicorp';
  readonly slugs: SlugRule;
  /** Gives the path of a page on the site; if absent, that is the path of its file. */
  readonly route?: (path: string, named: Pick<FrontMatter, 'slug' | 'id'>) => string;
  /** Gives the lines with `plain` in plain Markdown, parts marked and included files inserted. Never throws. */
  readonly reduce: (lines: readonly Line[], include: Include) => readonly Line[];
}
