/**
 * What an engineer wrote, as blocks: Markdown comes out as they meant it (`**bold**`, code, lists, links), and nothing
 * in it is live, for it becomes rich text.
 */
import type { KnownBlock } from '@slack/types';
import { renderMarkdown } from './markdown/render.ts';
import { fitting } from './message.ts';

/** Translates it; what goes on for longer than a message may beside `frame` is cut. */
export function engineersWords(text: string, frame: readonly KnownBlock[] = []): readonly KnownBlock[] {
  if (text.trim() === '') return [];
  return fitting(renderMarkdown(asTyped(text), webOnly, false).blocks, frame);
}

const code = /(```[\s\S]*?(?:```|$)|`[^`\n]*`)/;
/** A line break between two lines of prose. */
const lineBreak = /(?<=[^\n])\n(?!\n|[ \t]*(?:[-*+>#|]|\d+[.)]))/g;

/**
 * Markdown as people type it: a line break is one, where Markdown wants two blanks before it, and `<name>` is a word
 * in angle brackets, where Markdown reads HTML. In code both are what they are anyway.
 */
function asTyped(text: string): string {
  return text
    .split(code)
    .map((part, at) => {
      if (at % 2 === 1) return part;
      return part.replace(/<(?!https?:\/\/|mailto:)/g, '\\<').replace(lineBreak, '  \n');
    })
    .join('');
}

/** Markdown of a file, whose lines its author's editor broke, as somebody would type it. */
export function unwrapped(markdown: string): string {
  return markdown
    .split(code)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(lineBreak, ' ')))
    .join('');
}

function webOnly(href: string): string | undefined {
  return /^(?:https?:\/\/|mailto:)/.test(href) ? href : undefined;
}
