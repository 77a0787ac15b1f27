/**
 * What an engineer wrote, as blocks: Markdown comes out as they meant it (`**bold**`, code, lists, links), and nothing
 * in it is live, for it becomes rich text.
 */
import type { KnownBlock } from '@slack/types';
import { typedToMarkdown } from '../../content/typed.ts';
import { renderMarkdown } from './markdown/render.ts';
import { fitting } from './message.ts';

/** Translates it; what goes on for longer than a message may beside `frame` is cut. */
export function renderEngineerMarkdown(text: string, frame: readonly KnownBlock[] = []): readonly KnownBlock[] {
  if (text.trim() === '') return [];
  return fitting(renderMarkdown(typedToMarkdown(text), webOnly, false).blocks, frame);
}

/** Keeps links that lead to the web, and of others only the words. */
export function webOnly(href: string): string | undefined {
  return /^(?:https?:\/\/|mailto:)/.test(href) ? href : undefined;
}
