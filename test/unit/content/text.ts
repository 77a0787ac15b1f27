/** Builders for the tests of this room: a text in a dialect, read. */
import { docusaurus } from '../../../src/content/dialects/docusaurus.ts';
import { github } from '../../../src/content/dialects/github.ts';
import { hashicorp } from '../../../src/content/dialects/hashicorp.ts';
import { hugo } from '../../../src/content/dialects/hugo.ts';
import { mintlify } from '../../../src/content/dialects/mintlify.ts';
import { mkdocs } from '../../../src/content/dialects/mkdocs.ts';
import { vitepress } from '../../../src/content/dialects/vitepress.ts';
import type { Page, Section } from '../../../src/content/page.ts';
import { type PageOrigin, readPage } from '../../../src/content/read-page.ts';

export const dialects = { github, hugo, mintlify, mkdocs, docusaurus, vitepress, hashicorp };

/** Reads a text that is expected to be a page. */
export function aPage(text: string, origin: Partial<PageOrigin> = {}): Page {
  const { page, findings } = readPage(text, { path: 'guides/soup.md', ...origin });
  if (page === undefined) throw new Error(`no page: ${JSON.stringify(findings)}`);
  return page;
}

/** The section with a title, which is expected to be there. */
export function sectionOf(page: Page, title: string): Section {
  const section = page.sections.find((each) => each.title === title);
  if (section === undefined) throw new Error(`no section "${title}" in ${titlesOf(page).join(', ')}`);
  return section;
}

export function titlesOf(page: Page): string[] {
  return page.sections.map(({ title }) => title);
}

/** An outline to compare at a glance: `level anchor`. */
export function outlineOf(page: Page): string[] {
  return page.sections.map(({ level, anchor }) => `${level} ${anchor}`.trim());
}
