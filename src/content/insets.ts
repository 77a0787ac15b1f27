/** Finds headings inside list items. The section of such a heading ends with its item. */
import type { Heading } from './headings.ts';
import type { Line } from './lines.ts';

/** Gives, by line index, how far the list item around a heading is indented, in characters. Takes linear time. */
export function insetsOf(lines: readonly Line[], headings: ReadonlyMap<number, Heading>): ReadonlyMap<number, number> {
  const insets = new Map<number, number>();
  const items: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.mark !== undefined) items.length = 0;
    if (line.code || line.mark !== undefined || line.source.trim() === '') continue;
    const indent = indentOf(line);
    while ((items.at(-1) ?? 0) > indent) items.pop();
    const inset = items.at(-1);
    if (inset !== undefined && headings.has(index)) insets.set(index, inset);
    const [marker] = /^[ \t]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}(?=\S)/.exec(line.source) ?? [];
    if (marker !== undefined) items.push(marker.length);
  }
  return insets;
}

/** Gives the indentation of a line in characters. */
export function indentOf({ source }: Line): number {
  return source.length - source.trimStart().length;
}
