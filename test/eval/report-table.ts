/** Rows to a table that reads well in a terminal and is Markdown: the first column to the left, figures to the right. */

/** A table with its columns aligned. */
export function toTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((name, column) =>
    Math.max(3, ...[name, ...rows.map((row) => row[column] ?? '')].map(width)),
  );
  const line = (row: readonly string[]) =>
    `| ${widths.map((wide, column) => pad(row[column] ?? '', wide, column > 0)).join(' | ')} |`;
  const rule = widths.map((wide, column) => (column > 0 ? `${'-'.repeat(wide + 1)}:` : '-'.repeat(wide + 2)));
  return [line(header), `|${rule.join('|')}|`, ...rows.map(line)].join('\n');
}

function pad(text: string, wide: number, toTheRight: boolean): string {
  const space = ' '.repeat(Math.max(0, wide - width(text)));
  return toTheRight ? space + text : text + space;
}

function width(text: string): number {
  return [...text].length;
}
