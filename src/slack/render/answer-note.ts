/** An answer -> the message that brings it to everyone who waits in one place. */
import type { Ticket } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { deskWords } from './desk-words.ts';
import { engineersWords } from './engineers-words.ts';
import { escapeText } from './escape.ts';
import { actions, button, fallback, type Message, section, typed } from './message.ts';
import { words } from './words.ts';

/** What an engineer wrote, under their name; whether it helped is asked of the asker alone. */
export function answerNote(
  ticket: Ticket,
  answer: { readonly users: readonly string[]; readonly by: string; readonly text: string },
  isPrivate: boolean,
): Message {
  const { id, asker, number } = ticket;
  const opening = words.answers(answer.users.map((user) => `<@${user}>`).join(' '), `<@${answer.by}>`, number);
  const head = [section(opening), ...(isPrivate ? [typed(ticket.question, 500)] : [])];
  const foot = answer.users.includes(asker.user)
    ? actions([
        button(ids.ticket.solve, deskWords.solved, { value: id, style: 'primary' }),
        button(ids.ticket.reopen, deskWords.notSolved, { value: id }),
      ])
    : [];
  return {
    text: fallback(`${opening}\n${escapeText(answer.text)}`),
    blocks: [...head, ...engineersWords(answer.text, [...head, ...foot]), ...foot],
  };
}
