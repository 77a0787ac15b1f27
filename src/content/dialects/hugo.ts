/** Hugo: Markdown with shortcodes for links, notes, tabs, code and inclusions. */
import { hugoSlugs } from '../anchor.ts';
import type { FrontMatter } from '../front-matter.ts';
import type { Line, Mark } from '../lines.ts';
import { pageRoute } from '../link.ts';
import type { Dialect, Include } from './dialect.ts';
import { expandInclusions } from './inclusions.ts';
import { cutAtTags, type TagReading } from './parts.ts';
import { parameter, type Shortcode, shortcodes, wholeShortcodes, withCode } from './shortcodes.ts';

export const hugo: Dialect = { name: 'hugo', slugs: hugoSlugs, reduce: reduceShortcodes, route: toRoute };

/** Addresses are in lower case; a `slug` replaces the last step. */
function toRoute(path: string, { slug }: Pick<FrontMatter, 'slug'>): string {
  const route = pageRoute(path).toLowerCase().replaceAll(' ', '-');
  return slug === '' ? route : [...route.split('/').slice(0, -1), slug].join('/');
}

const parts: ReadonlySet<string> = new Set(['tab', 'tab_start', 'tabitem', 'details', 'expand', 'accordion', 'step']);

function reduceShortcodes(lines: readonly Line[], include: Include): readonly Line[] {
  const whole = expandInclusions(lines, (found) => ({ lines: found, target: includedBy }), include);
  return withCode(wholeShortcodes(whole), parts).flatMap((line) => {
    if (line.code || !line.plain.includes('{{')) return [line];
    const codes = shortcodes(line.plain);
    if (codes.length === 0) return [line];
    const isHeading = /^#{1,6}\s/.test(line.plain);
    return cutAtTags(
      line,
      codes.map((code) => readShortcode(code, isHeading)),
    );
  });
}

function includedBy(line: Line): string | undefined {
  if (!line.plain.includes('include')) return undefined;
  const [code, ...others] = shortcodes(line.plain);
  const isWhole = code !== undefined && others.length === 0 && line.plain.trim().length === code.end - code.start;
  return isWhole && code.name === 'include' ? parameter(code, 'file') : undefined;
}

const scaffold = new Set(['tabs', 'tabs_start', 'tabs_end', 'tabpane', 'accordions', 'steps']);

function readShortcode(code: Shortcode, isHeading: boolean): TagReading {
  const mark = toMark(code);
  const { start, end } = code;
  if (scaffold.has(code.name)) return { start, end, plain: '', scaffold: true };
  const plain = plainOf(code) || (isHeading ? nameOf(code) : '');
  return { start, end, plain, ...(mark !== undefined && { mark }) };
}

/** The name of a heading whose text is in the theme: `{{% heading "whatsnext" %}}`. */
function nameOf(code: Shortcode): string {
  return code.isClose ? '' : (/^"([^"]*)"$/.exec(code.parameters)?.[1] ?? '').replace(/[-_]/g, ' ');
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

/** The text that a shortcode shows to readers. Parameters can have any name; these are the usual ones for text. */
function labelOf(code: Shortcode): string {
  if (!/(?:title|content|text|header|name|summary)\s?=/.test(code.parameters) && !parts.has(code.name)) return '';
  const label = parameter(code, 'title', 'content', 'text', 'header', 'name', 'summary') ?? '';
  const href = /href\s?=/.test(code.parameters) ? parameter(code, 'href') : undefined;
  return href === undefined ? `**${label}** ` : `[${label}](${address(href)}) `;
}
