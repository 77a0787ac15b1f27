/** "Is it this?": tickets that ask the same, before another is opened. */
import type { KnownBlock } from '@slack/types';
import { machine } from '../../desk/life.ts';
import { answerOf, standingAnswerOf, type Ticket } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { deskWords } from './desk-words.ts';
import { renderEngineerMarkdown } from './engineer-markdown.ts';
import { actions, button, clip, context, type Message, section, typed } from './message.ts';
import { words } from './words.ts';

const answerLimit = 1500;

/** What a button here is about: a reply that was shown, and a ticket. */
export interface SimilarValue {
  readonly reply: string;
  readonly ticket: string;
}

/** Reads the value of a button; nothing where it is none of these. */
export function parseSimilarValue(value: string): SimilarValue | undefined {
  const [reply, ticket, ...more] = value.split(' ');
  return reply && ticket && more.length === 0 ? { reply, ticket } : undefined;
}

/** Offers tickets to an asker in the place of a new one for the reply that was shown. */
export function similarMessage(reply: string, asker: string, tickets: readonly Ticket[]): Message {
  const numbers = tickets.map(({ number }) => `#${number}`).join(', ');
  return {
    text: deskWords.isItThisText(numbers),
    blocks: [
      section(deskWords.isItThis),
      ...tickets.flatMap((ticket) => offered(reply, asker, ticket)),
      ...actions([button(ids.ticket.openAnyway, deskWords.openAnyway, { value: reply })]),
    ],
  };
}

function offered(reply: string, asker: string, ticket: Ticket): readonly KnownBlock[] {
  const { id, number, status, question } = ticket;
  const value = `${reply} ${id}`;
  const answer = standingAnswerOf(ticket);
  const isTheirs = ticket.asker.user === asker;
  const mayJoin = machine[status.state].join in machine;
  const buttons = [
    ...(answer === undefined ? [] : [button(ids.ticket.showAnswer, deskWords.answersIt, { value })]),
    ...(mayJoin ? [button(ids.ticket.meToo, isTheirs ? deskWords.yesThis : deskWords.meToo, { value })] : []),
  ];
  return [
    section(
      [`*${words.cardTitle(number)}*`, words.state[status.state], ...(isTheirs ? [deskWords.byYou] : [])].join(' · '),
    ),
    typed(question, 300),
    ...(answer === undefined
      ? []
      : [context(words.answeredWith(`<@${answer.by}>`)), ...renderEngineerMarkdown(clip(answer.text, answerLimit))]),
    ...actions(buttons),
  ];
}

/** In the place of the offer, once its answer was what was wanted. */
export function foundAnswerMessage(ticket: Ticket): Message {
  const line = deskWords.foundAnswer(ticket.number);
  const answer = answerOf(ticket);
  return { text: line, blocks: [section(line), ...renderEngineerMarkdown(clip(answer?.text ?? '', answerLimit))] };
}
