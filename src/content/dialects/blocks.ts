/** Handles blocks whose content is indented below their first line: admonitions and content tabs of MkDocs. */
import type { Line } from '../lines.ts';
import { inlineWords } from '../visible-text.ts';

interface Block {
  /** The indentation of its first line, in characters. */
  readonly indent: number;
  readonly isPart: boolean;
}

/** Blocks nested deeper are left as they are, which keeps a long staircase of them from taking quadratic time. */
const deepest = 10;

/** Removes the indentation inside `!!! note`, `??? note` and `=== "Tab"`, and marks the tabs. */
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
  // An admonition with a question as its title is a part of its own: it holds just the answer.
  return isTab || title.endsWith('?')
    ? { ...line, plain, mark: { kind: 'open', title: inlineWords(title), anchored: false } }
    : { ...line, plain };
}
