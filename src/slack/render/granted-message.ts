/** To somebody whose question was not answered then, and is now. */
import type { GrantedMessage } from '../../desk/faq-entries.ts';
import { deskWords } from './desk-words.ts';
import { inert, link } from './escape.ts';
import { fallback, type Message, section, typed } from './message.ts';

/** Renders it. */
export function grantedNote({ user, question, section: found }: Omit<GrantedMessage, 'kind'>): Message {
  const line = deskWords.granted(`<@${user}>`);
  const where = found.url === '' ? inert(found.title) : link(found.url, found.title);
  return { text: fallback(`${line} ${where}`), blocks: [section(line), typed(question, 500), section(where)] };
}
