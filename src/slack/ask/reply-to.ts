/** A question and what was said before it -> the assistant's reply. */
import type { Reply } from '../../assistant/reply.ts';
import type { ShownReply } from '../../desk/shown.ts';
import type { MessageRef } from '../../desk/ticket.ts';
import type { Parts } from '../dependencies.ts';
import { plainWords, type Question } from '../receive/question.ts';
import { toFailure } from '../send/client.ts';

/** How many earlier questions of a thread are looked at for what "it" is. */
const turnsAtMost = 5;
/** Slack gives apps that are distributed no more than this at once; enough for a thread that somebody calls us into. */
const threadAtMost = 15;

/** The root of the thread in which a question stands; nothing for one that starts its thread, or was asked privately. */
export function threadOf({ place }: Question): MessageRef | undefined {
  if (place.kind === 'private' || place.threadTs === place.message.ts) return undefined;
  return { ...place.message, ts: place.threadTs };
}

/** What was shown in a question's thread before it, oldest first. */
export async function shownBefore({ replies }: Parts, question: Question): Promise<readonly ShownReply[]> {
  const root = threadOf(question);
  if (root === undefined) return [];
  const shown = await replies.inThread(root, turnsAtMost);
  return shown.filter(({ place }) => place.kind === 'thread' && isBefore(place.message, question));
}

function isBefore({ ts }: MessageRef, { place }: Question): boolean {
  return place.kind === 'thread' && Number(ts) < Number(place.message.ts);
}

/** The question as it was understood, and the reply to it. */
export interface Thought {
  readonly text: string;
  readonly reply: Reply;
}

/** Asks the assistant; one who only names us in a thread asks what stands above. */
export async function replyTo(parts: Parts, question: Question, before: readonly ShownReply[]): Promise<Thought> {
  const assistant = parts.assistant();
  const { text } = question;
  const root = threadOf(question);
  if (text !== '' || root === undefined) {
    return {
      text,
      reply: assistant.ask(
        text,
        before.map((shown) => ({ question: shown.question })),
      ),
    };
  }
  const said = await saidInThread(parts, root);
  const thoughts = said.map((words) => ({ text: words, reply: assistant.ask(words) }));
  return best(thoughts) ?? { text, reply: assistant.ask(text) };
}

/**
 * What people wrote in a thread, its root first; without bots and without what only names the app. Nothing where
 * Slack does not let us read it: then the asker is asked for words.
 */
async function saidInThread({ client, log }: Parts, { channel, ts }: MessageRef): Promise<readonly string[]> {
  try {
    const { messages = [] } = await client.conversations.replies({ channel, ts, limit: threadAtMost });
    return messages
      .filter((message) => message.bot_id === undefined)
      .map((message) => plainWords(message.text ?? ''))
      .filter((words) => words !== '');
  } catch (error) {
    if (toFailure(error).kind !== 'refused') throw error;
    log.warn({ err: error }, 'a thread cannot be read');
    return [];
  }
}

const rank = { answer: 0, choice: 1, none: 2 } as const;

/** The message of a thread that the guides answer best; the root where none stands out. */
function best(thoughts: readonly Thought[]): Thought | undefined {
  return thoughts.toSorted((a, b) => rank[a.reply.kind] - rank[b.reply.kind])[0];
}
