/** Puts the text of included files where a page includes them, whatever the dialect writes for it. */
import { type Line, toLines } from '../lines.ts';
import type { Include } from './dialect.ts';

/** A text ready for inclusions: what is left of its lines, and which file a line stands for, if any. */
export interface Including {
  readonly lines: readonly Line[];
  readonly target: (line: Line) => string | undefined;
}

/** How one dialect looks for inclusions in a text; it is asked again for each text that is included. */
export type FindInclusions = (lines: readonly Line[]) => Including;

/** Replaces lines that stand for a file; files may include others five deep, and add 20,000 lines to a page. */
export function expandInclusions(lines: readonly Line[], find: FindInclusions, include: Include): readonly Line[] {
  return expand(lines, find, include, 5, { lines: 20_000 });
}

function expand(
  lines: readonly Line[],
  find: FindInclusions,
  include: Include,
  depth: number,
  left: { lines: number },
): readonly Line[] {
  const including = find(lines);
  if (depth === 0) return including.lines;
  return including.lines.flatMap((line) => {
    const name = line.code ? undefined : including.target(line);
    const text = name === undefined ? undefined : include(name);
    if (text === undefined || left.lines <= 0) return [line];
    const included = toLines(withoutFrontMatter(text)).map((each) => ({ ...each, number: line.number }));
    left.lines -= included.length;
    return expand(included, find, include, depth - 1, left);
  });
}

function withoutFrontMatter(text: string): string {
  return text.replace(/^\uFEFF?(---|\+\+\+)\r?\n(?:[\s\S]*?\n)?\1[ \t]*(?:\r?\n|$)/, '');
}
