/**
 * Splits the lines of a page into sections, one for each heading, tab, accordion, step and bold question. Every line that
 * is not a heading goes to exactly one section.
 */
import { createAnchors, type SlugRule } from './anchor.ts';
import { findHeadings, type Heading, namingLine, questionAt } from './headings.ts';
import { insetsOf } from './insets.ts';
import type { Line } from './lines.ts';
import { settledMarks } from './marks.ts';
import { createOutline, type Draft } from './outline.ts';
import type { PageHead, Section } from './page.ts';
import { toWords } from './visible-text.ts';

/** Splits the lines of a page. The first section is the head of the page, even if it is empty. */
export function toSections(written: readonly Line[], head: PageHead, slugs: SlugRule): Section[] {
  const lines = settledMarks(written);
  const headings = findHeadings(lines);
  const anchors = anchorsOf(lines, headings, slugs);
  const outline = createOutline(head, anchors, insetsOf(lines, headings));
  const naming = namingLine(headings);
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const heading = headings.get(index) ?? questionAt(lines, index, head.kind === 'faq');
    const isTitle = index === naming && heading?.title === head.title;
    if (isTitle) outline.name(anchors.get(index));
    else if (heading !== undefined) outline.begin(heading, index, line);
    else if (line.mark !== undefined) outline.enter(line.mark, index);
    else outline.add(line);
    index += heading?.lines ?? 1;
  }
  outline.end();
  return outline.drafts.flatMap((draft) => toParts(draft, head));
}

/** Anchors by line index. Headings are numbered first, because tabs and accordions do not change their numbers. */
export function anchorsOf(
  lines: readonly Line[],
  headings: ReadonlyMap<number, Heading>,
  slugs: SlugRule,
): ReadonlyMap<number, string> {
  const anchors = createAnchors(slugs);
  const found = new Map<number, string>();
  for (const [index, heading] of headings) {
    const slug = heading.id === undefined ? anchors.next(heading.title) : anchors.take(heading.id);
    found.set(index, slug);
  }
  for (const [index, { mark }] of lines.entries()) {
    if (mark?.kind !== 'open' || !mark.anchored) continue;
    found.set(index, mark.id === undefined ? anchors.next(mark.title) : anchors.take(mark.id));
  }
  return found;
}

/** A section of more characters is cut into parts; change logs without headings can have hundreds of thousands. */
const longest = 12_000;

function toParts(draft: Draft, page: PageHead): Section[] {
  const [first = [], ...more] = cut(draft.lines);
  const wordings = draft.lines.flatMap(({ wording }) => wording ?? []);
  const parts = [first, ...more.filter((lines) => lines.some(({ source }) => source.trim() !== ''))];
  return parts.map((lines, index) => ({
    page,
    anchor: draft.anchor,
    heading: draft.heading,
    ...(index === 0 && draft.ids.length > 0 && { ids: draft.ids }),
    ...(index === 0 && wordings.length > 0 && { wordings }),
    title: draft.title,
    breadcrumbs: draft.breadcrumbs,
    level: draft.level,
    url: draft.url,
    markdown: toMarkdown(lines),
    text: toWords(lines),
  }));
}

/** Cuts at blank lines outside code or, if none comes for long (as in a huge table), at any line outside code. */
function cut(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [[]];
  let length = 0;
  for (const line of lines) {
    const isBlank = line.source.trim() === '';
    const isFull = length > longest && !line.code && (isBlank || length > 2 * longest);
    if (isFull) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(line);
    length += line.source.length + 1;
  }
  return parts;
}

/** The source of some lines, without their common indentation and without blank lines at either end. */
function toMarkdown(lines: readonly Line[]): string {
  const rows = lines.map(({ source }) => source.trimEnd());
  const indents = rows.filter((row) => row !== '').map((row) => row.length - row.trimStart().length);
  const shared = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  const body = rows.map((row) => row.slice(Math.min(shared, row.length)));
  const first = body.findIndex((row) => row !== '');
  const last = body.findLastIndex((row) => row !== '');
  return first === -1 ? '' : body.slice(first, last + 1).join('\n');
}
