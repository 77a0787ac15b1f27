/** Finds Hugo's shortcodes in the lines of a page, and the code inside some of them. */
import type { Line } from '../lines.ts';

/** One shortcode and its place in the line. */
export interface Shortcode {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly isClose: boolean;
  /** The text between the name and the end, as written. */
  readonly parameters: string;
}

/** Lists the shortcodes in a line, in order. */
export function shortcodes(row: string): Shortcode[] {
  const found: Shortcode[] = [];
  let done = 0;
  for (const { index } of row.matchAll(/\{\{[<%]/g)) {
    if (index < done) continue;
    const end = row.indexOf(endMark(row, index), index);
    if (end === -1) break;
    done = end + 3;
    const inner = row.slice(index + 3, end).trim();
    const [head = '', slash, name = ''] = /^(\/?)\s*([\w./-]+)/.exec(inner) ?? [];
    const parameters = inner.slice(head.length).replace(/\/$/, '').trim();
    found.push({ start: index, end: done, name, isClose: slash === '/', parameters });
  }
  return found;
}

function endMark(row: string, start: number): string {
  return row[start + 2] === '<' ? '>}}' : '%}}';
}

/** Gives the value of the parameter with one of these names or, if there is none, of the first unnamed one. */
export function parameter(code: Shortcode, ...names: readonly string[]): string | undefined {
  const named = new Map<string, string>();
  for (const [, name = '', double, back] of code.parameters.matchAll(/(\w+)\s?=\s?(?:"([^"]*)"|`([^`]*)`)/g)) {
    named.set(name, double ?? back ?? '');
  }
  const name = names.find((each) => named.has(each));
  if (name !== undefined) return named.get(name);
  const [, double, back, bare] = /^(?:"([^"]*)"|`([^`]*)`|([^\s="]+)(?:\s|$))/.exec(code.parameters) ?? [];
  return double ?? back ?? bare;
}

const mostLines = 20;

/** Joins the lines of a shortcode that spans several. */
export function wholeShortcodes(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const more = linesUntilWhole(lines, at, line);
    const rows = lines.slice(at, at + more + 1);
    const source = rows.map((row) => row.source).join('\n');
    joined.push(more === 0 ? line : { ...line, source, plain: rows.map((row) => row.plain).join(' ') });
    at += more;
  }
  return joined;
}

/** How many lines to append until the unfinished shortcode of a line is complete; 0 if it never is. */
function linesUntilWhole(lines: readonly Line[], start: number, line: Line): number {
  const opened = line.code ? -1 : Math.max(line.plain.lastIndexOf('{{<'), line.plain.lastIndexOf('{{%'));
  if (opened === -1) return 0;
  const close = endMark(line.plain, opened);
  if (line.plain.includes(close, opened)) return 0;
  const below = lines.slice(start + 1, start + 1 + mostLines);
  const end = below.findIndex(({ code, plain }) => code || plain.includes(close));
  return end === -1 || below[end]?.code === true ? 0 : end + 1;
}

/** Names of shortcodes that work like code blocks. */
const codeNames = /^(?:highlight|code|code-?(?:block|toggle)|codenew|text|cmd|console|mermaid|plantuml)$/;

/** Marks the contents of shortcodes that hold code as code, so that nothing in them is taken for a heading. */
export function withCode(lines: readonly Line[], parts: ReadonlySet<string>): readonly Line[] {
  const blocks = codeBlocks(lines, parts);
  if (blocks.length === 0) return lines;
  const marked = [...lines];
  for (const { from, to, isPart } of blocks) {
    for (let at = from; at <= to; at += 1) {
      const line = lines[at];
      const isEdge = at === from || at === to;
      if (line === undefined || (isEdge && isPart)) continue;
      marked[at] = { ...line, code: true, plain: isEdge ? '```' : line.plain };
    }
  }
  return marked;
}

interface CodeBlock {
  readonly from: number;
  readonly to: number;
  /** Whether its first and last line begin and end a part of the page, and so must stay as they are. */
  readonly isPart: boolean;
}

function codeBlocks(lines: readonly Line[], parts: ReadonlySet<string>): CodeBlock[] {
  const edges = lines.flatMap((line, at) => edgesAt(line, at));
  const lastCloses = new Map(edges.filter(({ isClose }) => isClose).map(({ name, at }) => [name, at]));
  const blocks: CodeBlock[] = [];
  let open: Edge | undefined;
  for (const edge of edges) {
    if (open === undefined) {
      const isCode = parts.has(edge.name) ? isOfLanguage(edge) : codeNames.test(edge.name);
      const isClosed = (lastCloses.get(edge.name) ?? -1) > edge.at;
      open = isCode && isClosed && !edge.isClose ? edge : undefined;
    } else if (edge.isClose && edge.name === open.name) {
      blocks.push({ from: open.at, to: edge.at, isPart: parts.has(edge.name) });
      open = undefined;
    }
  }
  return blocks;
}

/** A shortcode on a line of its own. */
interface Edge extends Shortcode {
  readonly at: number;
}

function edgesAt({ code, plain }: Line, at: number): Edge[] {
  if (code || !plain.trimStart().startsWith('{{')) return [];
  const [first, ...others] = shortcodes(plain);
  const isAlone = first !== undefined && others.length === 0 && plain.trim().length === first.end - first.start;
  return isAlone ? [{ ...first, at }] : [];
}

function isOfLanguage({ parameters }: Shortcode): boolean {
  return /\b(?:code)?lang\s?=\s?["`]?\w/.test(parameters);
}
