/** Markdown to its blocks, by lines: where a text may be cut without breaking what it shows. */
import { endOfBox, type Line } from './boxes.ts';

/** A run of lines that belongs together. */
export interface Block {
  /** A box is text, whatever stands in it. */
  readonly kind: 'fence' | 'table' | 'list' | 'text';
  /** At least one; neither the first nor the last is blank. */
  readonly lines: readonly Line[];
}

/** The lines of a text that stands at an offset of another. */
export function toLines(markdown: string, offset = 0): Line[] {
  const lines: Line[] = [];
  let from = offset;
  for (const text of markdown.split('\n')) {
    lines.push({ from, to: from + text.length, text });
    from += text.length + 1;
  }
  return lines;
}

/** The blocks in order; blank lines between them belong to none. Linear in the length of the text. */
export function toBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    if (isBlank(lines[at])) {
      at++;
      continue;
    }
    const kind = kindOf(lines[at]);
    const end = endOf[kind](lines, at);
    blocks.push({ kind, lines: lines.slice(at, end) });
    at = end;
  }
  return blocks;
}

/** The items of a list, each up to its last line that is not blank. */
export function itemsOf(list: readonly Line[]): Line[][] {
  const indent = indentOf(list[0]);
  const items: Line[][] = [];
  for (let at = 0; at < list.length; ) {
    const end = afterLine(list, at);
    const isItem = indentOf(list[at]) <= indent && itemStart.test(list[at]?.text ?? '');
    if (isItem || items.length === 0) items.push([]);
    for (const line of list.slice(at, end)) items.at(-1)?.push(line);
    at = end;
  }
  return items.map((item) => item.slice(0, item.findLastIndex((line) => !isBlank(line)) + 1));
}

/** The number of the line after the one at `at`, or after the fence that begins there. */
export function afterLine(lines: readonly Line[], at: number): number {
  return fence.test(lines[at]?.text ?? '') ? endOfFence(lines, at) : at + 1;
}

/** True when a line holds nothing, or is none. */
export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

const fence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/;
const itemStart = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;
const tableRow = /^\s*\|/;

function kindOf(line: Line | undefined): Block['kind'] {
  const text = line?.text ?? '';
  if (itemStart.test(text)) return 'list';
  if (fence.test(text)) return 'fence';
  return tableRow.test(text) ? 'table' : 'text';
}

/** For each kind of block: the number of the line after its last, from the number of its first. */
const endOf: Readonly<Record<Block['kind'], (lines: readonly Line[], start: number) => number>> = {
  fence: endOfFence,
  table: (lines, start) => endWhile(lines, start, 'table'),
  text: (lines, start) => endOfBox(lines, start) ?? endWhile(lines, start, 'text'),
  list: endOfList,
};

function endWhile(lines: readonly Line[], start: number, kind: Block['kind']): number {
  let at = start + 1;
  while (at < lines.length && !isBlank(lines[at]) && kindOf(lines[at]) === kind && endOfBox(lines, at) === undefined)
    at++;
  return at;
}

function endOfFence(lines: readonly Line[], start: number): number {
  const [, marker = '```'] = fence.exec(lines[start]?.text ?? '') ?? [];
  for (let at = start + 1; at < lines.length; at++) {
    const text = (lines[at]?.text ?? '').replace(/^[ \t>]*/, '').trimEnd();
    if (text.length >= marker.length && text.replaceAll(marker.charAt(0), '') === '') return at + 1;
  }
  return lines.length;
}

/** A list goes on over blank lines and fences as long as what follows is indented or another item. */
function endOfList(lines: readonly Line[], start: number): number {
  const indent = indentOf(lines[start]);
  let end = afterLine(lines, start);
  let at = end;
  while (at < lines.length) {
    const line = lines[at];
    if (isBlank(line)) {
      at++;
      continue;
    }
    const isLazy = at === end && kindOf(line) === 'text';
    if (!(indentOf(line) > indent || itemStart.test(line?.text ?? '') || isLazy)) break;
    at = afterLine(lines, at);
    end = at;
  }
  return end;
}

function indentOf(line: Line | undefined): number {
  return (line?.text ?? '').search(/\S|$/);
}
