/**
 * The lines of a page to its sections: what stands under each heading, tab, accordion, step and bold question.
 *
 * Every line that is no heading goes to exactly one section. Text after a group of tabs returns to the section the
 * group stands in, so a body may be put together from two pieces of the file.
 */
import { createAnchors, type SlugRule } from './anchor.ts';
import { findHeadings, type Heading, idsIn, namingLine, questionAt } from './headings.ts';
import type { Line, Mark } from './lines.ts';
import { sectionUrl } from './link.ts';
import { settledMarks } from './marks.ts';
import type { PageHead, Section } from './page.ts';
import { toWords } from './words.ts';

/** Splits the lines of a page; the first section is the page's own head, even when nothing stands in it. */
export function toSections(written: readonly Line[], head: PageHead, slugs: SlugRule): Section[] {
  const lines = settledMarks(written);
  const headings = findHeadings(lines);
  const anchors = anchorsOf(lines, headings, slugs);
  const outline = createOutline(head, anchors);
  const naming = namingLine(headings);
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const heading = headings.get(index) ?? questionAt(lines, index, head.kind === 'faq');
    const isTitle = index === naming && heading?.title === head.title;
    if (isTitle) outline.name(anchors.get(index));
    else if (heading !== undefined) outline.begin(heading, index);
    else if (line.mark !== undefined) outline.enter(line.mark, index);
    else outline.add(line);
    index += heading?.lines ?? 1;
  }
  outline.end();
  return outline.drafts.flatMap((draft) => toParts(draft, head));
}

interface Draft {
  readonly title: string;
  readonly anchor: string;
  readonly heading: string;
  readonly url: string;
  readonly level: number;
  readonly breadcrumbs: readonly string[];
  /** What ends it: a heading of its level, its closing tag, or the next question. */
  readonly kind: 'heading' | 'part' | 'question' | 'listed-question';
  readonly ids: string[];
  readonly lines: Line[];
}

/** Anchors by index of line. Headings are numbered first, since tabs and accordions do not shift their numbers. */
function anchorsOf(
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

function createOutline(head: PageHead, anchors: ReadonlyMap<number, string>) {
  const top: Draft = {
    title: head.title,
    anchor: '',
    heading: '',
    url: sectionUrl(head.source, ''),
    level: 0,
    breadcrumbs: [head.title],
    kind: 'heading',
    ids: [],
    lines: [],
  };
  const drafts = [top];
  const open = [top];
  const current = () => open.at(-1) ?? top;
  const parts = () => open.filter(({ kind }) => kind === 'part' || kind.endsWith('question')).length;

  const push = (kind: Draft['kind'], title: string, level: number, index: number, href?: string) => {
    const parent = current();
    const anchor = anchors.get(index) || parent.anchor;
    const url = addressOf(head, href) ?? sectionUrl(head.source, anchor);
    const heading = kind === 'part' ? parent.heading : anchor;
    const draft = {
      title,
      anchor,
      heading,
      url,
      level,
      breadcrumbs: [...parent.breadcrumbs, title],
      kind,
      ids,
      lines: [],
    };
    ids = [];
    drafts.push(draft);
    open.push(draft);
  };
  /** An id above a heading belongs to it, so ids wait for what comes after them. */
  let ids: string[] = [];
  const settleIds = () => {
    for (const id of ids) current().ids.push(id);
    ids = [];
  };
  const closeWhile = (isOver: (draft: Draft) => boolean) => {
    while (open.length > 1 && isOver(current())) open.pop();
  };

  return {
    drafts,
    /** The heading that only repeats the title: an address of the page like its head, and no section of its own. */
    name(anchor: string | undefined) {
      if (anchor) top.ids.push(anchor);
    },
    begin(heading: Heading, index: number) {
      closeWhile(({ kind, level }) => {
        if (kind === 'part') return false;
        return kind !== 'heading' || (heading.kind === 'heading' && level >= heading.level);
      });
      push(heading.kind, heading.title || current().title, heading.level || 7 + parts(), index, heading.href);
    },
    enter(mark: Mark, index: number) {
      if (mark.kind === 'open') {
        push('part', mark.title, 7 + parts(), index);
        return;
      }
      closeWhile(({ kind }) => kind !== 'part');
      if (current().kind === 'part') open.pop();
    },
    add(line: Line) {
      if (/^\S/.test(line.source)) closeWhile(({ kind }) => kind === 'listed-question');
      const found = idsIn(line);
      for (const id of found.ids) ids.push(id);
      if (!found.isAlone && line.plain.trim() !== '') settleIds();
      current().lines.push(line);
    },
    end: settleIds,
  };
}

/** A heading that is wholly a link names its own place on the site; a link to elsewhere is only a link. */
function addressOf(head: PageHead, href: string | undefined): string | undefined {
  if (href === undefined || head.source === undefined || !URL.canParse(href) || !URL.canParse(head.source)) {
    return undefined;
  }
  return new URL(href).origin === new URL(head.source).origin ? href : undefined;
}

/** Characters above which a section is cut in parts; change logs without headings run to hundreds of thousands. */
const longest = 12_000;

function toParts(draft: Draft, page: PageHead): Section[] {
  const [first = [], ...more] = cut(draft.lines);
  const parts = [first, ...more.filter((lines) => lines.some(({ source }) => source.trim() !== ''))];
  return parts.map((lines, index) => ({
    page,
    anchor: draft.anchor,
    heading: draft.heading,
    ...(index === 0 && draft.ids.length > 0 && { ids: draft.ids }),
    title: draft.title,
    breadcrumbs: draft.breadcrumbs,
    level: draft.level,
    url: draft.url,
    markdown: toMarkdown(lines),
    text: toWords(lines),
  }));
}

/** Cuts at blank lines outside code; where there are none for long (a huge table), at any line outside code. */
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

/** The source of some lines, the indentation they share and the blank lines around them gone. */
function toMarkdown(lines: readonly Line[]): string {
  const rows = lines.map(({ source }) => source.trimEnd());
  const indents = rows.filter((row) => row !== '').map((row) => row.length - row.trimStart().length);
  const shared = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  const body = rows.map((row) => row.slice(Math.min(shared, row.length)));
  const first = body.findIndex((row) => row !== '');
  const last = body.findLastIndex((row) => row !== '');
  return first === -1 ? '' : body.slice(first, last + 1).join('\n');
}
