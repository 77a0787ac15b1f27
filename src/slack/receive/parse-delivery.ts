/**
 * Any delivery of Slack's -> what it asks of us, or nothing: bots, our own messages, joins, topics and what
 * else people do are none of it. Whether a message is addressed to us is decided in `should-answer.ts`.
 */
import { z } from 'zod';
import { ids } from '../ids.ts';
import { responseUrlSchema } from '../send/respond.ts';
import { personsMessageSchema } from './persons-message.ts';
import { isUnprompted, plainWords, type Question, questionSchema } from './question.ts';
import { quotingSchema, wordsIn } from './quoted-words.ts';
import { seemsMeantForUs, surfaceOf } from './should-answer.ts';
import { toSubcommand } from './subcommand.ts';
import { teamOf, withTeam } from './team-of.ts';

/** What a delivery asks for, under the key by which a second one is recognised; kept in the inbox as it stands. */
export const deliverySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('question'),
    key: z.string(),
    question: questionSchema,
    to: responseUrlSchema.exactOptional(),
  }),
  /**
   * A question that its asker has changed, in its new words, this long after it was asked; `isStill` says whether
   * the new words are a question to us.
   */
  z.object({
    kind: z.literal('edit'),
    key: z.string(),
    question: questionSchema,
    ageMs: z.number(),
    isStill: z.boolean(),
  }),
  /** `mute` or `unmute`, written in a thread. */
  z.object({ kind: z.literal('order'), key: z.string(), wanted: z.enum(['mute', 'unmute']), question: questionSchema }),
]);
/** As `deliverySchema` says. */
export type Delivery = z.infer<typeof deliverySchema>;

/** What tells our messages from other people's. */
export interface Identity {
  readonly botUserId: string;
  /** Whether the app was installed from the agent manifest: its conversations are threads. */
  readonly isAgent: boolean;
  /** Channels whose questions are answered although nobody names the app. */
  readonly auto: ReadonlySet<string>;
}

const slackMessage = personsMessageSchema.extend({
  files: z.array(z.unknown()).optional(),
  ...quotingSchema.shape,
});
type SlackMessage = z.infer<typeof slackMessage>;

const envelope = {
  type: z.literal('event_callback'),
  team_id: z.string(),
  is_ext_shared_channel: z.boolean().optional(),
};
const where = { channel: z.string(), channel_type: z.string().optional() };

const messageBody = z.object({
  ...envelope,
  event: slackMessage.extend({ ...where, type: z.enum(['app_mention', 'message']), hidden: z.undefined().optional() }),
});

/**
 * Detected languages change a message too: only people's edits have `edited`. Without it, what counts is the message
 * that Slack shows under a link to it.
 */
const editBody = z.object({
  ...envelope,
  event: z.object({
    ...where,
    type: z.literal('message'),
    subtype: z.literal('message_changed'),
    ts: z.string(),
    message: slackMessage,
    previous_message: slackMessage,
  }),
});

type Envelope = z.infer<typeof messageBody> | z.infer<typeof editBody>;

const commandBody = z.object({
  command: z.literal(ids.command),
  team_id: z.string(),
  channel_id: z.string(),
  user_id: z.string(),
  text: z.string().default(''),
  trigger_id: z.string(),
  response_url: z.string(),
});

/** The shortcut in the menu of a message. */
const findBody = z.object({
  type: z.literal('message_action'),
  callback_id: z.literal(ids.shortcut.find),
  team: z.object({ id: z.string() }).nullable(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  channel: z.object({ id: z.string() }),
  message: z.object({
    ts: z.string(),
    thread_ts: z.string().optional(),
    text: z.string().default(''),
    ...quotingSchema.shape,
  }),
  trigger_id: z.string(),
  response_url: z.string(),
});

const editableForMs = 10 * 60_000;

/** Reads the body of a delivery; one that asks nothing of us gives nothing. */
export function parseDelivery(given: unknown, identity: Identity): Delivery | undefined {
  const body = withTeam(given);
  const command = commandBody.safeParse(body);
  if (command.success) return fromCommand(command.data);
  const shortcut = findBody.safeParse(body);
  if (shortcut.success) return fromFind(shortcut.data);
  const message = messageBody.safeParse(body);
  if (message.success) return fromMessage(message.data, identity);
  const edit = editBody.safeParse(body);
  return edit.success ? fromEdit(edit.data, identity) : undefined;
}

function fromCommand(body: z.infer<typeof commandBody>): Delivery | undefined {
  if (toSubcommand(body.text) !== undefined) return undefined;
  const key = `${body.team_id}/${body.channel_id}/command/${body.trigger_id}`;
  return {
    kind: 'question',
    key,
    question: {
      key,
      surface: 'command',
      asker: { team: body.team_id, user: body.user_id },
      place: { kind: 'private', channel: body.channel_id },
      text: plainWords(body.text),
    },
    to: { url: body.response_url },
  };
}

/** The one who chose the shortcut asks, and is answered, whoever wrote the message. */
function fromFind({ channel, message, ...body }: z.infer<typeof findBody>): Delivery {
  const asker = { team: teamOf(body), user: body.user.id };
  const key = `${asker.team}/${channel.id}/shortcut/${body.trigger_id}`;
  const place = { kind: 'private', channel: channel.id, threadTs: message.thread_ts ?? message.ts } as const;
  return {
    kind: 'question',
    key,
    question: { key, surface: 'shortcut', asker, place, text: wordsIn(message) },
    to: { url: body.response_url, ...(message.thread_ts !== undefined && { threadTs: message.thread_ts }) },
  };
}

/** Where a message was written. */
interface Conversation {
  readonly team: string;
  readonly channel: string;
  readonly isDm: boolean;
  readonly isShared?: boolean;
}

function conversationOf({ team_id: team, is_ext_shared_channel: isShared, event }: Envelope): Conversation {
  const { channel, channel_type: type } = event;
  return { team, channel, isDm: type === 'im', ...(isShared !== undefined && { isShared }) };
}

function fromMessage(body: z.infer<typeof messageBody>, identity: Identity): Delivery | undefined {
  // A mention that was edited arrives again, perhaps so late that nobody remembers that it was answered.
  if (!(ageOf(body.event) <= editableForMs)) return undefined;
  const conversation = conversationOf(body);
  const question = toQuestion(body.event, conversation, identity);
  if (question === undefined) return undefined;
  const { key, text } = question;
  const order = hasThread(question) ? /^(?:un)?mute(?=[.!]?$)/i.exec(text)?.[0].toLowerCase() : undefined;
  if (order === 'mute' || order === 'unmute') return { kind: 'order', key, wanted: order, question };
  if (!isUnprompted(question)) return { kind: 'question', key, question };
  // A key of its own: once it is edited to name us, the message is a question that nobody has answered.
  return seemsMeantForUs(question) ? { kind: 'question', key: `${key}/overheard`, question } : undefined;
}

function fromEdit(body: z.infer<typeof editBody>, identity: Identity): Delivery | undefined {
  const { message, previous_message: before } = body.event;
  const at = message.edited?.ts ?? body.event.ts;
  const ageMs = (Number(at) - Number(message.ts)) * 1000;
  if (wordsIn(message) === wordsIn(before) || !(ageMs <= editableForMs)) return undefined;
  if (message.edited === undefined && message.text !== before.text) return undefined;
  const conversation = conversationOf(body);
  const now = toQuestion(message, conversation, identity);
  const then = toQuestion({ ...before, ts: message.ts }, conversation, identity);
  const question = now ?? (then && { ...then, text: wordsIn(message) });
  if (question === undefined) return undefined;
  const isStill = now !== undefined && seemsMeantForUs(now);
  return { kind: 'edit', key: `${question.key}/edit/${at}`, question, ageMs, isStill };
}

/** A conversation without threads cannot be muted: every message in it is for us. */
function hasThread({ place }: Question): boolean {
  return place.kind === 'thread' && place.threadTs !== undefined;
}

/** How long after it was written a message was edited, in milliseconds; 0 for one that was not. */
function ageOf({ ts, edited }: SlackMessage): number {
  return edited === undefined ? 0 : (Number(edited.ts) - Number(ts)) * 1000;
}

/** A message as a question, from where it was written; nothing when it is not addressed to us. */
function toQuestion(
  message: SlackMessage,
  { team, channel, isDm, isShared }: Conversation,
  identity: Identity,
): Question | undefined {
  const { user, ts } = message;
  // The agent's conversations are threads; in any other a reply stands beside its question.
  const threadTs = message.thread_ts ?? (isDm && !identity.isAgent ? undefined : ts);
  if (user === identity.botUserId || user === 'USLACKBOT') return undefined;
  const mention = new RegExp(`<@${identity.botUserId}(\\|[^<>]*)?>`, 'g');
  const surface = surfaceOf({
    isDm,
    isNamed: message.text.search(mention) !== -1,
    isReply: message.thread_ts !== undefined && message.thread_ts !== ts,
    isAuto: identity.auto.has(channel),
    text: message.text,
  });
  const text = wordsIn({ ...message, text: message.text.replace(mention, ' ') });
  const isOnlyFiles = text === '' && (message.subtype === 'file_share' || (message.files ?? []).length > 0);
  if (surface === undefined || (isOnlyFiles && surface !== 'mention' && surface !== 'dm')) return undefined;
  return {
    key: `${team}/${channel}/${ts}`,
    surface,
    asker: { team, user },
    place: { kind: 'thread', message: { team, channel, ts }, ...(threadTs !== undefined && { threadTs }) },
    text,
    ...(isOnlyFiles && { isOnlyFiles }),
    ...(isShared !== undefined && { isShared }),
  };
}
