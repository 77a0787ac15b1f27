/** Keeps the marks of a page honest: each that opens a part is closed, and parts stand within each other. */
import type { Line } from './lines.ts';

/** Deeper parts than this are read as text of the one they stand in. */
const deepestPart = 8;

/** Takes away the marks that have no partner or stand too deep; their lines are then text like any other. */
export function settledMarks(lines: readonly Line[]): readonly Line[] {
  if (lines.every(({ mark }) => mark === undefined)) return lines;
  const kept = new Set<number>();
  const open: number[] = [];
  for (const [index, { mark }] of lines.entries()) {
    if (mark?.kind === 'open') open.push(index);
    if (mark?.kind !== 'close') continue;
    const partner = open.pop();
    if (partner === undefined || open.length >= deepestPart) continue;
    kept.add(partner).add(index);
  }
  return lines.map((line, index) => (line.mark === undefined || kept.has(index) ? line : withoutMark(line)));
}

function withoutMark({ source, plain, number, code }: Line): Line {
  return { source, plain, number, code };
}
