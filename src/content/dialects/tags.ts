/**
 * Finds JSX tags in a line of MDX, outside of code spans. Written without regular expressions, because attributes can
 * contain quotes, braces and more tags, and a page can contain a megabyte of `<`.
 */
import { endOfCodeSpan } from '../lines.ts';

/** One tag and its place in the line. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: 'open' | 'close' | 'single';
  /** The text between the name and the end of the tag. */
  readonly attributes: string;
}

/** Lists the tags of components, whose names begin with a capital letter, in order. */
export function componentTags(row: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = 0; at < row.length; ) {
    const tag = row[at] === '<' ? tagAt(row, at) : undefined;
    if (tag !== undefined) tags.push(tag);
    at = tag?.end ?? nextPlace(row, at);
  }
  return tags;
}

/** Gives the place of a component tag that continues on the next line. */
export function brokenTag(row: string): number | undefined {
  for (const { index } of row.matchAll(/<[A-Z]/g)) if (endOfTag(row, index) === 'broken off') return index;
  return undefined;
}

/** Gives the value of the first of these attributes that a tag has, in quotes or braces. */
export function attribute(tag: Tag, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const [, double, single, braced] = patternOf(name).exec(tag.attributes) ?? [];
    const value = double ?? single ?? braced;
    if (value !== undefined && value.trim() !== '') return value.trim();
  }
  return undefined;
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const made = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|\\{["'\`]([^"'\`]*)["'\`]\\})`);
  patterns.set(name, made);
  return made;
}

function nextPlace(row: string, at: number): number {
  const next = row[at] === '`' ? endOfCodeSpan(row, at) : at + 1;
  special.lastIndex = next;
  return special.exec(row)?.index ?? row.length;
}

const special = /[<`]/g;

function tagAt(row: string, at: number): Tag | undefined {
  const [head, slash, name] = /^<(\/?)([A-Z][\w.]*)/.exec(row.slice(at, at + 100)) ?? [];
  if (head === undefined || name === undefined) return undefined;
  const end = endOfTag(row, at);
  if (typeof end === 'string') return undefined;
  const isSingle = row[end - 2] === '/';
  const attributes = row.slice(at + head.length, end - (isSingle ? 2 : 1));
  return { start: at, end, name, kind: slash === '/' ? 'close' : isSingle ? 'single' : 'open', attributes };
}

/** Deeper than any real attribute; it keeps a megabyte of `<A {` from being searched over and over. */
const mostInnerTags = 8;
const longestTag = 8_000;

const depthOf = new Map([
  ['{', 1],
  ['}', -1],
]);
const marks = /"[^"]*"|'[^']*'|[<>{}]/g;

/** The place after the `>` that ends a tag; one in quotes or braces does not. */
export function endOfTag(row: string, at: number): number | 'broken off' | 'no tag' {
  let braces = 0;
  let inner = 0;
  for (const { 0: mark, index } of row.slice(at + 1, at + longestTag).matchAll(marks)) {
    braces += depthOf.get(mark) ?? 0;
    if (mark === '>' && braces === 0) return at + index + 2;
    if (mark !== '<') continue;
    inner += 1;
    if (braces <= 0 || inner > mostInnerTags) return 'no tag';
  }
  return row.length - at > longestTag ? 'no tag' : 'broken off';
}
