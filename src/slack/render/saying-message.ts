/** What somebody who waits reads beside an answer: a reply, a question back, why their ticket was closed. */
import type { KnownBlock } from '@slack/types';
import type { Saying } from '../../desk/messages.ts';
import type { Ticket } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { deskWords } from './desk-words.ts';
import { renderEngineerMarkdown } from './engineer-markdown.ts';
import { escapeText, inert, link } from './escape.ts';
import { actions, button, context, fallback, type Message, section, typed } from './message.ts';

const words = deskWords.say;

/** Renders it for one person; in private the question stands above it, for nothing else does. */
export function sayingMessage(ticket: Ticket, user: string, saying: Saying, isPrivate: boolean): Message {
  const line = lineOf(ticket, `<@${user}>`, saying);
  const text = 'text' in saying ? saying.text : '';
  const files = saying.about === 'reply' ? saying.files.map(({ name, url }) => link(url, name)) : [];
  return {
    text: fallback([line, escapeText(text), ...files].filter((part) => part !== '').join('\n')),
    blocks: [
      section(line),
      ...(isPrivate ? [typed(ticket.question, 500)] : []),
      ...renderEngineerMarkdown(text),
      ...(files.length === 0 ? [] : [context(`${deskWords.aside.files}: ${files.join(', ')}`)]),
      ...foot(ticket, user, saying),
    ],
  };
}

function lineOf({ number }: Ticket, who: string, saying: Saying): string {
  switch (saying.about) {
    case 'reply':
    case 'question':
      return words[saying.about](who, `<@${saying.by}>`, number);
    case 'closing':
      return words.closing(who, `<@${saying.by}>`, number, saying.reason && deskWords.reasonsToAsker[saying.reason]);
    case 'merged':
      return words.merged(who, `<@${saying.by}>`, saying.other.number, number);
    case 'solution':
      return words.solution(who, inert(saying.author), number);
    case 'unsolved':
      return words.unsolved(who, link(saying.url, deskWords.aside.topic), number);
    case 'nudge':
    case 'lapse':
      return words[saying.about](who, number);
  }
}

function foot({ id, asker }: Ticket, user: string, saying: Saying): readonly KnownBlock[] {
  const solve = button(ids.ticket.solve, deskWords.solved, { value: id });
  const reopen = button(ids.ticket.reopen, deskWords.notSolved, { value: id });
  switch (saying.about) {
    case 'reply':
    case 'question':
      return [context(words.replyHere)];
    case 'nudge':
      return actions([solve]);
    case 'solution':
      return [context(link(saying.url, words.readThere)), ...actions(user === asker.user ? [solve, reopen] : [reopen])];
    case 'merged':
      return actions([button(ids.ticket.reopen, deskWords.another, { value: saying.other.id })]);
    case 'unsolved':
      return [];
    case 'closing':
    case 'lapse':
      return actions([reopen]);
  }
}
