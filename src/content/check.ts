/** Finds mistakes in content that its authors want to know of before readers do. The command line prints them. */
import { createFollowLink, type FollowLink } from './links.ts';
import type { Content, Finding, Page, Section } from './page.ts';
import { plainLines } from './plain.ts';

/** Lists everything wrong with the content: first what was found while reading it, then page by page. */
export function checkContent(content: Content): readonly Finding[] {
  const follow = createFollowLink(content.pages);
  const paths = new Set(content.pages.map(({ head }) => head.path));
  return [
    ...content.findings,
    ...repeated(content.pages, 'title', ({ head }) => [head.title]),
    ...repeated(content.pages, 'alias', ({ head }) => [...new Set(head.aliases.map((alias) => alias.toLowerCase()))]),
    ...content.pages.flatMap((page) => [
      ...brokenBefore(page, paths),
      ...emptyPage(page),
      ...page.sections.flatMap((section) => [...longSection(section), ...brokenLinks(section, follow)]),
    ]),
  ];
}

function repeated(pages: readonly Page[], what: 'title' | 'alias', namesOf: (page: Page) => string[]): Finding[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) =>
    namesOf(page).flatMap((name) => {
      const other = first.get(name);
      if (other === undefined) first.set(name, page.head.path);
      if (other === undefined) return [];
      return [warning(page, `duplicate-${what}`, `The ${what} "${name}" is also that of ${other}.`)];
    }),
  );
}

function brokenBefore({ head }: Page, paths: ReadonlySet<string>): Finding[] {
  const missing = head.before.filter((path) => !paths.has(path));
  return missing.map((path) => ({
    severity: 'error',
    path: head.path,
    rule: 'broken-before',
    message: `"before" names ${path}, which is no page of this content.`,
  }));
}

function emptyPage(page: Page): Finding[] {
  const isEmpty = page.sections.every(({ text }) => text === '');
  return isEmpty ? [warning(page, 'empty-page', 'The page says nothing below its title.')] : [];
}

/** About twice what a reply can quote from; a longer section should be split by headings. */
const longSectionCharacters = 8_000;

function longSection(section: Section): Finding[] {
  if (section.markdown.length <= longSectionCharacters) return [];
  const message = `The section "${section.title}" has ${section.markdown.length} characters; headings would make it easier to find.`;
  return [warning({ head: section.page }, 'long-section', message)];
}

function brokenLinks(section: Section, follow: FollowLink): Finding[] {
  return hrefsIn(section.markdown).flatMap((href): Finding[] => {
    const target = follow(section.page, href);
    if (target.kind === 'section' || target.kind === 'elsewhere') return [];
    const why = target.kind === 'no-such-page' ? 'no page of this content' : `no heading of ${target.page.head.path}`;
    const message = `In "${section.title}" the link ${href} leads to ${why}.`;
    return [{ severity: 'error', path: section.page.path, rule: 'broken-link', message }];
  });
}

function hrefsIn(markdown: string): string[] {
  if (!markdown.includes('](')) return [];
  return plainLines(markdown)
    .filter(({ code, plain }) => !code && plain.includes(']('))
    .flatMap(({ plain }) => [...withoutCode(plain).matchAll(/\]\(([^()\s<>]+)/g)])
    .flatMap(([, href]) => (href === undefined ? [] : [href]));
}

function withoutCode(row: string): string {
  return row.replace(/`[^`]*`/g, '');
}

function warning(page: Pick<Page, 'head'>, rule: string, message: string): Finding {
  return { severity: 'warning', path: page.head.path, rule, message };
}
