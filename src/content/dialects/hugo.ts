/** Hugo: Markdown with shortcodes for links, notes, tabs, code and inclusions. */
import { hugoSlugs } from '../anchor.ts';
import type { Line, Mark } from '../lines.ts';
import { pageRoute } from '../link.ts';
import type { Dialect, Include } from './dialect.ts';
import { expandInclusions } from './inclusions.ts';
import { cutAtTags, type TagReading } from './parts.ts';

export const hugo: Dialect = { name: 'hugo', slugs: hugoSlugs, reduce: reduceShortcodes, route: toRoute };

/** Addresses are in lower case, and end as the author says. */
function toRoute(path: string, slug: string): string {
  const route = pageRoute(path).toLowerCase().replaceAll(' ', '-');
  return slug === '' ? route : [...route.split('/').slice(0, -1), slug].join('/');
}

function reduceShortcodes(lines: readonly Line[], include: Include): readonly Line[] {
  const whole = expandInclusions(lines, (found) => ({ lines: found, target: includedBy }), include);
  return withHighlights(whole).flatMap((line) => {
    if (line.code || !line.plain.includes('{{')) return [line];
    const codes = shortcodes(line.plain);
    return codes.length === 0 ? [line] : cutAtTags(line, codes.map(readShortcode));
  });
}

interface Shortcode {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly isClose: boolean;
  /** What stands between the name and the end, as written. */
  readonly parameters: string;
}

function shortcodes(row: string): Shortcode[] {
  const found: Shortcode[] = [];
  let done = 0;
  for (const { index } of row.matchAll(/\{\{[<%]/g)) {
    if (index < done) continue;
    const end = row.indexOf(row[index + 2] === '<' ? '>}}' : '%}}', index);
    if (end === -1) break;
    done = end + 3;
    const inner = row.slice(index + 3, end).trim();
    const [head = '', slash, name = ''] = /^(\/?)\s*([\w./-]+)/.exec(inner) ?? [];
    const parameters = inner.slice(head.length).replace(/\/$/, '').trim();
    found.push({ start: index, end: done, name, isClose: slash === '/', parameters });
  }
  return found;
}

function includedBy(line: Line): string | undefined {
  if (!line.plain.includes('include')) return undefined;
  const [code, ...others] = shortcodes(line.plain);
  const isWhole = code !== undefined && others.length === 0 && line.plain.trim().length === code.end - code.start;
  return isWhole && code.name === 'include' ? parameter(code, 'file') : undefined;
}

/** The value of a named parameter, or of the first one that has no name. */
function parameter(code: Shortcode, ...names: readonly string[]): string | undefined {
  const named = new Map<string, string>();
  for (const [, name = '', double, back] of code.parameters.matchAll(/(\w+)\s?=\s?(?:"([^"]*)"|`([^`]*)`)/g)) {
    named.set(name, double ?? back ?? '');
  }
  const name = names.find((each) => named.has(each));
  if (name !== undefined) return named.get(name);
  const [, double, back, bare] = /^(?:"([^"]*)"|`([^`]*)`|([^\s="]+)(?:\s|$))/.exec(code.parameters) ?? [];
  return double ?? back ?? bare;
}

const parts = new Set(['tab', 'tab_start', 'tabitem', 'details', 'expand', 'accordion', 'step']);
const scaffold = new Set(['tabs', 'tabs_start', 'tabs_end', 'tabpane', 'accordions', 'steps']);

function readShortcode(code: Shortcode): TagReading {
  const mark = toMark(code);
  const { start, end } = code;
  return { start, end, plain: plainOf(code), scaffold: scaffold.has(code.name), ...(mark !== undefined && { mark }) };
}

function toMark(code: Shortcode): Mark | undefined {
  if (code.name === 'tab_end' || (code.isClose && parts.has(code.name))) return { kind: 'close' };
  const title = parts.has(code.name) ? parameter(code, 'header', 'name', 'title', 'summary') : undefined;
  return title === undefined ? undefined : { kind: 'open', title, anchored: false };
}

function plainOf(code: Shortcode): string {
  if (code.isClose) return '';
  switch (code.name) {
    case 'ref':
    case 'relref':
      return address(parameter(code, 'path') ?? '');
    case 'img':
    case 'figure':
      return `![${parameter(code, 'alt', 'caption') ?? ''}](${parameter(code, 'src') ?? ''})`;
    case 'youtube':
      return `https://youtu.be/${parameter(code, 'id') ?? ''}`;
    default:
      return labelOf(code);
  }
}

function address(target: string): string {
  const path = target.replace(/(?:\/_?index)?\.md(?=#|$)/, '');
  return /^(?:#|\/|\.|https?:)/.test(path) ? path : `/${path}`;
}

/** Shortcodes are free to name their parameters; these are the names under which readers are told something. */
function labelOf(code: Shortcode): string {
  if (!/(?:title|content|text|header|name|summary)\s?=/.test(code.parameters) && !parts.has(code.name)) return '';
  const label = parameter(code, 'title', 'content', 'text', 'header', 'name', 'summary') ?? '';
  const href = /href\s?=/.test(code.parameters) ? parameter(code, 'href') : undefined;
  return href === undefined ? `**${label}** ` : `[${label}](${address(href)}) `;
}

/** `highlight` is a code block by another name, so what stands in it is no heading and no shortcode. */
function withHighlights(lines: readonly Line[]): readonly Line[] {
  const lastClose = lines.findLastIndex((line) => isHighlight(line, true));
  if (lastClose === -1) return lines;
  let inside = false;
  return lines.map((line, index) => {
    const closes = inside && isHighlight(line, true);
    const opens = !inside && index < lastClose && isHighlight(line, false);
    const code = inside || opens;
    inside = opens || (inside && !closes);
    if (!code) return line;
    return { ...line, code: true, plain: opens || closes ? '```' : line.plain };
  });
}

function isHighlight(line: Line, close: boolean): boolean {
  return !line.code && (close ? /^\s*\{\{[<%]\s?\/\s?highlight/ : /^\s*\{\{[<%]\s?highlight\s/).test(line.plain);
}
