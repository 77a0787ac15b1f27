/**
 * Steps as their authors mean them: what is set in by two blanks or three under `10.` belongs to that step, although
 * Markdown wants four there and would end the list.
 */

/** Further in it is what Markdown itself takes for a part of a list. */
const least = 2;
const itemStart = /^(\s?(?:[-*+]|\d{1,9}[.)])[ \t]+)\S/;

/** The lines, those below an item of a list set in as far as its words are. Linear in their number. */
export function setIn(lines: readonly string[]): readonly string[] {
  const done: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const [, mark = ''] = itemStart.exec(lines[at] ?? '') ?? [];
    const end = mark === '' ? at + 1 : endOfItem(lines, at);
    const [first = '', ...below] = lines.slice(at, end);
    done.push(first, ...moved(below, mark.length));
    at = end;
  }
  return done;
}

/** An item ends before the next one, and before words at the margin that come after a blank line. */
function endOfItem(lines: readonly string[], start: number): number {
  let at = start + 1;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const isAtMargin = indentOf(line) < least && line.trim() !== '';
    if (itemStart.test(line) || (isAtMargin && lines[at - 1]?.trim() === '')) break;
    at += 1;
  }
  return at;
}

function moved(below: readonly string[], width: number): readonly string[] {
  const indents = below.map(indentOf).filter((indent) => indent >= least);
  const nearest = indents.reduce((fewest, indent) => Math.min(fewest, indent), width);
  const missing = ' '.repeat(width - nearest);
  return below.map((line) => (line.trim() !== '' && indentOf(line) >= least ? missing + line : line));
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}
