/**
 * Splits a text into lines that are marked as code or prose, without comments. All later steps work on these, so none
 * of them has to ask again whether a `#` or a `<Tab>` is inside a code block.
 *
 * Written by hand, line by line, because a page may hold anything: marked's lexer took 28 s for 1,500 nested list items
 * and overflowed the stack on 20,000 `>`. The tests compare the result with marked wherever marked can cope.
 */

/** The beginning or end of a tab, accordion or step: a part of a page that has a title but no heading. */
export type Mark =
  | {
      readonly kind: 'open';
      readonly title: string;
      /** Whether the site gives it an anchor: `id`, or the slug of its title. */
      readonly anchored: boolean;
      readonly id?: string;
    }
  | { readonly kind: 'close' };

/** One line of a page, as written and as plain Markdown. */
export interface Line {
  /** As written in the file; empty if there is nothing to show, as for comments and imports. */
  readonly source: string;
  /** The same in plain Markdown, without what only one dialect understands. */
  readonly plain: string;
  /** 1-based, in the file of the page. */
  readonly number: number;
  /** Whether it is part of a code block, fences included. */
  readonly code: boolean;
  readonly mark?: Mark;
  /** A way to ask for the section, if the line is in a comment that lists these (`<!-- asked`). */
  readonly wording?: string;
}

/** What readers do not see: comments, except those that include a file, and scripts and styles. */
const comments = [
  { open: /<!--(?!\s?@include:)/y, close: '-->' },
  { open: /\{\/\*/y, close: '*/}' },
  { open: /^<script\b/y, close: '</script>' },
  { open: /^<style\b/y, close: '</style>' },
] as const;
type Comment = (typeof comments)[number];
const mayBegin = /<!--|\{\/\*|^<s(?:cript|tyle)\b/;

/** The place after the opening of a comment, if one opens at `at`. */
function afterOpening({ open }: Comment, row: string, at: number): number | undefined {
  if (row[at] !== '<' && row[at] !== '{') return undefined;
  open.lastIndex = at;
  return open.test(row) ? open.lastIndex : undefined;
}

/** Splits a text into lines, tells code from prose and blanks out comments. Takes time linear in the length. */
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

/** The line that opens a list of wordings, and one wording; the comment may end on the line of the last one. */
const askedPattern = /<!--\s*asked\s*$/;
const wordingPattern = /^\s*-\s+(\S.*?)\s*(?:-->.*)?$/;

const namedInComment = /^(#{1,6}[ \t]+)<!--[ \t]*[\w:-]+[ \t]+([\w.-]+)[ \t]*-->[ \t]*$/;

/** Names a heading that consists of a command for the site after its subject: `#### <!-- md:setting config.lang -->`. */
function withName(row: string): string {
  return row.startsWith('#') && row.includes('<!--') ? row.replace(namedInComment, '$1$2 {#$2}') : row;
}

const fencePattern = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})(.*)$/;

/** If a code block begins in this row, gives a test for the row that ends it. */
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

/** Drops comments. One that is never closed does not count, so that a stray `<!--` does not swallow the page. */
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

/** Gives the place after the code span that begins at `at`; if none does, after the character there. */
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
