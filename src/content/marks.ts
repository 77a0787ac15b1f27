/** Makes sure that marks come in pairs and nest properly. */
import type { Line } from './lines.ts';

/** Parts nested deeper than this are read as text of the part around them. */
const deepestPart = 8;

/** Removes marks that have no partner or are nested too deep; their lines become ordinary text. */
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
