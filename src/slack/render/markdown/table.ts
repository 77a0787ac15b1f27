/** A Markdown table -> Slack's table block, or text where a message has one already or the table is too wide. */
import type { RichTextBlock, RichTextBlockElement, TableBlock } from '@slack/types';
import type { Token, Tokens } from 'marked';
import { type LinkResolver, type Run, run, toRuns } from './inline.ts';

/** Slack's own limits for the block. */
const rowsAtMost = 100;
const columnsAtMost = 20;
/** Aligned text is for monospace; wider than this it breaks on a laptop's screen. */
const widest = 90;

/** Says whether a token is a table with its rows; marked’s generic token tells less. */
export function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table' && Array.isArray(token['rows']);
}

/** Says whether Slack's block has room for every column; rows beyond a hundred are left to the guide itself. */
export function fitsTableBlock(table: Tokens.Table): boolean {
  return table.header.length <= columnsAtMost;
}

/** The header row, bold, and as many others as there is room for. */
export function tableBlock(table: Tokens.Table, resolve: LinkResolver): TableBlock {
  const header = table.header.map((cell) => toCell(toRuns(cell.tokens, resolve, { bold: true })));
  const rows = table.rows
    .slice(0, rowsAtMost - 1)
    .map((row) => row.map((cell) => toCell(toRuns(cell.tokens, resolve))));
  const columns = table.align.map((align) => ({ align: align ?? ('left' as const), is_wrapped: true }));
  return { type: 'table', rows: [header, ...rows], column_settings: columns };
}

/** Says whether rows were left out. */
export function isCut(table: Tokens.Table): boolean {
  return table.rows.length >= rowsAtMost;
}

/** Aligned columns where they fit a screen, else each row as a list of its cells under the names of the columns. */
export function tableText(table: Tokens.Table, resolve: LinkResolver): RichTextBlockElement[] {
  const header = table.header.map(({ tokens }) => cellText(toRuns(tokens, resolve)));
  const rows = table.rows.slice(0, rowsAtMost - 1);
  const texts = rows.map((row) => row.map(({ tokens }) => cellText(toRuns(tokens, resolve))));
  const widths = header.map((name, column) => Math.max(name.length, ...texts.map((row) => row[column]?.length ?? 0)));
  if (widths.reduce((sum, width) => sum + width + 2, 0) <= widest) {
    const line = (cells: readonly string[]) =>
      cells
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd();
    const rule = widths.map((width) => '─'.repeat(width)).join('  ');
    return [{ type: 'rich_text_preformatted', elements: [run([line(header), rule, ...texts.map(line)].join('\n'))] }];
  }
  return rows.map((row) => ({
    type: 'rich_text_list',
    style: 'bullet',
    elements: row.map((cell, at) => ({
      type: 'rich_text_section',
      elements: [run(`${header[at] ?? ''}: `, { bold: true }), ...toRuns(cell.tokens, resolve)],
    })),
  }));
}

/** Slack refuses an empty cell. */
function toCell(runs: Run[]): RichTextBlock {
  const elements = runs.length === 0 ? [run('\u00a0')] : runs;
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}

function cellText(runs: readonly Run[]): string {
  return runs.map(({ text = '' }) => text.replaceAll('\n', ' ')).join('');
}
