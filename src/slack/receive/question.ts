/** A question of a person at a place: what every surface makes of a delivery before it is answered. */
import { z } from 'zod';
import type { Place } from '../../desk/ticket.ts';
import { decode } from '../render/escape.ts';

const messageRef = z.object({ team: z.string(), channel: z.string(), ts: z.string() }).readonly();

/** The desk's `Place`, as it stands in rows of the inbox and the outbox. */
export const placeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('thread'),
    message: messageRef,
    threadTs: z.string(),
    permalink: z.string().exactOptional(),
  }),
  z.object({ kind: z.literal('private'), channel: z.string(), threadTs: z.string().exactOptional() }),
]);

/** Where Slack takes an answer to what somebody did, be the app a member there or not. */
export const responseUrlSchema = z
  .object({
    /** A response URL: 30 minutes, five times, and a bearer secret for that long. */
    url: z.string(),
    /** The thread in which it is shown; at the root of the channel without it. */
    threadTs: z.string().exactOptional(),
  })
  .readonly();
/** As `responseUrlSchema` says. */
export type ResponseUrl = z.infer<typeof responseUrlSchema>;

/** A question, as it stands in rows of the inbox. */
export const questionSchema = z
  .object({
    /**
     * Names it for good: the same key is the same question, answered once, and is the id of its shown reply.
     * Begins with the team; that of a message is `team/channel/ts`.
     */
    key: z.string(),
    /** Where it came from; a `follow-up` and an `auto` one are overheard: nobody named the app. */
    surface: z.enum(['mention', 'dm', 'follow-up', 'auto', 'command', 'shortcut', 'home']),
    asker: z.object({ team: z.string(), user: z.string() }).readonly(),
    /** The channel of a private place is empty where the person is in none (App Home). */
    place: placeSchema,
    /** Plain words: Slack's forms and escapes undone by `plainWords`. */
    text: z.string(),
    /** What the delivery says about the channel: whether other organisations read along. */
    isShared: z.boolean().exactOptional(),
  })
  .readonly();
/** As `questionSchema` says. */
export type Question = z.infer<typeof questionSchema>;

/** The channel that a place is in; empty for a private one in none. */
export function channelOf(place: Place): string {
  return place.kind === 'thread' ? place.message.channel : place.channel;
}

/** Nobody named the app: it speaks where it is of use, and is silent otherwise. */
export function isUnprompted({ surface }: Pick<Question, 'surface'>): boolean {
  return surface === 'follow-up' || surface === 'auto';
}

/** Emoji come as their names: `:tada:`. */
const emoji = /(?<!\w):[a-z0-9_+'-]+:(?!\w)/g;

/**
 * Slack's text -> the words a person typed: `<url|label>` and `<#C1|name>` become their labels, other people's
 * mentions and emoji disappear, the three escapes are undone.
 */
export function plainWords(text: string): string {
  const words = text.replace(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_form, target: string, label?: string) => {
    if (label !== undefined && label !== '') return target.startsWith('#') ? `#${label}` : label;
    return /^[@#!]/.test(target) ? ' ' : target;
  });
  return decode(words).replace(emoji, ' ').trim();
}
