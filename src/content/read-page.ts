/** Turns one Markdown text into a page and findings. Never throws. */

import { reduceDetails } from './dialects/details.ts';
import type { Dialect, Include } from './dialects/dialect.ts';
import { github, reduceCallouts } from './dialects/github.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { findHeadings, namingLine } from './headings.ts';
import { guessKind } from './kind.ts';
import { toLines } from './lines.ts';
import { pageRoute, pageUrl } from './link.ts';
import type { Finding, Page, PageHead } from './page.ts';
import { toSections } from './sections.ts';

/** Where a text comes from, and how to read it. */
export interface PageOrigin {
  /** Relative to its content folder, with forward slashes. */
  readonly path: string;
  /** The public address of the folder; a `source` in the front matter takes precedence. */
  readonly baseUrl?: string;
  /** The dialect of the folder; plain GitHub Markdown if absent. */
  readonly dialect?: Dialect;
  /** Finds the files that the page includes; if absent, none are found. */
  readonly include?: Include;
}

/** The page, or none if it is broken or a draft, and what was found wrong with it. */
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
  const lines = reduceDetails(dialect.reduce(reduceCallouts(toLines(reading.body, reading.bodyLine)), include));
  const headings = findHeadings(lines);
  const named = reading.head.title ?? headings.get(namingLine(headings) ?? -1)?.title ?? '';
  const title = named === '' ? nameOf(path) : named;
  const head = toHead(reading.head, title, origin);
  const findings = [...reading.findings];
  if (named === '') findings.push(missingTitle(path, title));
  return { page: { head, sections: toSections(lines, head, dialect.slugs) }, findings };
}

function toHead(front: FrontMatter, title: string, { path, baseUrl, dialect = github }: PageOrigin): PageHead {
  const route = dialect.route?.(path, front) ?? pageRoute(path);
  const source = front.source ?? (baseUrl === undefined ? undefined : pageUrl(baseUrl, path, route));
  return {
    path,
    ...(route !== pageRoute(path) && { route }),
    title,
    description: front.description,
    kind: front.kind ?? guessKind(path, title),
    platforms: front.platforms,
    components: front.components,
    ...(front.versions !== undefined && { versions: front.versions }),
    aliases: front.aliases,
    before: front.before,
    ...(source !== undefined && { source }),
    ...(front.updatedAt !== undefined && { updatedAt: front.updatedAt }),
    ...(front.answeredBy !== '' && { answeredBy: front.answeredBy }),
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
