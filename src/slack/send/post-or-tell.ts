/** Posts what a person should read where they asked; where that is not possible, directly, and says why. */
import type { WebClient } from '@slack/web-api';
import type { Leased } from '../../desk/outbox.ts';
import type { MessageRef, Place } from '../../desk/ticket.ts';
import { plainMessage } from '../render/message.ts';
import { words } from '../render/words.ts';
import { directTo, postOnce, type Sendable, targetOf } from './post.ts';
import { means } from './slack-errors.ts';

/** Posts in a place; where the place itself refuses, the person is told directly, and why. */
export async function postOrTell(
  { client }: { readonly client: WebClient },
  leased: Leased,
  to: { readonly team: string; readonly place: Place; readonly user: string },
  message: Sendable,
): Promise<MessageRef | undefined> {
  const { team, place, user } = to;
  try {
    return await postOnce(client, leased, await targetOf(client, team, place, user), message);
  } catch (error) {
    // The question was deleted, and its thread with it: nobody is there to read a reply.
    if (place.kind === 'thread' && means(error, 'gone')) return undefined;
    if (place.kind === 'private' || !means(error, 'closed')) throw error;
    return postOnce(client, leased, await directTo(client, team, user), withReason(place.message.channel, message));
  }
}

/** What was meant for a channel, for the one person who reads why it could not be posted there. */
export function withReason(channel: string, { text, blocks }: Sendable): Sendable {
  const reason = plainMessage(words.cannotPost(`<#${channel}>`));
  return { text: `${reason.text}\n${text}`, blocks: [...reason.blocks, ...blocks] };
}
