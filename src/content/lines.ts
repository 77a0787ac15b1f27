/**
 * A text as lines that know what they are: code or prose, comments gone. Everything after works on these, and
 * nobody else asks again whether a `#` or a `<Tab>` stands in a code block.
 *
 * Written by hand and line by line because input is free: marked's lexer took 28 s on 1,500 nested list items and
 * overflowed the stack on 20,000 `>`. The tests compare the outcome with marked where marked can follow.
 */

/** Where a part of a page that is no heading but stands like one (tab, accordion, step) begins or ends. */
export type Mark =
  | {
      readonly kind: 'open';
      readonly title: string;
      /** Whether the site gives it an anchor, the slug of its title unless `id` says otherwise. */
      readonly anchored: boolean;
      readonly id?: string;
    }
  | { readonly kind: 'close' };

/** One line of a page, as it was written and as it reads. */
export interface Line {
  /** As it stands in the file; empty where there is nothing to show: comments, imports. */
  readonly source: string;
  /** The same in plain Markdown, without what only one dialect knows. */
  readonly plain: string;
  /** 1-based, in the file of the page. */
  readonly number: number;
  /** Whether it belongs to a code block, its fences included. */
  readonly code: boolean;
  readonly mark?: Mark;
  /** A way in which people ask for the section, as a comment beside it lists them (`<!-- asked`). */
  readonly wording?: string;
}

/** What readers do not see: comments, but not those that include a file, and code that begins a line. */
const comments = [
  { open: /<!--(?!\s?@include:)/y, close: '-->' },
  { open: /\{\/\*/y, close: '*/}' },
  { open: /^<script\b/y, close: '</script>' },
  { open: /^<style\b/y, close: '</style>' },
] as const;
type Comment = (typeof comments)[number];
const mayBegin = /<!--|\{\/\*|^<s(?:cript|tyle)\b/;

/** The place after the mark that opens a comment; nothing where none does. */
function afterOpening({ open }: Comment, row: string, at: number): number | undefined {
  if (row[at] !== '<' && row[at] !== '{') return undefined;
  open.lastIndex = at;
  return open.test(row) ? open.lastIndex : undefined;
}

/** Splits a text into lines, tells code from prose, and empties what stands in comments. Linear in its length. */
export function toLines(text: string, firstNumber = 1): Line[] {
  const rows = text.split(/\r\n|\n|\r/);
  const lastRow = (close: string) => (text.includes(close) ? rows.findLastIndex((row) => row.includes(close)) : -1);
  const ends = new Map([...comments.map(({ close }) => close), '</pre>'].map((close) => [close, lastRow(close)]));
  const closesAfter = (index: number, close: string) => (ends.get(close) ?? -1) > index;
  let isEnd: ((row: string) => boolean) | undefined;
  let comment: Comment | undefined;
  let isAsked = false;
  return rows.map((row, index) => {
    const number = firstNumber + index;
    if (comment === undefined && isEnd === undefined) isEnd = codeBegun(row, closesAfter(index, '</pre>'));
    else if (isEnd?.(row) === true) {
      isEnd = undefined;
      return { source: row, plain: row, number, code: true };
    }
    if (isEnd !== undefined) return { source: row, plain: row, number, code: true };
    const shown = comment === undefined ? withName(row) : row;
    const rest = withoutComments(shown, comment, ({ close }) => closesAfter(index, close));
    const wording = isAsked ? wordingPattern.exec(row)?.[1] : undefined;
    isAsked = rest.comment !== undefined && (isAsked || askedPattern.test(row));
    comment = rest.comment;
    return { source: rest.text, plain: rest.text, number, code: false, ...(wording !== undefined && { wording }) };
  });
}

/** The comment that lists wordings, and one of them; the last may stand before the comment's end. */
const askedPattern = /<!--\s*asked\s*$/;
const wordingPattern = /^\s*-\s+(\S.*?)\s*(?:-->.*)?$/;

const namedInComment = /^(#{1,6}[ \t]+)<!--[ \t]*[\w:-]+[ \t]+([\w.-]+)[ \t]*-->[ \t]*$/;

/** A heading that the site makes of an order in a comment (`#### <!-- md:setting config.lang -->`), named by what that is about. */
function withName(row: string): string {
  return row.startsWith('#') && row.includes('<!--') ? row.replace(namedInComment, '$1$2 {#$2}') : row;
}

const fencePattern = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})(.*)$/;

/** Tells the line that ends the code block which begins in this row; `undefined` when none does. */
function codeBegun(row: string, preCloses: boolean): ((row: string) => boolean) | undefined {
  if (row.startsWith('<pre') && preCloses && !row.includes('</pre>')) return (later) => later.includes('</pre>');
  if (!row.includes('```') && !row.includes('~~~')) return undefined;
  const [, marker = '', info = ''] = fencePattern.exec(row) ?? [];
  const character = marker.charAt(0);
  if (character === '' || (character === '`' && info.includes('`'))) return undefined;
  return (later) => {
    const bare = later.replace(/^[ \t>]*/, '').trimEnd();
    return bare.length >= marker.length && bare.replaceAll(character, '') === '';
  };
}

/** Drops comments; an opening that is never closed is none, so that one stray `<!--` does not swallow a page. */
function withoutComments(
  row: string,
  open: Comment | undefined,
  closesLater: (comment: Comment) => boolean,
): { text: string; comment: Comment | undefined } {
  if (open === undefined && !mayBegin.test(row)) return { text: row, comment: undefined };
  const lastCloses = new Map(comments.map(({ close }) => [close, row.lastIndexOf(close)]));
  const isClosed = (comment: Comment, at: number) => (lastCloses.get(comment.close) ?? -1) > at || closesLater(comment);
  let comment = open;
  let text = '';
  let at = 0;
  while (at < row.length) {
    if (comment !== undefined) {
      const end = row.indexOf(comment.close, at);
      if (end === -1) return { text, comment };
      at = end + comment.close.length;
      comment = undefined;
      continue;
    }
    const begun = comments.find((each) => afterOpening(each, row, at) !== undefined);
    if (begun !== undefined && isClosed(begun, at)) {
      comment = begun;
      at = afterOpening(begun, row, at) ?? at;
    } else {
      const end = endOfCodeSpan(row, at);
      text += row.slice(at, end);
      at = end;
    }
  }
  return { text, comment };
}

/** The place after the code span that begins at `at`, or after the one character there when none does. */
export function endOfCodeSpan(row: string, at: number): number {
  if (row[at] !== '`') return at + 1;
  let opened = at;
  while (row[opened] === '`') opened += 1;
  const length = opened - at;
  if (length > 3) return opened;
  for (let found = row.indexOf('`', opened); found !== -1; ) {
    let closed = found;
    while (row[closed] === '`') closed += 1;
    if (closed - found === length) return closed;
    found = row.indexOf('`', closed);
  }
  return opened;
}
