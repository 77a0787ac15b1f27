/**
 * Any delivery of Slack's -> the question in it, or nothing. Whether a message is ours is decided here alone:
 * not those of bots, not our own, not joins, topics or edits, and in channels only those that name the app.
 */
import { z } from 'zod';
import { decode } from './escape.ts';
import { ids } from './ids.ts';

/** A question as it came in, with all that is needed to answer it in its place; kept in the inbox as it stands. */
export const askedSchema = z
  .object({
    /** The same for every delivery of the same message: a mention arrives as two events with one `ts`. */
    key: z.string(),
    surface: z.enum(['mention', 'dm', 'command']),
    team: z.string(),
    channel: z.string(),
    user: z.string(),
    /** What was asked, as plain words: without the app's own mention, Slack's forms and escapes undone. */
    text: z.string(),
    /** The message that asks, and the root of the thread where the reply goes; a command has neither. */
    message: z.object({ ts: z.string(), threadTs: z.string() }).readonly().exactOptional(),
    /** Where a command is answered privately; a bearer secret for 30 minutes. */
    responseUrl: z.string().exactOptional(),
  })
  .readonly();
export type Asked = z.infer<typeof askedSchema>;

const messageBody = z.object({
  type: z.literal('event_callback'),
  team_id: z.string(),
  event: z.object({
    type: z.enum(['app_mention', 'message']),
    // Files arrive with a subtype and may carry a question; a broadcast reply is a message like any other.
    subtype: z.enum(['file_share', 'thread_broadcast']).optional(),
    channel: z.string(),
    channel_type: z.string().optional(),
    user: z.string(),
    text: z.string().default(''),
    ts: z.string(),
    thread_ts: z.string().optional(),
    bot_id: z.undefined().optional(),
    hidden: z.undefined().optional(),
  }),
});

const commandBody = z.object({
  command: z.literal(ids.command),
  team_id: z.string(),
  channel_id: z.string(),
  user_id: z.string(),
  text: z.string().default(''),
  trigger_id: z.string(),
  response_url: z.string(),
});

/** Reads a delivery's body; anything that is not a question to the app `botUserId` gives nothing. */
export function toAsked(body: unknown, botUserId: string): Asked | undefined {
  const command = commandBody.safeParse(body);
  if (command.success) return fromCommand(command.data);
  const message = messageBody.safeParse(body);
  return message.success ? fromMessage(message.data, botUserId) : undefined;
}

function fromCommand(body: z.infer<typeof commandBody>): Asked {
  return {
    key: `${body.team_id}/${body.channel_id}/command/${body.trigger_id}`,
    surface: 'command',
    team: body.team_id,
    channel: body.channel_id,
    user: body.user_id,
    text: toWords(body.text),
    responseUrl: body.response_url,
  };
}

function fromMessage(body: z.infer<typeof messageBody>, botUserId: string): Asked | undefined {
  const { event, team_id: team } = body;
  const isDm = event.channel_type === 'im';
  const mention = new RegExp(`<@${botUserId}(\\|[^<>]*)?>`, 'g');
  if (event.user === botUserId || event.user === 'USLACKBOT') return undefined;
  if (!isDm && event.text.search(mention) === -1) return undefined;
  const text = toWords(event.text.replace(mention, ' '));
  if (event.subtype === 'file_share' && text === '') return undefined;
  return {
    key: `${team}/${event.channel}/${event.ts}`,
    surface: isDm ? 'dm' : 'mention',
    team,
    channel: event.channel,
    user: event.user,
    text,
    message: { ts: event.ts, threadTs: event.thread_ts ?? event.ts },
  };
}

/** Emoji come as their names: `:tada:`. */
const emoji = /(?<!\w):[a-z0-9_+'-]+:(?!\w)/g;

/**
 * Slack's text -> the words a person typed: `<url|label>` and `<#C1|name>` become their labels, other people's
 * mentions and emoji disappear, the three escapes are undone.
 */
export function toWords(text: string): string {
  const words = text.replace(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_form, target: string, label?: string) => {
    if (label !== undefined && label !== '') return target.startsWith('#') ? `#${label}` : label;
    return /^[@#!]/.test(target) ? ' ' : target;
  });
  return decode(words).replace(emoji, ' ').trim();
}
