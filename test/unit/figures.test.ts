import { describe, expect, it } from 'vitest';
import { compareTable, costTable, curveTable } from '../bench/tables.ts';
import { chaosTable, soakTable } from '../chaos/table.ts';
import { exactTable, qualityTable } from '../eval/report.ts';
import { readFigures } from '../eval/report-paper.ts';

/** The cells of each line of a table, the rule under the header left out. */
function linesOf(table: string): string[][] {
  const lines = table.split('\n').filter((line) => line.startsWith('|') && !/^\|[-|: ]+$/.test(line));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The header of a table, which stands among those in the text. */
function hasHeader(text: string, table: string): boolean {
  const header = JSON.stringify(linesOf(table)[0]);
  return linesOf(text).some((line) => JSON.stringify(line) === header);
}

describe('docs/figures.md', () => {
  it('has every figure that the evaluation measures, in its order', () => {
    const figures = readFigures('docs/figures.md', 'eval');
    expect(hasHeader(figures, qualityTable([]))).toBe(true);
    expect(hasHeader(figures, exactTable([]))).toBe(true);
  });

  it.each([
    ['libraries', compareTable([])],
    ['cost', costTable([])],
    ['growth', curveTable([])],
  ])('has the table of the bench about %s', (_, table) => {
    expect(hasHeader(readFigures('docs/figures.md', 'bench'), table)).toBe(true);
  });

  it.each([
    ['troubles', chaosTable([])],
    ['the soak', soakTable([])],
  ])('has the table of %s', (_, table) => {
    expect(hasHeader(readFigures('docs/figures.md', 'chaos'), table)).toBe(true);
  });
});
