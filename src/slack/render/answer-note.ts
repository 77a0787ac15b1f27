/** An answer -> the message that brings it to everyone who waits in one place. */

import type { KnownBlock } from '@slack/types';
import type { Ticket } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { deskWords } from './desk-words.ts';
import { renderEngineerMarkdown } from './engineer-markdown.ts';
import { escapeText } from './escape.ts';
import { actions, button, context, fallback, type Message, section, typed } from './message.ts';
import { words } from './words.ts';

/** What everyone who waits reads of an answer. */
export function answerNoteBlocks(
  ticket: Ticket,
  { users, by, text, isThere = false }: Said,
  isPrivate: boolean,
  foot: readonly KnownBlock[],
) {
  if (isThere) return [section(openingOf(ticket, { users, by, isThere }))];
  const head = [section(openingOf(ticket, { users, by })), ...(isPrivate ? [typed(ticket.question, 500)] : [])];
  return [...head, ...renderEngineerMarkdown(text, [...head, ...foot])];
}

interface Said {
  readonly users: readonly string[];
  readonly by: string;
  readonly text: string;
  /** It stands above already, as the engineer wrote it there. */
  readonly isThere?: boolean | undefined;
}

/** What an engineer wrote, under their name; whether it helped is asked of the asker alone. */
export function answerNote(ticket: Ticket, answer: Said, isPrivate: boolean): Message {
  const { id, asker } = ticket;
  const foot = answer.users.includes(asker.user)
    ? [
        // What they write beside it, in no thread, would be a new question.
        ...(isPrivate ? [context(deskWords.say.replyHere)] : []),
        ...actions([
          button(ids.ticket.solve, deskWords.solved, { value: id, style: 'primary' }),
          button(ids.ticket.reopen, deskWords.notSolved, { value: id }),
        ]),
      ]
    : [];
  return {
    text: fallback([openingOf(ticket, answer), ...(answer.isThere ? [] : [escapeText(answer.text)])].join('\n')),
    blocks: [...answerNoteBlocks(ticket, answer, isPrivate, foot), ...foot],
  };
}

function openingOf({ number }: Ticket, { users, by, isThere = false }: Omit<Said, 'text'>): string {
  return words[isThere ? 'answersAbove' : 'answers'](users.map((user) => `<@${user}>`).join(' '), `<@${by}>`, number);
}
