/** A question of a person at a place: what every surface makes of a delivery before it is answered. */
import { z } from 'zod';
import { placeSchema } from '../../desk/place-schema.ts';
import type { MessageRef, Place } from '../../desk/ticket.ts';
import { decode } from '../render/escape.ts';

/** A question, as it is stored in the inbox. */
export const questionSchema = z
  .object({
    /**
     * Names it for good: the same key is the same question, answered once, and is the id of its shown reply.
     * Begins with the team; that of a message is `team/channel/ts`.
     */
    key: z.string(),
    /** Where it came from; where it is a `follow-up` or `auto`, nobody named the app. */
    surface: z.enum(['mention', 'dm', 'follow-up', 'auto', 'command', 'shortcut', 'home']),
    asker: z.object({ team: z.string(), user: z.string() }).readonly(),
    /** The channel of a private place is empty where the person is in none (App Home). */
    place: placeSchema,
    /** Plain words: Slack's forms and escapes undone by `plainWords`. */
    text: z.string(),
    /** The message has files, and nothing that can be read. */
    isOnlyFiles: z.boolean().exactOptional(),
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

/** Whether nobody named the app: then it speaks only where that helps. */
export function isUnprompted({ surface }: Pick<Question, 'surface'>): boolean {
  return surface === 'follow-up' || surface === 'auto';
}

/** The root of the thread in which a question stands; nothing for one that starts its thread, or is in none. */
export function threadOf({ place }: Question): MessageRef | undefined {
  if (place.kind === 'private' || place.threadTs === undefined) return undefined;
  if (place.threadTs === place.message.ts) return undefined;
  return { ...place.message, ts: place.threadTs };
}

/** A quoted line begins with it; `>= 5.3` is a version. */
const quoteMarks = /^(?:>(?!=)[ \t]?)+/gm;

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
  return decode(words).replace(quoteMarks, '').replace(emoji, ' ').trim();
}
