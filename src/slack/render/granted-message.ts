/** To somebody whose question was not answered then, and is now. */
import { toPlainMarkdown } from '../../content/plain.ts';
import type { GrantedMessage } from '../../desk/faq-entries.ts';
import { deskWords } from './desk-words.ts';
import { webOnly } from './engineer-markdown.ts';
import { inert, link } from './escape.ts';
import { renderMarkdown } from './markdown/render.ts';
import { fallback, fitting, type Message, section, typed } from './message.ts';

/** Renders it. */
export function grantedNote({ user, question, section: found }: Omit<GrantedMessage, 'kind'>): Message {
  const line = deskWords.granted(`<@${user}>`);
  const where = found.url === '' ? inert(found.title) : link(found.url, found.title);
  const head = [section(line), typed(question, 500), section(`*${where}*`)];
  const quote = renderMarkdown(toPlainMarkdown(found.excerpt), webOnly, true);
  return { text: fallback(`${line} ${where}`), blocks: [...head, ...fitting(quote.blocks, head)] };
}
