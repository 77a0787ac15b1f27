/**
 * Adds wordings to a page as its author would: in the comment under the heading that lists how people ask (`<!-- asked`),
 * which is made where there is none. Nothing else of the text changes.
 */
import type { Dialect } from './dialects/dialect.ts';
import { readFrontMatter } from './front-matter.ts';
import { findHeadings, namingLine } from './headings.ts';
import { type Line, toLines } from './lines.ts';
import { anchorsOf } from './sections.ts';

/** Lines that are put into a text in front of one of its lines. */
export interface Insertion {
  /** 0-based. */
  readonly before: number;
  readonly lines: readonly string[];
}

/** Wordings by the anchor of their section; empty for the head of the page. */
type WordingsByAnchor = ReadonlyMap<string, readonly string[]>;

/** What to insert into the text of a page, in its order; what stands there already is left out. */
export function insertWordings(text: string, dialect: Dialect, wordings: WordingsByAnchor): readonly Insertion[] {
  const reading = readFrontMatter(text.replace(/^\uFEFF/, ''), '');
  if (reading.kind === 'broken') return [];
  const lines = toLines(reading.body, reading.bodyLine);
  const rows = text.split('\n');
  const places = placesAfterHeadings(lines, reading.bodyLine, dialect);
  return [...wordings]
    .flatMap(([anchor, some]) => {
      const place = places.get(anchor);
      return place === undefined ? [] : insertAt(rows, place, some);
    })
    .sort((one, other) => one.before - other.before);
}

/** By anchor, the index of the row after the heading. */
function placesAfterHeadings(
  lines: readonly Line[],
  bodyLine: number,
  { slugs }: Dialect,
): ReadonlyMap<string, number> {
  const headings = findHeadings(lines);
  const naming = namingLine(headings);
  const afterHeading = (index: number) => (lines[index]?.number ?? 0) - 1 + (headings.get(index)?.lines ?? 1);
  const found = new Map([['', naming === undefined ? bodyLine - 1 : afterHeading(naming)]]);
  for (const [index, anchor] of anchorsOf(lines, headings, slugs))
    if (!found.has(anchor)) found.set(anchor, afterHeading(index));
  return found;
}

function insertAt(rows: readonly string[], place: number, wordings: readonly string[]): readonly Insertion[] {
  const next = rows.findIndex((row, index) => index >= place && row.trim() !== '');
  const isListed = next !== -1 && /^<!--\s*asked\s*$/.test(rows[next]?.trim() ?? '');
  const end = isListed ? rows.findIndex((row, index) => index > next && row.includes('-->')) : -1;
  const listed = end === -1 ? [] : rows.slice(next, end + 1).map((row) => toItem(row.replace('-->', '')));
  const items = [...new Set(wordings.map((wording) => `- ${toItem(wording)}`))];
  const fresh = items.filter((item) => !listed.includes(item.slice(2)));
  if (fresh.length === 0) return [];
  const ending = rows[0]?.endsWith('\r') === true ? '\r' : '';
  const added = end === -1 ? ['<!-- asked', ...fresh, '-->'] : fresh;
  return [{ before: end === -1 ? place : end, lines: added.map((line) => line + ending) }];
}

/** A wording on one line that does not end the comment. */
function toItem(text: string): string {
  return text
    .replace(/--+>/g, '→')
    .replace(/^\s*-\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
