/** Markdown to its blocks, by lines: where a text may be cut without breaking what it shows. */

/** A run of lines that belongs together, as offsets into the text. */
export interface Block {
  readonly from: number;
  readonly to: number;
  /** Where it may be cut when it is too long: between list items or table rows; none for a fence. */
  readonly pieces: readonly Block[];
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

type Kind = 'fence' | 'table' | 'list' | 'text';

/** The blocks of the text in order; blank lines between them belong to none. Linear in the length of the text. */
export function toBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  const lines = toLines(markdown);
  let at = 0;
  while (at < lines.length) {
    if (isBlank(lines[at])) {
      at++;
      continue;
    }
    const kind = kindOf(lines[at]);
    const end = endOf[kind](lines, at);
    blocks.push(toBlock(kind, lines.slice(at, end)));
    at = end;
  }
  return blocks;
}

const fenceStart = /^\s*(`{3,}|~{3,})/;
const itemStart = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;
const tableRow = /^\s*\|/;

function toLines(markdown: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const text of markdown.split('\n')) {
    lines.push({ from, to: from + text.length, text });
    from += text.length + 1;
  }
  return lines;
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

function kindOf(line: Line | undefined): Kind {
  const text = line?.text ?? '';
  if (fenceStart.test(text)) return 'fence';
  if (tableRow.test(text)) return 'table';
  return itemStart.test(text) ? 'list' : 'text';
}

/** For each kind of block: the number of the line after its last, from the number of its first. */
const endOf: Readonly<Record<Kind, (lines: readonly Line[], start: number) => number>> = {
  fence: endOfFence,
  table: (lines, start) => endWhile(lines, start, (text) => tableRow.test(text)),
  text: (lines, start) => endWhile(lines, start, (text) => kindOf({ from: 0, to: 0, text }) === 'text'),
  list: endOfList,
};

function endWhile(lines: readonly Line[], start: number, belongs: (text: string) => boolean): number {
  let at = start + 1;
  while (at < lines.length && !isBlank(lines[at]) && belongs(lines[at]?.text ?? '')) at++;
  return at;
}

function endOfFence(lines: readonly Line[], start: number): number {
  const fence = fenceStart.exec(lines[start]?.text ?? '')?.[1] ?? '```';
  for (let at = start + 1; at < lines.length; at++) {
    const text = lines[at]?.text.trim() ?? '';
    if (text.startsWith(fence) && text === (fence[0] ?? '').repeat(text.length)) return at + 1;
  }
  return lines.length;
}

/** A list goes on over blank lines and fences as long as what follows is indented or another item. */
function endOfList(lines: readonly Line[], start: number): number {
  const indent = indentOf(lines[start]);
  let end = start + 1;
  let at = end;
  while (at < lines.length) {
    if (isBlank(lines[at])) {
      at++;
      continue;
    }
    const line = lines[at];
    const lazy = at === end && kindOf(line) === 'text' && !isBlank(lines[at - 1]);
    if (!(indentOf(line) > indent || itemStart.test(line?.text ?? '') || lazy)) break;
    at = kindOf(line) === 'fence' ? endOfFence(lines, at) : at + 1;
    end = at;
  }
  return end;
}

function indentOf(line: Line | undefined): number {
  return (line?.text ?? '').search(/\S|$/);
}

function toBlock(kind: Kind, lines: readonly Line[]): Block {
  const whole = { from: lines[0]?.from ?? 0, to: lines.at(-1)?.to ?? 0 };
  return { ...whole, pieces: kind === 'fence' ? [] : piecesOf(kind, lines) };
}

/** The items of a list, or the single lines of anything else but a fence. */
function piecesOf(kind: Kind, lines: readonly Line[]): Block[] {
  const indent = indentOf(lines[0]);
  const starts: number[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    const isItem = indentOf(line) <= indent && itemStart.test(line?.text ?? '');
    if (kind === 'list' ? isItem || at === 0 : !isBlank(line)) starts.push(at);
    at = kind === 'list' && kindOf(line) === 'fence' ? endOfFence(lines, at) : at + 1;
  }
  return starts.map((start, place) => {
    const piece = lines.slice(start, starts[place + 1] ?? lines.length).filter((line) => !isBlank(line));
    return { from: piece[0]?.from ?? 0, to: piece.at(-1)?.to ?? 0, pieces: [] };
  });
}
