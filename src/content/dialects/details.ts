/** HTML accordions, which work in every dialect: `<details><summary>Title</summary>` begins a part of a page. */
import type { Line } from '../lines.ts';
import { inlineWords } from '../visible-text.ts';
import { cutAtTags, type TagReading } from './parts.ts';

/** A summary must end within so many lines after its tag; otherwise it does not count as an accordion. */
const mostSummaryLines = 4;

/** Marks where accordions begin and end; a summary on lines of its own is joined to its tag. */
export function reduceDetails(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line) => !line.code && mayHold(line.plain))) return lines;
  const reduced: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const whole = line.code || !mayHold(line.plain) ? undefined : withSummary(lines, at, line);
    if (whole === undefined) reduced.push(line);
    else for (const each of cutAtTags(whole.line, readingsOf(whole.line.plain))) reduced.push(each);
    at += whole?.more ?? 0;
  }
  return reduced;
}

function mayHold(row: string): boolean {
  return row.includes('<details') || row.includes('</details');
}

/** The line, joined with those below it up to the end of its summary. */
function withSummary(lines: readonly Line[], start: number, line: Line) {
  const opened = line.plain.lastIndexOf('<details');
  let { source, plain } = line;
  if (opened === -1 || plain.includes('</summary>', opened)) return { line, more: 0 };
  for (let more = 1; more <= mostSummaryLines; more += 1) {
    const next = lines[start + more];
    if (next === undefined || next.code || next.mark !== undefined) break;
    source += `\n${next.source}`;
    plain += ` ${next.plain}`;
    if (next.plain.includes('</summary>')) return { line: { ...line, source, plain }, more };
  }
  return { line, more: 0 };
}

const tags = /<details\b[^<>]*>\s*<summary\b[^<>]*>(.{0,500}?)<\/summary>|<\/details\s*>/g;

function readingsOf(row: string): TagReading[] {
  return [...row.matchAll(tags)].map((tag): TagReading => {
    const place = { start: tag.index, end: tag.index + tag[0].length };
    if (tag[1] === undefined) return { ...place, plain: '', mark: { kind: 'close' } };
    const title = inlineWords(tag[1]) || 'Details';
    return { ...place, plain: `**${title}**`, mark: { kind: 'open', title, anchored: false } };
  });
}
