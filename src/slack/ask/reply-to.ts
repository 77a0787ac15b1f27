/** A question and what was said before it -> the assistant's reply. */
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Reply } from '../../assistant/reply.ts';
import type { Replies, ShownReply } from '../../desk/shown.ts';
import type { MessageRef } from '../../desk/ticket.ts';
import type { Guides } from '../dependencies.ts';
import { channelOf, type Question, threadOf } from '../receive/question.ts';
import { quotingSchema, wordsIn } from '../receive/quoted-words.ts';
import { isRefused } from '../send/slack-errors.ts';

/** How many earlier questions of a thread are looked at to find out what "it" is. */
const turnsAtMost = 5;
/** In a conversation without threads, what comes later begins anew. */
const followUpMs = 30 * 60_000;
/** Slack gives apps that are distributed no more than this at once; enough for a thread into which somebody calls us. */
const messagesAtMost = 15;

/** A question as it was understood, and the reply to it. */
interface Replied {
  readonly text: string;
  readonly reply: Reply;
}

/** Asks the assistant; where a thread is read for it, Slack is asked. */
export interface Replying {
  /** What was shown in a question's thread before it, or lately in its conversation, oldest first. */
  shownBefore(question: Question): Promise<readonly ShownReply[]>;
  /** The reply; to one who only names us in a thread, the reply to what was asked above it. */
  replyTo(question: Question, before: readonly ShownReply[]): Promise<Replied>;
}

/** What the reply is taken from. */
export interface ReplyingParts {
  readonly guides: Guides;
  readonly replies: Replies;
  readonly client: WebClient;
  readonly clock: () => number;
  readonly log: Logger;
}

/** Makes it. */
export function createReplying({ guides, replies, client, clock, log }: ReplyingParts): Replying {
  /**
   * What people wrote in a thread, its root first; without bots and without what only names the app. Nothing where
   * Slack does not let us read it: then the asker is asked for words.
   */
  async function textsOf({ channel, ts }: MessageRef): Promise<readonly string[]> {
    try {
      const { messages = [] } = await client.conversations.replies({ channel, ts, limit: messagesAtMost });
      return messages
        .filter((message) => message.bot_id === undefined)
        .map((message) => wordsIn({ ...quotingSchema.parse(message), text: message.text ?? '' }))
        .filter((text) => text !== '');
    } catch (error) {
      if (!isRefused(error)) throw error;
      log.warn({ err: error }, 'a thread cannot be read');
      return [];
    }
  }

  /** What was shown a moment ago in a conversation that has no threads. */
  async function shownLately(question: Question): Promise<readonly ShownReply[]> {
    const { asker } = question;
    const last = await replies.lastOf(asker, turnsAtMost);
    const channel = channelOf(question.place);
    const isHere = ({ place, shownAt }: ShownReply) =>
      place.kind === 'thread' && place.threadTs === undefined && channelOf(place) === channel
        ? isBefore(place.message, question) && clock() - shownAt <= followUpMs
        : false;
    return last.filter(isHere).reverse();
  }

  return {
    async shownBefore(question) {
      const root = threadOf(question);
      const inThread = root === undefined ? [] : await replies.inThread(root, turnsAtMost);
      const shown = inThread.filter(({ place }) => place.kind === 'thread' && isBefore(place.message, question));
      return shown.length > 0 || question.surface !== 'dm' ? shown : shownLately(question);
    },
    async replyTo(question, before) {
      const assistant = guides.assistant();
      const { text } = question;
      const root = threadOf(question);
      if (text !== '' || root === undefined) {
        const turns = before.map((shown) => ({ question: shown.question }));
        return { text, reply: assistant.ask(text, turns) };
      }
      const replied = (await textsOf(root)).map((above) => ({ text: above, reply: assistant.ask(above) }));
      return bestOf(replied) ?? { text, reply: assistant.ask(text) };
    },
  };
}

function isBefore({ ts }: MessageRef, { place }: Question): boolean {
  return place.kind === 'thread' && Number(ts) < Number(place.message.ts);
}

const rank = { answer: 0, choice: 1, none: 2 } as const;

/** The message of a thread that the guides answer best; the root where none is better than the others. */
function bestOf(replied: readonly Replied[]): Replied | undefined {
  return replied.toSorted((a, b) => rank[a.reply.kind] - rank[b.reply.kind])[0];
}
