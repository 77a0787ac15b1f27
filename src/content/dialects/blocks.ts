/** Blocks that hold what is indented below their first line, as MkDocs writes admonitions and content tabs. */
import type { Line } from '../lines.ts';
import { inlineWords } from '../words.ts';

interface Block {
  /** Characters that the line which opens it is set in. */
  readonly indent: number;
  readonly isPart: boolean;
}

/** Deeper blocks than this are left as they are, which keeps a staircase of them from costing its square. */
const deepest = 10;

/** Brings the content of `!!! note`, `??? note` and `=== "Tab"` flush left, and marks the tabs. */
export function reduceIndentedBlocks(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line) => !line.code && openingOf(line) !== undefined)) return lines;
  const open: Block[] = [];
  const closed = (indent: number, number: number): Line[] => {
    const from = open.findIndex((block) => block.indent >= indent);
    const over = from === -1 ? [] : open.splice(from);
    return over.filter(({ isPart }) => isPart).map(() => closing(number));
  };
  const reduced = lines.flatMap((line) => {
    const isBlank = line.plain.trim() === '';
    const indent = line.plain.length - line.plain.trimStart().length;
    const ends = isBlank ? [] : closed(indent, line.number);
    const shift = open.length === 0 ? 0 : Math.min(indent, (open.at(-1)?.indent ?? 0) + 4);
    const opening = line.code || open.length >= deepest ? undefined : openingOf(line);
    if (opening === undefined) {
      return [...ends, { ...line, source: line.source.slice(shift), plain: line.plain.slice(shift) }];
    }
    open.push({ indent, isPart: opening.mark !== undefined });
    return [...ends, opening];
  });
  return [...reduced, ...closed(0, lines.at(-1)?.number ?? 1)];
}

function closing(number: number): Line {
  return { source: '', plain: '', number, code: false, mark: { kind: 'close' } };
}

function openingOf(line: Line): Line | undefined {
  const [, sign, rest = ''] = /^\s*(!!!|\?\?\?\+?|===\+?!?)\s+(.*)$/.exec(line.plain) ?? [];
  if (sign === undefined) return undefined;
  const [, title] = /"([^"]*)"\s*$/.exec(rest) ?? [];
  const isTab = sign.startsWith('=');
  if (title === undefined && isTab) return undefined;
  if (title === undefined || title === '') return { ...line, plain: '' };
  const plain = `**${title}**`;
  // An admonition that is called by a question is found by it, and holds nothing but the answer.
  return isTab || title.endsWith('?')
    ? { ...line, plain, mark: { kind: 'open', title: inlineWords(title), anchored: false } }
    : { ...line, plain };
}
