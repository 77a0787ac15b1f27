/** Inserts included files into a page, however the dialect writes inclusions. */
import { type Line, toLines } from '../lines.ts';
import type { Include } from './dialect.ts';

/** A text prepared for inclusions: its remaining lines, and a function that names the file a line includes, if any. */
export interface Including {
  readonly lines: readonly Line[];
  readonly target: (line: Line) => string | undefined;
}

/** How a dialect finds inclusions in a text; called again for every text that is included. */
export type FindInclusions = (lines: readonly Line[]) => Including;

/** Replaces lines that include a file, up to five levels deep and up to 20,000 added lines for a page. */
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
