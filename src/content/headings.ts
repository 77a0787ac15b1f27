/** Finds the lines of a page that begin a section: headings of every form, and bold questions. */

import type { Line } from './lines.ts';
import { inlineWords } from './visible-text.ts';

/** A heading, or a bold question that serves as one. */
export interface Heading {
  /** A heading in a list counts as a listed question: both name a problem whose answer is indented below. */
  readonly kind: 'heading' | 'question' | 'listed-question';
  /** 1 to 6; questions have none of their own. */
  readonly level: number;
  /** As a reader sees it. */
  readonly title: string;
  /** The id that the author gave it, as `{#id}`, `{: #id .class}` or `<a id>`. */
  readonly id?: string;
  /** The address, if the whole heading is a link. */
  readonly href?: string;
  /** How many lines it takes up: one, or more if it is underlined. */
  readonly lines: number;
}

/** Gives the headings by the index of their first line; code is passed over. */
export function findHeadings(lines: readonly Line[]): ReadonlyMap<number, Heading> {
  const found = new Map<number, Heading>();
  let paragraph: number | undefined;
  for (const [index, line] of lines.entries()) {
    const heading = atxHeading(line) ?? htmlHeading(line) ?? listedHeading(lines, index);
    if (heading !== undefined) {
      found.set(index, heading);
      paragraph = undefined;
    } else if (paragraph !== undefined && isUnderline(line)) {
      found.set(paragraph, underlined(lines.slice(paragraph, index + 1)));
      paragraph = undefined;
    } else if (!isProse(line) || !canBeUnderlined(line.plain)) paragraph = undefined;
    else paragraph ??= isParagraphStart(lines[index - 1]) ? index : undefined;
  }
  return found;
}

/** The line of the heading that names the page: the first one, if it is of level 1. */
export function namingLine(headings: ReadonlyMap<number, Heading>): number | undefined {
  const [first] = headings;
  return first?.[1].level === 1 && first[1].title !== '' ? first[0] : undefined;
}

/** The heading that these lines form; the last is the underline. */
function underlined(lines: readonly Line[]): Heading {
  const rows = lines.map(({ plain }) => plain.trim());
  return toHeading(rows.slice(0, -1).join(' '), rows.at(-1)?.startsWith('=') === true ? 1 : 2, lines.length);
}

/** The heading on a line, if it has the form `# Title`. */
function atxHeading(line: Line): Heading | undefined {
  if (line.code || line.mark !== undefined || !line.plain.includes('#')) return undefined;
  const [, hashes, text = ''] = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/.exec(line.plain) ?? [];
  if (hashes === undefined) return undefined;
  return toHeading(withoutClosingHashes(text.trim()), hashes.length, 1);
}

/** The heading on a line, if it is `<h2>…</h2>` and nothing else, as in generated references. */
function htmlHeading(line: Line): Heading | undefined {
  if (line.code || line.mark !== undefined || !/^ {0,3}<h[1-6]/.test(line.plain)) return undefined;
  const [, level, attributes = '', text = ''] = /^\s*<h([1-6])\b([^<>]*)>(.*)<\/h[1-6]>\s*$/.exec(line.plain) ?? [];
  if (level === undefined) return undefined;
  const [, id] = /\sid="([^"\s]+)"/.exec(attributes) ?? [];
  return { kind: 'heading', level: Number(level), title: inlineWords(text), ...(id !== undefined && { id }), lines: 1 };
}

/** The heading at the start of a list item (`1. ##### Title`); the rest of the item is its section. */
function listedHeading(lines: readonly Line[], index: number): Heading | undefined {
  const line = lines[index];
  if (line === undefined || line.code || line.mark !== undefined || !line.plain.includes('# ')) return undefined;
  const [, text] = /^(?:\d{1,9}[.)]|[-*+])[ \t]+#{1,6}[ \t]+(.*)$/.exec(line.plain) ?? [];
  if (text === undefined || !isAnswered(lines, index)) return undefined;
  return { ...toHeading(withoutClosingHashes(text.trim()), 0, 1), kind: 'listed-question' };
}

function withoutClosingHashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  return end === 0 || text[end - 1] === ' ' ? text.slice(0, end).trimEnd() : text;
}

function toHeading(text: string, level: number, lines: number): Heading {
  const named = withId(text);
  const [, label, href] = /^\[(.*)\]\(([^()\s]+)\)$/.exec(named.text) ?? [];
  return {
    kind: 'heading',
    level,
    title: inlineWords(label ?? named.text),
    ...(named.id !== undefined && { id: named.id }),
    ...(href !== undefined && { href }),
    lines,
  };
}

function withId(text: string): { text: string; id?: string } {
  const at = text.lastIndexOf('{');
  const written = at === -1 ? '' : text.slice(at);
  if (attributeList.test(written)) {
    const [, name, value = name] = /[{\s:]#([^\s{}]+)|\sid=["']?([^\s{}"']+)/.exec(written) ?? [];
    return { text: text.slice(0, at).trim(), ...(value !== undefined && { id: value }) };
  }
  const [, inline] = anchorTag.exec(text) ?? [];
  return inline === undefined ? { text } : { text: text.replace(anchorTag, '').trim(), id: inline };
}

/** Attributes of a heading: `{#id}`, `{: .class }`, `{ data-toc-label="Short" }`. Plain words in braces are text. */
const attributeList = /^\{:?\s*(?:[#.][^\s{}]+|[\w-]+=(?:"[^"{}]*"|'[^'{}]*'|[^\s{}"']+)|data-[\w-]+)(?:\s[^{}]*)?\}$/;

/** An empty tag that only sets an anchor (`<a id="x"></a>`), whatever other attributes it has. */
const anchorTag =
  /<(?:a(?![^<>]{0,300}\shref=)|(?:span|div|p)(?=[^<>]{0,300}><\/))(?=\s[^<>]{0,300}>)[^<>]*?\s(?:id|name)=["']([^"'<>]+)["'][^<>]*>(?:<\/(?:a|span|div|p)>)?/;

/** Gives the ids that a line sets, and whether it does nothing else. */
export function idsIn({ code, plain }: Line): { ids: readonly string[]; isAlone: boolean } {
  if (code || !mayHoldIds(plain)) return { ids: [], isAlone: false };
  const found = [...plain.matchAll(anchorTags)];
  const ids = found.flatMap(([, id]) => (id === undefined ? [] : [id]));
  return { ids, isAlone: ids.length > 0 && withoutIds(plain).trim() === '' };
}

/** Gives a text without the tags that only set anchors. */
export function withoutIds(text: string): string {
  return mayHoldIds(text) ? text.replace(anchorTags, '') : text;
}

const anchorTags = new RegExp(anchorTag, 'g');

function mayHoldIds(text: string): boolean {
  return text.includes('id=') || text.includes('name=');
}

function isProse(line: Line): boolean {
  return !line.code && line.mark === undefined && line.plain.trim() !== '';
}

/** A paragraph can begin after a blank line, or after anything that is not prose. */
function isParagraphStart(previous: Line | undefined): boolean {
  return previous === undefined || !isProse(previous) || atxHeading(previous) !== undefined || isUnderline(previous);
}

/** Lists, quotes, tables and tags end a paragraph, run to the next blank line and are never underlined. */
function canBeUnderlined(row: string): boolean {
  return !/^(?: {4}|\t| {0,3}(?:[-*+>|<]|\d{1,9}[.)][ \t]|:::))/.test(row);
}

function isUnderline(line: Line): boolean {
  return isProse(line) && /^ {0,3}(?:=+|-+)[ \t]*$/.test(line.plain);
}

/**
 * Gives the bold question on a line, if it is one. In a list its answer must be indented below it; there, on a FAQ page,
 * it need not end in a question mark.
 */
export function questionAt(lines: readonly Line[], index: number, isFaq: boolean): Heading | undefined {
  const line = lines[index];
  if (line === undefined || !isProse(line) || !line.plain.trimEnd().endsWith('**')) return undefined;
  const [, marker, bold] = /^((?:\d{1,9}[.)]|[-*+])[ \t]+)?\*\*(.+)\*\*$/.exec(line.plain.trimEnd()) ?? [];
  if (bold === undefined || bold.includes('**')) return undefined;
  const title = inlineWords(bold);
  const asks = title.endsWith('?');
  if (marker === undefined) {
    return asks && !isProse(lines[index - 1] ?? blank) ? { kind: 'question', level: 0, title, lines: 1 } : undefined;
  }
  const stands = (asks || isFaq) && isAnswered(lines, index);
  return stands ? { kind: 'listed-question', level: 0, title, lines: 1 } : undefined;
}

/** Tells whether a list item goes on, indented, below its first line. */
function isAnswered(lines: readonly Line[], index: number): boolean {
  const next = lines.slice(index + 1, index + 4).find(({ source }) => source.trim() !== '');
  return next !== undefined && /^[ \t]{2}/.test(next.source);
}

const blank: Line = { source: '', plain: '', number: 0, code: false };
