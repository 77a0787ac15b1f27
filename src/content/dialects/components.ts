/**
 * Reduces MDX components to plain Markdown. Tabs, accordions and steps become marks; of other components the content is
 * kept, and the attributes that readers see.
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

/** Groups of parts, which show nothing of their own. */
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

/** The attributes of a tag that readers see: the name of a field, the text and link of a card. */
function labelOf(tag: Tag): string {
  if (tag.kind === 'close') return '';
  const label = attribute(tag, 'title', 'label', 'content', 'path', 'query', 'body', 'header', 'name');
  const href = attribute(tag, 'href');
  if (label === undefined) return '';
  if (href !== undefined) return `[${label}](${href}) `;
  return tag.name.endsWith('Field') ? fieldOf(label, attribute(tag, 'type') ?? '') : `**${label}** `;
}

/** A field of an API, with the anchor that its name gives it. */
function fieldOf(name: string, type: string): string {
  return `<a id="param-${mintlifySlugs.slug(name).replaceAll('_', '-')}"></a>\`${name}\` ${type} `;
}

/** Joins the lines of a tag that spans several. */
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

/** How many lines to append until the unfinished tag of a line is complete; 0 if it never is. */
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

/** MDX has no indented code, so a heading may be indented as far as the component around it. */
function withFlushHeading(line: Line): Line {
  return !line.code && /^\s+#{1,6}\s/.test(line.plain) ? { ...line, plain: line.plain.trimStart() } : line;
}
