/** `/upgrade help`: every way to ask, and what follows. */
import { ids } from '../ids.ts';
import { plainText } from './markdown/plain-text.ts';
import { renderMarkdown } from './markdown/render.ts';
import { actions, button, type Message } from './message.ts';
import { words } from './words.ts';

/** Renders it; the same for everybody. */
export function helpMessage(): Message {
  const { blocks } = renderMarkdown(words.help, () => undefined, false);
  return { text: plainText(blocks), blocks: [...blocks, ...actions([button(ids.ask.open, words.ask.open)])] };
}
