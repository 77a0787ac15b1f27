/** A unified diff of a text into which lines were inserted, as `git apply` and `patch -p1` take it. */
import type { Insertion } from '../../content/asked.ts';

const context = 3;

/** The diff of one file; empty where nothing is inserted. Insertions are in the order of the text. */
export function insertionDiff(path: string, text: string, insertions: readonly Insertion[]): string {
  if (insertions.length === 0) return '';
  const endsOpen = !text.endsWith('\n');
  const rows = (endsOpen ? text : text.slice(0, -1)).split('\n');
  let added = 0;
  const hunks = groups(insertions).map((group) => {
    const from = Math.max(0, (group[0]?.before ?? 0) - context);
    const to = Math.min(rows.length, (group.at(-1)?.before ?? 0) + context);
    const more = group.reduce((sum, { lines }) => sum + lines.length, 0);
    const head = `@@ -${range(from, to - from)} +${range(from + added, to - from + more)} @@`;
    added += more;
    return [head, ...hunkLines(rows, from, to, group), ...(endsOpen && to === rows.length ? [openEnd] : [])];
  });
  return [`--- a/${path}`, `+++ b/${path}`, ...hunks.flat(), ''].join('\n');
}

const openEnd = '\\ No newline at end of file';

/** Insertions whose surroundings meet stand in one hunk. */
function groups(insertions: readonly Insertion[]): Insertion[][] {
  const found: Insertion[][] = [];
  for (const insertion of insertions) {
    const last = found.at(-1);
    const before = last?.at(-1)?.before ?? Number.NEGATIVE_INFINITY;
    if (last !== undefined && insertion.before - before <= 2 * context) last.push(insertion);
    else found.push([insertion]);
  }
  return found;
}

function hunkLines(rows: readonly string[], from: number, to: number, group: readonly Insertion[]): string[] {
  const lines: string[] = [];
  for (let at = from; at <= to; at += 1) {
    for (const { before, lines: inserted } of group) if (before === at) lines.push(...inserted.map((row) => `+${row}`));
    if (at < to) lines.push(` ${rows[at]}`);
  }
  return lines;
}

/** Lines count from 1; an empty range names the line before it. */
function range(from: number, length: number): string {
  return `${length === 0 ? from : from + 1},${length}`;
}
