/** What engineers read in the thread of a ticket's card. Nothing that anybody wrote is live in it. */
import type { KnownBlock } from '@slack/types';
import type { Aside, FileLink, Turn } from '../../desk/messages.ts';
import type { MessageRef, Ticket } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { formatByHand } from './by-hand.ts';
import { deskWords } from './desk-words.ts';
import { renderEngineerMarkdown } from './engineer-markdown.ts';
import { escapeText, inert, link } from './escape.ts';
import { actions, button, clip, context, fallback, fitting, type Message, section, typed } from './message.ts';

const quoteLimit = 2900;
const words = deskWords.aside;

/** A line of ours, what somebody wrote under it, and what they attached. */
interface Line {
  readonly line: string;
  /** What one who waits wrote, as they typed it. */
  readonly quote?: string;
  /** What an engineer wrote, in Markdown. */
  readonly markdown?: string;
  readonly files?: readonly FileLink[];
}

/** Renders one of them; `permalink` is the message that it tells about. */
export function asideNote(aside: Aside, permalink?: string): Message {
  if (aside.about === 'conversation') return conversation(aside.turns);
  const { line, quote = '', markdown = '', files = [] } = lineOf(aside, permalink);
  const attached = files.map(({ name, url }) => link(url, name));
  const wrote = [quote, markdown].filter((text) => text !== '').map(escapeText);
  const head = section(line);
  return {
    text: fallback([line, ...wrote, ...attached].join('\n')),
    blocks: [
      head,
      ...(quote === '' ? [] : [typed(quote, quoteLimit)]),
      ...renderEngineerMarkdown(markdown, [head]),
      ...(attached.length === 0 ? [] : [context(`${words.files}: ${attached.join(', ')}`)]),
      ...buttonsOf(aside),
    ],
  };
}

/** The message in the thread of somebody who waits that an aside tells about, where it has an address. */
export function toldOf(aside: Aside): MessageRef | undefined {
  if (aside.about === 'said') return aside.byHand?.message;
  return aside.about === 'heard' && aside.how !== 'deleted' ? aside.message : undefined;
}

/** Names the ticket, where there is no card under which the message could stand. */
export function withNumber({ number }: Pick<Ticket, 'number'>, { text, blocks }: Message): Message {
  const title = `#${number}`;
  const head = section(`*${title}*`);
  return { text: `${title} ${text}`, blocks: [head, ...fitting(blocks, [head])] };
}

function lineOf(aside: Exclude<Aside, { about: 'conversation' }>, permalink: string | undefined): Line {
  switch (aside.about) {
    case 'heard': {
      const { by, how, text, files, mention } = aside;
      const line =
        how === 'deleted' ? words.deleted(at(by)) : words[how](at(by), threadOf(permalink, words.theirThread));
      return { line: calling(mention, line), quote: text, files };
    }
    case 'said':
      return aside.byHand === undefined
        ? { line: words.said(at(aside.by), at(aside.to)), markdown: aside.text }
        : { line: words.wrote(at(aside.by), threadOf(permalink, words.askersThread)), quote: aside.text };
    case 'note':
      return { line: words.note(at(aside.by)), markdown: aside.text };
    case 'assigned':
      return { line: words.assigned(at(aside.to), aside.by && at(aside.by)) };
    case 'forum': {
      const who = aside.what === 'published' ? at(aside.by) : inert(aside.by);
      return { line: words.forum[aside.what](who, link(aside.url, words.topic)) };
    }
    case 'reminder':
      return { line: reminderLine(aside) };
    case 'absorbed':
      return { line: words.absorbed(at(aside.by), aside.other.number) };
    case 'merged':
      return { line: words.merged(at(aside.by), aside.into.number) };
    case 'parted':
      return { line: words.parted(at(aside.by), aside.other.number) };
    case 'taken-back':
      return { line: words.takenBack(at(aside.to), inert(aside.title)) };
    case 'step':
      return stepLine(aside);
  }
}

function threadOf(permalink: string | undefined, name: string): string {
  return permalink === undefined ? name : link(permalink, name);
}

/** What an engineer wrote in the asker's thread themselves may be their answer; what was taken back may come back. */
function buttonsOf(aside: Aside): readonly KnownBlock[] {
  if (aside.about === 'taken-back')
    return actions([button(ids.ticket.saveAsFaq, words.editEntry, { value: aside.ticket })]);
  if (aside.about !== 'said' || aside.byHand === undefined) return [];
  return actions([button(ids.ticket.countAsAnswer, words.countAsAnswer, { value: formatByHand(aside.byHand) })]);
}

function stepLine({ step, by, mention, reason, text = '' }: Extract<Aside, { about: 'step' }>): Line {
  const why = step === 'resolve' && reason !== undefined ? words.because(deskWords.reasons[reason]) : '';
  const line = `${calling(mention, deskWords.steps[step](at(by)))}${why}`;
  return step === 'reword' ? { line, quote: text } : { line, markdown: text };
}

function reminderLine({ reminder, owner }: Extract<Aside, { about: 'reminder' }>): string {
  if (reminder.target === 'owner') return words.noOwner;
  const who = owner === undefined ? words.channel : at(owner);
  return words[reminder.stage](who, words.targets[reminder.target]);
}

/** Slack's limit for a message is 50 blocks: the last turns say most. */
const turnsAtMost = 12;

function conversation(turns: readonly Turn[]): Message {
  const last = turns.slice(-turnsAtMost);
  const blocks = last.flatMap(({ by, text }): KnownBlock[] => [context(words[by]), typed(text, 900)]);
  const spoken = last.map(({ by, text }) => `${words[by]}: ${escapeText(clip(text, 200))}`);
  return {
    text: fallback([words.conversation, ...spoken].join('\n')),
    blocks: [section(`*${words.conversation}*`), ...blocks],
  };
}

function calling(mention: string | undefined, line: string): string {
  return mention === undefined ? line : `${at(mention)}, ${line}`;
}

function at(user: string): string {
  return `<@${user}>`;
}
