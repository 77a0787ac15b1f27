/**
 * Markdown to pieces of a length that fits. A block that is too long falls into smaller ones, always at the best
 * place there is: a list between its items, a table between its rows, a paragraph between its sentences.
 */
import { afterLine, type Block, isBlank, itemsOf, toBlocks, toLines } from './blocks.ts';
import type { Line } from './boxes.ts';

/** A run of text that belongs together, as offsets into the whole. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** `code` is a line out of a fence that had to be cut: it wants to be set in by `codeIndent` to be code again. */
  readonly kind: Block['kind'] | 'code';
  /** It goes on what stands before it: a later item, row, sentence or line of something that had to be cut. */
  readonly goesOn: boolean;
  /** The head of the table whose row it is, to be shown above it where the run begins with it. */
  readonly head?: string;
}

/** What makes a line code where there is no fence around it. */
export const codeIndent = 4;

/** The pieces in order, none longer than `longest`; between them stand blanks, and the marks of fences that were cut. */
export function toPieces(markdown: string, longest: number): Piece[] {
  return toBlocks(toLines(markdown)).flatMap((block) => piecesOf(block, longest, 0));
}

/** Lists in lists are taken apart so deep; below, lines are lines, which keeps a staircase from costing its square. */
const deepest = 4;

function piecesOf({ kind, lines }: Block, longest: number, depth: number): Piece[] {
  const whole = { from: lines[0]?.from ?? 0, to: lines.at(-1)?.to ?? 0, kind, goesOn: false };
  if (whole.to - whole.from <= longest) return [whole];
  const pieces = cut[kind](lines, longest, depth);
  return pieces.map((piece, place) => (place === 0 ? piece : { ...piece, goesOn: true }));
}

/** How a block of each kind falls apart. */
const cut: Readonly<Record<Block['kind'], (lines: readonly Line[], longest: number, depth: number) => Piece[]>> = {
  fence: (lines, longest) => insideOf(lines).flatMap((line) => fitting(line, 'code', longest - codeIndent)),
  table: rowsOf,
  list: (lines, longest, depth) => itemsOf(lines).flatMap((item) => piecesOfItem(item, longest, depth)),
  text: (lines, longest) => sentencesOf(lines).flatMap((sentence) => fitting(sentence, 'text', longest)),
};

const rule = /^\s*\|[\s|:-]*-[\s|:-]*$/;

/** The rows of a table, the first with its head; each of the others has the head with it, where there is room. */
function rowsOf(lines: readonly Line[], longest: number): Piece[] {
  const [names, below, first, ...others] = lines;
  if (names === undefined || below === undefined || first === undefined || !rule.test(below.text)) {
    return lines.flatMap((line) => fitting(line, 'table', longest));
  }
  const head = `${names.text.trim()}\n${below.text.trim()}\n`;
  const room = longest - head.length;
  const withHead = (row: Line) => fitting(row, 'table', longest).map((piece) => ({ ...piece, head }));
  const rows = (all: readonly Line[]) =>
    all.flatMap((row) => (row.to - row.from <= room ? withHead(row) : fitting(row, 'table', longest)));
  const top = { from: names.from, to: first.to, kind: 'table', goesOn: false } as const;
  if (top.to - top.from <= longest) return [top, ...rows(others)];
  return [...[names, below].flatMap((line) => fitting(line, 'table', longest)), ...rows([first, ...others])];
}

/** An item that is too long falls into its first line, or the fence that begins there, and the blocks below. */
function piecesOfItem(item: readonly Line[], longest: number, depth: number): Piece[] {
  const whole = { from: item[0]?.from ?? 0, to: item.at(-1)?.to ?? 0 };
  if (whole.to - whole.from <= longest) return [{ ...whole, kind: 'list', goesOn: false }];
  const end = depth < deepest ? afterLine(item, 0) : item.length;
  const first: Block = { kind: end > 1 && depth < deepest ? 'fence' : 'text', lines: item.slice(0, end) };
  return [first, ...toBlocks(item.slice(end))].flatMap((block) => piecesOf(block, longest, depth + 1));
}

/** The lines of a fence without its marks. */
function insideOf(lines: readonly Line[]): readonly Line[] {
  const isClosed = /^[ \t>]*(?:`{3,}|~{3,})\s*$/.test(lines.at(-1)?.text ?? '');
  return lines.slice(1, isClosed ? -1 : undefined).filter((line) => !isBlank(line));
}

const sentenceEnd = /[.!?][)\]"'*_`]*\s+|[。！？]/g;

/** The sentences of a paragraph, whichever lines they stand in. */
function sentencesOf(lines: readonly Line[]): Line[] {
  const offset = lines[0]?.from ?? 0;
  const text = lines.map((line) => line.text).join('\n');
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  return partsOf(text, offset, ends);
}

/** What stands between some places of a text, blanks around it left out. */
function partsOf(text: string, offset: number, places: readonly number[]): Line[] {
  return [...places, text.length].flatMap((to, number) => {
    const written = text.slice(places[number - 1] ?? 0, to);
    const part = written.trim();
    const from = offset + (places[number - 1] ?? 0) + written.length - written.trimStart().length;
    return part === '' ? [] : [{ from, to: from + part.length, text: part }];
  });
}

/** A run as it is when it fits; else its lines; else as many words of each as fit. */
function fitting(run: Line, kind: Piece['kind'], longest: number): Piece[] {
  if (run.to - run.from <= longest) return [{ from: run.from, to: run.to, kind, goesOn: false }];
  return toLines(run.text, run.from).flatMap((line) =>
    partsOf(line.text, line.from, placesWithin(line.text, longest)).map(({ from, to }) => ({
      from,
      to,
      kind,
      goesOn: false,
    })),
  );
}

/** Places to cut a line at, none further from the next than `longest`: after a word, or inside one that is too long. */
function placesWithin(text: string, longest: number): number[] {
  const places: number[] = [];
  for (let at = 0; text.length - at > longest; ) {
    const blank = text.slice(at, at + longest).search(/\s\S*$/);
    const cutsPair = /[\uD800-\uDBFF]/.test(text.charAt(at + longest - 1));
    at += blank > 0 ? blank + 1 : longest - (cutsPair ? 1 : 0);
    places.push(at);
  }
  return places;
}
