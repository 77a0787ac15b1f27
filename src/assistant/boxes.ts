/**
 * What an author set apart (`<Note>`, `{{< warning >}}`, `:::tip`, `!!! danger`), as it stands in the source: a box is
 * read as a whole or not at all, since half of one leaves a mark behind that closes nothing.
 */
/** One line of a text, and where it stands in it. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** In lines and in characters; a larger box is a part of the page, and is cut like any other text. */
const mostLines = 40;
const longestBox = 1_000;

const openings = [
  /^\s*<([A-Z][\w.]*)(?:\s[^<>]*)?(?<!\/)>/,
  /^\s*\{\{[<%]\s?([\w-]+)(?:\s[^{}]*)?(?<!\/)[>%]\}\}/,
  /^\s*(:{3,})\s?\w/,
  /^\s*(!!!|\?\?\?\+?)\s\w/,
];

/** The number of the line after the box that begins at one; nothing when none does, or none that is closed soon. */
export function endOfBox(lines: readonly Line[], start: number): number | undefined {
  const text = lines[start]?.text ?? '';
  const [tag, shortcode, colons, marks] = /[<{:!?]/.test(text)
    ? openings.map((opening) => opening.exec(text)?.[1])
    : [];
  if (tag !== undefined) return endAt(lines, start, `</${tag}>`);
  if (shortcode !== undefined) return endAt(lines, start, new RegExp(`\\{\\{[<%]\\s?/\\s?${shortcode}\\s?[>%]\\}\\}`));
  if (colons !== undefined) return endAt(lines, start, new RegExp(`^\\s*${colons}\\s*$`));
  return marks === undefined ? undefined : endOfIndented(lines, start);
}

function endAt(lines: readonly Line[], start: number, close: string | RegExp): number | undefined {
  for (const [at, { text }] of near(lines, start).entries()) {
    if (typeof close === 'string' ? text.includes(close) : close.test(text)) return start + at + 1;
  }
  return undefined;
}

function endOfIndented(lines: readonly Line[], start: number): number {
  const indent = (lines[start]?.text ?? '').search(/\S/);
  const below = near(lines, start).slice(1);
  const over = below.findIndex(({ text }) => text.trim() !== '' && text.search(/\S/) < indent + 4);
  const inside = over === -1 ? below : below.slice(0, over);
  return start + 2 + inside.findLastIndex(({ text }) => text.trim() !== '');
}

/** The lines from one on that a box may have. */
function near(lines: readonly Line[], start: number): readonly Line[] {
  const from = lines[start]?.from ?? 0;
  const few = lines.slice(start, start + mostLines);
  const end = few.findIndex(({ to }) => to - from > longestBox);
  return end === -1 ? few : few.slice(0, end);
}

const bareId = /^\s*(?:<a\s(?:id|name)=[^<>]*>(?:<\/a>)?\s*)+$/;
const bareClose = /^\s*(?:<\/([A-Z][\w.]*)>|\{\{[<%]\s?\/\s?([\w-]+)\s?[>%]\}\}|(:{3,}))\s*$/;

/** A piece without the lines at its edges that show nothing: ids, and marks of what was opened elsewhere. */
export function withoutBareEdges(piece: string): string {
  const rows = piece.split('\n');
  const isBlank = (row: string | undefined) => row?.trim() === '';
  let [first, last] = [0, rows.length - 1];
  while (first <= last && (isBlank(rows[first]) || bareId.test(rows[first] ?? '') || bareClose.test(rows[first] ?? '')))
    first++;
  const closesNothing = (row: string): boolean => {
    const name = bareClose
      .exec(row)
      ?.slice(1)
      .find((each) => each !== undefined);
    return name !== undefined && !rows.slice(first, last).some((other) => opens(other, name));
  };
  while (last >= first && (isBlank(rows[last]) || bareId.test(rows[last] ?? '') || closesNothing(rows[last] ?? '')))
    last--;
  return rows.slice(first, last + 1).join('\n');
}

function opens(row: string, name: string): boolean {
  return openings.some((opening) => opening.exec(row)?.[1] === name);
}
