/** A question that came in -> its reply, on the way out; or, where the guides have none, a ticket. */
import type { Reply } from '../../assistant/reply.ts';
import type { Refusal } from '../../desk/acts.ts';
import type { Opened } from '../../desk/desk.ts';
import { type ShownReply, toShortfall, toShown } from '../../desk/shown.ts';
import type { Place } from '../../desk/ticket.ts';
import { type Asked, toWords } from '../asked.ts';
import { openedNote, waitingOf } from '../desk/note.ts';
import { type Message, plainMessage } from '../message.ts';
import type { Parts } from '../parts.ts';
import { words } from '../words.ts';
import { replyMessage } from './reply-message.ts';

/** How many earlier questions of a thread are looked at for what "it" is. */
const turnsAtMost = 5;
/** Slack gives apps that are distributed no more than this at once; enough for a thread that somebody calls us into. */
const threadAtMost = 15;

/** Makes the one function that answers; it may run twice for one question and still says one thing. */
export function createAnswering(parts: Parts, wakeSender: () => void): (asked: Asked) => Promise<void> {
  return async (asked) => {
    const startedAt = parts.clock();
    const place = placeOf(asked);
    const asker = { team: asked.team, user: asked.user };
    const { question, reply } = await think(parts, asked, place);
    const shown = toShown(reply, { id: asked.key, asker, place, question }, parts.clock());
    await parts.replies.keep(shown);
    await say(parts, asked, shown, reply);
    wakeSender();
    const tookMs = parts.clock() - startedAt;
    parts.log.info(
      { delivery: asked.key, surface: asked.surface, kind: reply.kind, confidence: reply.confidence, tookMs },
      'question answered',
    );
  };
}

async function say(parts: Parts, asked: Asked, shown: ShownReply, reply: Reply): Promise<void> {
  const escalates = reply.kind === 'none' && reply.reason === 'not-covered' && parts.escalation === 'auto';
  if (escalates) {
    const opened = await escalate(parts, shown, 'not-covered');
    // In a thread the ticket's note is the reply; who asked privately hears at once, and gets the note directly.
    if (opened.kind === 'done' && shown.place.kind === 'thread') return;
    return put(parts, asked, shown.place, privately(parts, asked, opened));
  }
  await put(parts, asked, shown.place, messageFor(parts, asked, shown, reply));
}

function privately(parts: Parts, { user }: Asked, opened: Opened | Refusal): Message {
  const waiting = opened.kind === 'done' ? waitingOf(opened.ticket, user) : undefined;
  if (opened.kind === 'refused' || waiting === undefined) return plainMessage(told(opened));
  return openedNote(opened.ticket, waiting, parts.forumUrl(opened.ticket.question));
}

function messageFor(parts: Parts, asked: Asked, shown: ShownReply, reply: Reply): Message {
  if (reply.kind === 'none' && reply.reason === 'empty' && asked.surface === 'mention')
    return plainMessage(words.emptyMention);
  return replyMessage(reply, {
    id: shown.id,
    isPrivate: asked.surface === 'command',
    forumUrl: parts.forumUrl(shown.question),
    resolve: parts.resolve,
  });
}

async function put(parts: Parts, asked: Asked, place: Place, message: Message): Promise<void> {
  const { team, user, responseUrl } = asked;
  const payload =
    responseUrl === undefined
      ? { kind: 'reply', team, place, user, message }
      : { kind: 'respond', team, responseUrl, user, message };
  const key = `reply/${asked.key}`;
  await parts.outbox.put([{ key, lane: key, position: 0, payload, dueAt: parts.clock() }]);
}

/** Opens a ticket for a shown reply, or joins the one that stands; with the place where people can read along. */
export async function escalate(
  parts: Parts,
  shown: ShownReply,
  why: 'not-covered' | 'asked-for-a-person',
  asker = shown.asker,
): Promise<Opened | Refusal> {
  const place = await withPermalink(parts, shown.place);
  return parts.desk.open({ key: shown.id, asker, place, question: shown.question, shortfall: toShortfall(shown, why) });
}

/** What one who asked privately is told about their ticket. */
export function told(opened: Opened | Refusal): string {
  if (opened.kind === 'refused') return words.refused[opened.reason](opened.by === undefined ? '' : `<@${opened.by}>`);
  return opened.as === 'opened' ? words.askedPeople(opened.ticket.number) : words.alreadyAsked(opened.ticket.number);
}

/** A permalink is a courtesy: without it the card names the channel. */
async function withPermalink({ client, log }: Parts, place: Place): Promise<Place> {
  if (place.kind === 'private') return place;
  try {
    const { permalink } = await client.chat.getPermalink({
      channel: place.message.channel,
      message_ts: place.message.ts,
    });
    return permalink === undefined ? place : { ...place, permalink };
  } catch (error) {
    log.warn({ err: error }, 'no permalink for a ticket');
    return place;
  }
}

function placeOf({ team, channel, message }: Asked): Place {
  if (message === undefined) return { kind: 'private', channel };
  return { kind: 'thread', message: { team, channel, ts: message.ts }, threadTs: message.threadTs };
}

async function think(
  parts: Parts,
  asked: Asked,
  place: Place,
): Promise<{ readonly question: string; readonly reply: Reply }> {
  const assistant = parts.assistant();
  if (place.kind === 'private') return { question: asked.text, reply: assistant.ask(asked.text) };
  const { team, channel, ts } = place.message;
  const earlier = await parts.replies.inThread({ team, channel, ts: place.threadTs }, turnsAtMost);
  const turns = earlier.filter((shown) => shown.id !== asked.key).map(({ question }) => ({ question }));
  if (asked.text !== '' || place.threadTs === ts)
    return { question: asked.text, reply: assistant.ask(asked.text, turns) };
  const said = await saidInThread(parts, channel, place.threadTs);
  return (
    best(said.map((question) => ({ question, reply: assistant.ask(question) }))) ?? {
      question: '',
      reply: assistant.ask(''),
    }
  );
}

/** What people wrote in a thread, its root first; without bots and without what only names the app. */
async function saidInThread({ client }: Parts, channel: string, threadTs: string): Promise<readonly string[]> {
  const { messages = [] } = await client.conversations.replies({ channel, ts: threadTs, limit: threadAtMost });
  return messages
    .filter((message) => message.bot_id === undefined)
    .map((message) => toWords(message.text ?? ''))
    .filter((text) => text !== '');
}

const rank = { answer: 0, choice: 1, none: 2 } as const;

/** The message of a thread that the guides answer best; the root where none stands out. */
function best<T extends { readonly reply: Reply }>(candidates: readonly T[]): T | undefined {
  return candidates.toSorted((a, b) => rank[a.reply.kind] - rank[b.reply.kind])[0];
}
