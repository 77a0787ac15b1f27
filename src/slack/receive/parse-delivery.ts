/**
 * Any delivery of Slack's -> what it asks of us, or nothing. Whether a message is ours is decided here, as far as
 * the message itself tells: not those of bots, not our own, not joins, topics or files without words. What only the
 * thread tells (who asked there, whether we were told to be quiet) is looked at behind the inbox.
 */
import { z } from 'zod';
import { ids } from '../ids.ts';
import { isUnprompted, plainWords, type Question, questionSchema, responseUrlSchema } from './question.ts';
import { seemsAsked, seemsToNeedHelp } from './seems-asked.ts';
import { toSubcommand } from './subcommand.ts';

/** Something to be done, under the key by which its second delivery is recognised; kept in the inbox as it stands. */
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

/** What the router knows about itself. */
export interface Identity {
  readonly botUserId: string;
  /** Channels whose questions are answered unasked. */
  readonly auto: ReadonlySet<string>;
}

const said = z.object({
  // Files arrive with a subtype and may carry a question; a broadcast reply is a message like any other.
  subtype: z.enum(['file_share', 'thread_broadcast']).optional(),
  user: z.string(),
  text: z.string().default(''),
  ts: z.string(),
  thread_ts: z.string().optional(),
  bot_id: z.undefined().optional(),
  edited: z.object({ ts: z.string() }).optional(),
});
type Said = z.infer<typeof said>;

const envelope = {
  type: z.literal('event_callback'),
  team_id: z.string(),
  is_ext_shared_channel: z.boolean().optional(),
};
const where = { channel: z.string(), channel_type: z.string().optional() };

const messageBody = z.object({
  ...envelope,
  event: said.extend({ ...where, type: z.enum(['app_mention', 'message']), hidden: z.undefined().optional() }),
});

/** Unfurls and detected languages change a message too: only people's edits have `edited`. */
const editBody = z.object({
  ...envelope,
  event: z.object({
    ...where,
    type: z.literal('message'),
    subtype: z.literal('message_changed'),
    message: said.required({ edited: true }),
    previous_message: said,
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

/** Reads a delivery's body; anything that asks nothing of us gives nothing. */
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

/** Whoever wrote the message: it is asked by, and answered to, the one who wants to know. */
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

/** Where something was said. */
interface Spot {
  readonly team: string;
  readonly channel: string;
  readonly isDm: boolean;
  readonly isShared?: boolean;
}

function spotOf({ team_id: team, is_ext_shared_channel: isShared, event }: Envelope): Spot {
  const { channel, channel_type: type } = event;
  return { team, channel, isDm: type === 'im', ...(isShared !== undefined && { isShared }) };
}

function fromMessage(body: z.infer<typeof messageBody>, identity: Identity): Delivery | undefined {
  // A mention that was edited comes once more; long after, perhaps when nobody knows any more that it was answered.
  if (!(ageOf(body.event) <= editableForMs)) return undefined;
  const spot = spotOf(body);
  const question = toQuestion(body.event, spot, identity);
  if (question === undefined) return undefined;
  const { key, text } = question;
  const order = /^(?:un)?mute(?=[.!]?$)/i.exec(text)?.[0].toLowerCase();
  if (order === 'mute' || order === 'unmute') return { kind: 'order', key, wanted: order, question };
  if (!isUnprompted(question)) return { kind: 'question', key, question };
  // A key of its own: once edited to name us, the message comes again, as a question that nobody has answered.
  return isForUs(question) ? { kind: 'question', key: `${key}/overheard`, question } : undefined;
}

function fromEdit(body: z.infer<typeof editBody>, identity: Identity): Delivery | undefined {
  const { message, previous_message: before } = body.event;
  const ageMs = ageOf(message);
  if (message.text === before.text || !(ageMs <= editableForMs)) return undefined;
  const spot = spotOf(body);
  const now = toQuestion(message, spot, identity);
  const then = toQuestion({ ...before, ts: message.ts }, spot, identity);
  const question = now ?? (then && { ...then, text: plainWords(message.text) });
  if (question === undefined) return undefined;
  const isStill = now !== undefined && isForUs(now);
  return { kind: 'edit', key: `${question.key}/edit/${message.edited.ts}`, question, ageMs, isStill };
}

/** How long after it was written a message was edited, in milliseconds; 0 for one that was not. */
function ageOf({ ts, edited }: Said): number {
  return edited === undefined ? 0 : (Number(edited.ts) - Number(ts)) * 1000;
}

/** What somebody said, as a question from where it was said; nothing when it is not for us to answer. */
function toQuestion(message: Said, { team, channel, isDm, isShared }: Spot, identity: Identity): Question | undefined {
  const { user, ts, thread_ts: threadTs = ts } = message;
  if (user === identity.botUserId || user === 'USLACKBOT') return undefined;
  const mention = new RegExp(`<@${identity.botUserId}(\\|[^<>]*)?>`, 'g');
  const surface = surfaceOf(message, {
    isDm,
    isNamed: message.text.search(mention) !== -1,
    isAuto: identity.auto.has(channel),
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

/** As far as its words tell. */
function isForUs({ surface, text }: Question): boolean {
  if (surface === 'follow-up') return seemsAsked(text);
  return surface !== 'auto' || seemsToNeedHelp(text);
}

/** Somebody else who is named, or everybody, is who was asked. */
const namesOthers = /<[@!][^<>]*>/;

function surfaceOf(
  { ts, thread_ts: threadTs = ts, text }: Said,
  { isDm, isNamed, isAuto }: { readonly isDm: boolean; readonly isNamed: boolean; readonly isAuto: boolean },
): Question['surface'] | undefined {
  if (isDm) return 'dm';
  if (isNamed) return 'mention';
  if (namesOthers.test(text)) return undefined;
  if (threadTs !== ts) return 'follow-up';
  return isAuto ? 'auto' : undefined;
}
