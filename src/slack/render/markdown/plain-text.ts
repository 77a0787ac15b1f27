/** Blocks of rich text -> the plain words that notifications show and screen readers read; nothing in them is live. */
import type { KnownBlock, RichTextBlockElement } from '@slack/types';
import { escapeText } from '../escape.ts';

/** The words of the blocks, a block a line. */
export function plainText(blocks: readonly KnownBlock[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'rich_text') return block.elements.map(textOf).join('\n');
      return block.type === 'table' ? block.rows.map(rowOf).join('\n') : '';
    })
    .filter((text) => text !== '')
    .join('\n');
}

function textOf(element: RichTextBlockElement): string {
  if (element.type === 'rich_text_list') return element.elements.map((item) => `• ${textOf(item)}`).join('\n');
  const words = element.elements.map((run) => ('text' in run && run.text !== undefined ? run.text : '')).join('');
  return escapeText(words);
}

type Row = Extract<KnownBlock, { type: 'table' }>['rows'][number];

function rowOf(row: Row): string {
  return row.map((cell) => (cell.type === 'rich_text' ? cell.elements.map(textOf).join(' ') : '')).join(' | ');
}
