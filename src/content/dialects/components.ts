/**
 * MDX components to plain Markdown: those that hold a part of a page (tab, accordion, step) become marks, the others
 * leave what they hold, and what their attributes say to a reader.
 */
import { mintlifySlugs } from '../anchor.ts';
import type { Line, Mark } from '../lines.ts';
import { cutAtTags, type TagReading } from './parts.ts';
import { attribute, brokenTag, componentTags, endOfTag, type Tag } from './tags.ts';

/** Which components begin a part of a page, and whether the site gives such parts anchors. */
export interface PartComponents {
  readonly names: ReadonlySet<string>;
  readonly anchored: boolean;
}

/** Groups of parts: they say nothing to a reader. */
const groups = new Set(['Tabs', 'AccordionGroup', 'Steps']);

/** Reduces the lines of an MDX page. */
export function reduceComponents(lines: readonly Line[], parts: PartComponents): Line[] {
  return wholeTags(lines).flatMap((line) => {
    if (line.code || !line.plain.includes('<')) return [withFlushHeading(line)];
    const tags = componentTags(line.plain);
    if (tags.length === 0) return [withFlushHeading(line)];
    const readings = tags.map((tag) => readTag(tag, parts));
    return cutAtTags(line, readings).map(withFlushHeading);
  });
}

function readTag(tag: Tag, parts: PartComponents): TagReading {
  const mark = parts.names.has(tag.name) ? toMark(tag, parts.anchored) : undefined;
  const { start, end } = tag;
  return { start, end, plain: labelOf(tag), scaffold: groups.has(tag.name), ...(mark !== undefined && { mark }) };
}

function toMark(tag: Tag, anchored: boolean): Mark | undefined {
  if (tag.kind === 'close') return { kind: 'close' };
  const title = attribute(tag, 'title', 'label', 'heading', 'value');
  if (tag.kind === 'single' || title === undefined) return undefined;
  const id = attribute(tag, 'id');
  return { kind: 'open', title, anchored, ...(id !== undefined && { id }) };
}

/** What the attributes of a tag say to a reader: the name of a field, the text of a card, where it leads. */
function labelOf(tag: Tag): string {
  if (tag.kind === 'close') return '';
  const label = attribute(tag, 'title', 'label', 'content', 'path', 'query', 'body', 'header', 'name');
  const href = attribute(tag, 'href');
  if (label === undefined) return '';
  if (href !== undefined) return `[${label}](${href}) `;
  return tag.name.endsWith('Field') ? fieldOf(label, attribute(tag, 'type') ?? '') : `**${label}** `;
}

/** Fields of an API have anchors of their own, made of their names. */
function fieldOf(name: string, type: string): string {
  return `<a id="param-${mintlifySlugs.slug(name).replaceAll('_', '-')}"></a>\`${name}\` ${type} `;
}

/** Joins the lines over which a tag stretches. */
function wholeTags(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const more = linesUntilWhole(lines, index, line);
    const rows = lines.slice(index, index + more + 1);
    const source = rows.map((row) => row.source).join('\n');
    const plain = rows.map((row) => row.plain).join(' ');
    joined.push(more === 0 ? line : { ...line, source, plain });
    index += more;
  }
  return joined;
}

const mostTagLines = 60;

/** How many lines to add to one so that the tag it breaks off in is whole; none when it never is. */
function linesUntilWhole(lines: readonly Line[], start: number, line: Line): number {
  if (line.code || !line.plain.includes('<')) return 0;
  const at = brokenTag(line.plain);
  if (at === undefined) return 0;
  let text = line.plain.slice(at);
  for (let more = 1; more <= mostTagLines; more += 1) {
    const next = lines[start + more];
    if (next === undefined || next.code) return 0;
    text += ` ${next.plain}`;
    const end = endOfTag(text, 0);
    if (end !== 'broken off') return end === 'no tag' ? 0 : more;
  }
  return 0;
}

/** MDX has no indented code, so a heading may stand as far in as the component it stands in. */
function withFlushHeading(line: Line): Line {
  return !line.code && /^\s+#{1,6}\s/.test(line.plain) ? { ...line, plain: line.plain.trimStart() } : line;
}
