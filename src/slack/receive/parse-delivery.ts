/**
 * Any delivery of Slack's -> what it asks of us, or nothing: bots, our own messages, joins, topics and files without
 * words are none of it. Whether a message is addressed to us is decided in `should-answer.ts`.
 */
import { z } from 'zod';
import { ids } from '../ids.ts';
import { responseUrlSchema } from '../send/respond.ts';
import { isUnprompted, plainWords, type Question, questionSchema } from './question.ts';
import { seemsMeantForUs, surfaceOf } from './should-answer.ts';
import { toSubcommand } from './subcommand.ts';

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
  /** Channels whose questions are answered although nobody names the app. */
  readonly auto: ReadonlySet<string>;
}

const slackMessage = z.object({
  // Files arrive with a subtype and may carry a question; a broadcast reply is a message like any other.
  subtype: z.enum(['file_share', 'thread_broadcast']).optional(),
  user: z.string(),
  text: z.string().default(''),
  ts: z.string(),
  thread_ts: z.string().optional(),
  bot_id: z.undefined().optional(),
  edited: z.object({ ts: z.string() }).optional(),
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

/** Unfurls and detected languages change a message too: only people's edits have `edited`. */
const editBody = z.object({
  ...envelope,
  event: z.object({
    ...where,
    type: z.literal('message'),
    subtype: z.literal('message_changed'),
    message: slackMessage.required({ edited: true }),
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
  message: z.object({ ts: z.string(), thread_ts: z.string().optional(), text: z.string().default('') }),
  trigger_id: z.string(),
  response_url: z.string(),
});

const editableForMs = 10 * 60_000;

/** Reads the body of a delivery; one that asks nothing of us gives nothing. */
export function parseDelivery(body: unknown, identity: Identity): Delivery | undefined {
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
function fromFind({ team, user, channel, message, ...body }: z.infer<typeof findBody>): Delivery {
  const asker = { team: team?.id ?? user.team_id ?? '', user: user.id };
  const key = `${asker.team}/${channel.id}/shortcut/${body.trigger_id}`;
  const place = { kind: 'private', channel: channel.id, threadTs: message.thread_ts ?? message.ts } as const;
  return {
    kind: 'question',
    key,
    question: { key, surface: 'shortcut', asker, place, text: plainWords(message.text) },
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
  const order = /^(?:un)?mute(?=[.!]?$)/i.exec(text)?.[0].toLowerCase();
  if (order === 'mute' || order === 'unmute') return { kind: 'order', key, wanted: order, question };
  if (!isUnprompted(question)) return { kind: 'question', key, question };
  // A key of its own: once it is edited to name us, the message is a question that nobody has answered.
  return seemsMeantForUs(question) ? { kind: 'question', key: `${key}/overheard`, question } : undefined;
}

function fromEdit(body: z.infer<typeof editBody>, identity: Identity): Delivery | undefined {
  const { message, previous_message: before } = body.event;
  const ageMs = ageOf(message);
  if (message.text === before.text || !(ageMs <= editableForMs)) return undefined;
  const conversation = conversationOf(body);
  const now = toQuestion(message, conversation, identity);
  const then = toQuestion({ ...before, ts: message.ts }, conversation, identity);
  const question = now ?? (then && { ...then, text: plainWords(message.text) });
  if (question === undefined) return undefined;
  const isStill = now !== undefined && seemsMeantForUs(now);
  return { kind: 'edit', key: `${question.key}/edit/${message.edited.ts}`, question, ageMs, isStill };
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
  const { user, ts, thread_ts: threadTs = ts } = message;
  if (user === identity.botUserId || user === 'USLACKBOT') return undefined;
  const mention = new RegExp(`<@${identity.botUserId}(\\|[^<>]*)?>`, 'g');
  const surface = surfaceOf({
    isDm,
    isNamed: message.text.search(mention) !== -1,
    isReply: threadTs !== ts,
    isAuto: identity.auto.has(channel),
    text: message.text,
  });
  const text = plainWords(message.text.replace(mention, ' '));
  if (surface === undefined || (message.subtype === 'file_share' && text === '')) return undefined;
  return {
    key: `${team}/${channel}/${ts}`,
    surface,
    asker: { team, user },
    place: { kind: 'thread', message: { team, channel, ts }, threadTs },
    text,
    ...(isShared !== undefined && { isShared }),
  };
}
