/**
 * Puts each line of a page into the section that is open at that point. Text after a group of tabs goes back to the
 * section around the group, so the body of a section can come from two places in the file.
 */
import { type Heading, idsIn } from './headings.ts';
import { indentOf } from './insets.ts';
import type { Line, Mark } from './lines.ts';
import { sectionUrl } from './link.ts';
import type { PageHead } from './page.ts';

/** A section whose lines are still being collected. */
export interface Draft {
  readonly title: string;
  readonly anchor: string;
  readonly heading: string;
  readonly url: string;
  readonly level: number;
  readonly breadcrumbs: readonly string[];
  /** What ends it: a heading of its level, its closing tag, or the next question. */
  readonly kind: 'heading' | 'part' | 'question' | 'listed-question';
  /** How far the text of its list item is indented, in characters; 0 outside of lists. */
  readonly inset: number;
  readonly ids: string[];
  readonly lines: Line[];
}

/** Starts an outline with the head of the page; its sections are in the order in which they begin. */
export function createOutline(
  head: PageHead,
  anchors: ReadonlyMap<number, string>,
  insets: ReadonlyMap<number, number>,
) {
  const top = topOf(head);
  const drafts = [top];
  const open = [top];
  const current = () => open.at(-1) ?? top;
  const parts = () => open.filter(({ kind }) => kind === 'part' || kind.endsWith('question')).length;

  const push = (kind: Draft['kind'], title: string, level: number, index: number, href?: string) => {
    const parent = current();
    const anchor = anchors.get(index) || parent.anchor;
    const url = addressOf(head, href) ?? (head.kind === 'elsewhere' ? '' : sectionUrl(head.source, anchor));
    const heading = kind === 'part' ? parent.heading : anchor;
    const draft = {
      title,
      anchor,
      heading,
      url,
      level,
      breadcrumbs: [...parent.breadcrumbs, title],
      kind,
      inset: insets.get(index) ?? 0,
      ids,
      lines: [],
    };
    ids = [];
    drafts.push(draft);
    open.push(draft);
  };
  /** An id above a heading belongs to that heading, so ids are held until the next line of text or heading. */
  let ids: string[] = [];
  const settleIds = () => {
    for (const id of ids) current().ids.push(id);
    ids = [];
  };
  const closeWhile = (isOver: (draft: Draft) => boolean) => {
    while (open.length > 1 && isOver(current())) open.pop();
  };

  const leaveItem = (line: Line) => {
    if (line.code || line.source.trim() === '') return;
    closeWhile(({ kind, inset }) => kind !== 'part' && inset > indentOf(line));
  };

  return {
    drafts,
    /** For a heading that repeats the title: another anchor of the head of the page, not a section of its own. */
    name(anchor: string | undefined) {
      if (anchor) top.ids.push(anchor);
    },
    begin(heading: Heading, index: number, line: Line) {
      leaveItem(line);
      const within = insets.get(index) ?? 0;
      closeWhile(({ kind, level, inset }) => {
        if (kind === 'part' || inset < within) return false;
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
      leaveItem(line);
      if (/^\S/.test(line.source)) closeWhile(({ kind }) => kind === 'listed-question');
      const found = idsIn(line);
      for (const id of found.ids) ids.push(id);
      if (!found.isAlone && line.plain.trim() !== '') settleIds();
      current().lines.push(line);
    },
    end: settleIds,
  };
}

/** The section for what comes before the first heading. */
function topOf({ title, source }: PageHead): Draft {
  return {
    ...{ title, anchor: '', heading: '', url: sectionUrl(source, ''), level: 0, breadcrumbs: [title] },
    ...{ kind: 'heading', inset: 0, ids: [], lines: [] },
  };
}

/**
 * If a whole heading is a link to the same site, that is where its section is published. What the content does not cover
 * is covered wherever the heading leads; its page is published nowhere.
 */
function addressOf(head: PageHead, href: string | undefined): string | undefined {
  if (head.kind === 'elsewhere') return href !== undefined && URL.canParse(href) ? href : undefined;
  if (href === undefined || head.source === undefined || !URL.canParse(href) || !URL.canParse(head.source)) {
    return undefined;
  }
  return new URL(href).origin === new URL(head.source).origin ? href : undefined;
}
