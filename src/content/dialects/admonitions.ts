/**
 * Turns notes and warnings of every dialect (`<Note>`, `{{< warning >}}`, `:::tip`, `!!! danger`, `~> `) into quotes with
 * a title, as GitHub's callouts look, so that they stay apart from the paragraphs around them.
 */
import type { Line } from '../lines.ts';

/** Turns admonitions that begin on a line of their own, and are closed, into quotes. Takes linear time. */
export function quoteAdmonitions(lines: readonly Line[]): readonly Line[] {
  const quoted: Line[] = [];
  const neverClosed = new Set<string>();
  for (let at = 0; at < lines.length; at++) {
    const found = quoteAt(lines, at, neverClosed);
    for (const line of found?.quote ?? lines.slice(at, at + 1)) quoted.push(line);
    at = found?.end ?? at;
  }
  return quoted;
}

/** The admonition on a line, as a quote, and its last line. A name that is once not closed is not searched for again. */
function quoteAt(lines: readonly Line[], at: number, neverClosed: Set<string>) {
  const line = lines[at];
  const opening = line === undefined || line.code ? undefined : openingOf(line.plain);
  if (line === undefined || opening === undefined || neverClosed.has(opening.name)) return undefined;
  const inside = insideOf(lines, at, opening);
  if (inside === undefined) neverClosed.add(opening.name);
  return inside && { quote: toQuote(line, opening, inside.rows), end: inside.end };
}

interface Opening {
  /** The white space before it. */
  readonly indent: string;
  /** What closes it: the name of a closing tag, `:::`, `>` for a blank line, or empty if indentation does. */
  readonly name: string;
  /** Empty if it needs none. */
  readonly title: string;
  /** The rest of the line. */
  readonly rest: string;
}

const kinds = 'note|warning|tip|info|important|caution|danger|check|success|error';
const tag = new RegExp(`^(\\s*)<(${kinds})\\b([^<>]*)>(.*)$`, 'i');
const shortcode = new RegExp(`^(\\s*)\\{\\{[<%]\\s?(${kinds})\\b([^{}]*)[>%]\\}\\}(.*)$`);
const colons = new RegExp(`^(\\s*):{3,}\\s?(${kinds})\\b(.*)$`);
const sigil = /^(\s*)[-=~!]> +(?=\S)(.*)$/;
const marks = /^(\s*)(?:!!!|\?\?\?\+?)\s+(\w+)\b(.*)$/;

function openingOf(row: string): Opening | undefined {
  if (!/[<>:!?]/.test(row)) return undefined;
  const [, indent = '', kind = '', said = '', rest = ''] = tag.exec(row) ?? shortcode.exec(row) ?? [];
  const [, title] = /\btitle=["']([^"']+)["']/.exec(said) ?? [];
  if (kind !== '') return { indent, name: kind, title: title ?? titled(kind), rest };
  const [, before = '', named = '', called = ''] = colons.exec(row) ?? [];
  const label = called.trim().replace(/^\[|\]$/g, '');
  if (named !== '') return { indent: before, name: ':::', title: label || titled(named), rest: '' };
  const [, edge = '', text] = sigil.exec(row) ?? [];
  if (text !== undefined) return { indent: edge, name: '>', title: '', rest: text };
  const [, margin = '', mark, more = ''] = marks.exec(row) ?? [];
  if (mark === undefined) return undefined;
  const [, own = ''] = /"([^"]*)"\s*$/.exec(more) ?? [];
  return { indent: margin, name: '', title: own || titled(mark), rest: '' };
}

function titled(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
}

/** The lines inside an admonition and the index of its last line; `undefined` if it is not closed. */
function insideOf(
  lines: readonly Line[],
  start: number,
  { name, indent, rest }: Opening,
): { readonly rows: readonly Line[]; readonly end: number } | undefined {
  if (name === '') return setInBelow(lines, start, indent.length + 4);
  if (name === '>') return toBlankLine(lines, start, rest);
  const tags = `</${name}>|\\{\\{[<%] ?/ ?${name} ?[>%]\\}\\}`;
  const close = name === ':::' ? /^\s*():{3,}\s*$/ : new RegExp(`^(.*?)(?:${tags})\\s*$`);
  const rows: Line[] = [];
  for (let end = start; end < lines.length; end++) {
    const line = lines[end];
    if (line === undefined) break;
    const row = end === start ? { ...line, plain: rest } : line;
    const before = row.code ? undefined : close.exec(row.plain)?.[1];
    rows.push(before === undefined ? row : { ...row, plain: before });
    if (before !== undefined) return { rows, end };
  }
  return undefined;
}

function toBlankLine(lines: readonly Line[], start: number, rest: string) {
  let end = start;
  while ((lines[end + 1]?.plain ?? '').trim() !== '') end += 1;
  const rows = lines.slice(start, end + 1).map((line, at) => (at === 0 ? { ...line, plain: rest } : line));
  return { rows, end };
}

function setInBelow(lines: readonly Line[], start: number, depth: number) {
  let end = start;
  for (let at = start + 1; at < lines.length; at++) {
    const row = lines[at]?.plain ?? '';
    if (row.trim() === '') continue;
    if (row.length - row.trimStart().length < depth) break;
    end = at;
  }
  const rows = lines.slice(start + 1, end + 1).map((line) => ({ ...line, plain: line.plain.slice(depth) }));
  return { rows, end };
}

function toQuote(line: Line, { indent, title }: Opening, rows: readonly Line[]): Line[] {
  const isBlank = ({ plain }: Line) => plain.trim() === '';
  const text = rows.slice(
    rows.findIndex((row) => !isBlank(row)),
    rows.findLastIndex((row) => !isBlank(row)) + 1,
  );
  const shared = rows.every((row) => isBlank(row) || row.plain.startsWith(indent)) ? indent.length : 0;
  const quote = text.map((row) => ({ ...row, plain: `${indent}> ${row.plain.slice(shared)}`.trimEnd() }));
  const blank = { ...line, plain: '' };
  const called = title === '' ? [] : [{ ...line, plain: `${indent}> **${title}**` }];
  return [blank, ...called, ...quote, blank];
}
