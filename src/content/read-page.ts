/** One Markdown text to a page and its findings: front matter, dialect, sections. Never throws. */

import type { Dialect, Include } from './dialects/dialect.ts';
import { github, reduceCallouts } from './dialects/github.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { findHeadings } from './headings.ts';
import { guessKind } from './kind.ts';
import { type Line, toLines } from './lines.ts';
import { pageUrl } from './link.ts';
import type { Finding, Page, PageHead } from './page.ts';
import { toSections } from './sections.ts';

/** What is known of a text beside its words. */
export interface PageOrigin {
  /** Relative to its content folder, with forward slashes. */
  readonly path: string;
  /** Public address of the folder; a `source` in the front matter wins over it. */
  readonly baseUrl?: string;
  /** How the folder is written; plain GitHub Markdown unless said otherwise. */
  readonly dialect?: Dialect;
  /** Finds the files that the page includes; nothing is found unless said otherwise. */
  readonly include?: Include;
}

/** A page that was read, or none where it is broken or a draft, and what was wrong with it. */
export interface PageReading {
  readonly page?: Page;
  readonly findings: readonly Finding[];
}

/** Reads one Markdown text. */
export function readPage(text: string, origin: PageOrigin): PageReading {
  const { path, dialect = github, include = () => undefined } = origin;
  const reading = readFrontMatter(text.replace(/^\uFEFF/, ''), path);
  if (reading.kind === 'broken') return { findings: [reading.finding] };
  if (reading.head.draft) return { findings: [skippedDraft(path)] };
  const lines = dialect.reduce(reduceCallouts(toLines(reading.body, reading.bodyLine)), include);
  const opening = openingHeading(lines);
  const title = reading.head.title ?? opening?.title ?? nameOf(path);
  const head = toHead(reading.head, title, origin);
  const isRepeated = opening !== undefined && opening.title === title;
  const body = isRepeated ? lines.slice(opening.end) : lines;
  const findings = [...reading.findings];
  if (title === nameOf(path) && reading.head.title === undefined && opening === undefined) {
    findings.push(missingTitle(path, title));
  }
  return { page: { head, sections: toSections(body, head, dialect.slugs) }, findings };
}

/** The `# Title` that opens many pages: it names the page, and is no section of its own. */
function openingHeading(lines: readonly Line[]): { title: string; end: number } | undefined {
  const first = lines.findIndex(({ source }) => source.trim() !== '');
  const heading = findHeadings(lines).get(first);
  if (heading === undefined || heading.level !== 1 || heading.title === '') return undefined;
  return { title: heading.title, end: first + heading.lines };
}

function toHead(front: FrontMatter, title: string, { path, baseUrl }: PageOrigin): PageHead {
  const source = front.source ?? (baseUrl === undefined ? undefined : pageUrl(baseUrl, path));
  return {
    path,
    title,
    description: front.description,
    kind: front.kind ?? guessKind(path, title),
    platforms: front.platforms,
    components: front.components,
    ...(front.versions !== undefined && { versions: front.versions }),
    aliases: front.aliases,
    ...(front.keywords.length > 0 && { keywords: front.keywords }),
    before: front.before,
    ...(source !== undefined && { source }),
    ...(front.updatedAt !== undefined && { updatedAt: front.updatedAt }),
    order: front.order,
  };
}

function nameOf(path: string): string {
  const names = path.replace(/\.[^./]*$/, '').split('/');
  const last = names.at(-1) ?? '';
  const own = /^(?:_?index|readme)$/i.test(last) ? (names.at(-2) ?? last) : last;
  const words = own.replace(/[-_]+/g, ' ').trim();
  return words === '' ? path : words.charAt(0).toUpperCase() + words.slice(1);
}

function skippedDraft(path: string): Finding {
  return { severity: 'warning', path, rule: 'draft', message: 'The page is a draft and is left out.' };
}

function missingTitle(path: string, title: string): Finding {
  const message = `The page has no title, neither in its front matter nor as a heading; it is shown as "${title}".`;
  return { severity: 'warning', path, line: 1, rule: 'missing-title', message };
}
