/**
 * Whether tickets reach the engineers: what is wrong with the channel that SUPPORT_CHANNEL names, reported to the
 * operator when the app starts and whenever a card cannot be delivered. The app runs on: an invitation is enough.
 */
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { words } from '../render/words.ts';
import { causeOf } from './slack-errors.ts';

/** Asks Slack for the channel, and logs what keeps tickets out of it; that Slack cannot be asked is a warning. */
export async function checkSupportChannel(client: WebClient, channel: string, log: Logger): Promise<void> {
  const cause = await obstacleIn(client, channel);
  if (cause === undefined) return;
  const cure = cureOf(channel, cause);
  if (cure === undefined) log.warn({ channel, cause }, 'support channel not checked');
  else log.error({ channel, cause, cure }, 'tickets will not reach the support channel');
}

/**
 * Says how to mend a support channel that accepts no messages, by Slack's error code; nothing when that is not the cause.
 *
 * A private channel that the app was not invited to does not exist, as far as Slack tells.
 */
export function cureOf(channel: string, cause: string): string | undefined {
  const invite = `write "/invite @${words.app.handle}" in it`;
  switch (cause) {
    case 'not_in_channel':
      return `SUPPORT_CHANNEL is ${channel}, and the app is no member of it: ${invite}.`;
    case 'channel_not_found':
      return `SUPPORT_CHANNEL is ${channel}, which does not exist, or is private and the app is no member of it: correct the id, or ${invite}.`;
    case 'is_archived':
      return `SUPPORT_CHANNEL is ${channel}, which is archived: bring it back, or name another channel.`;
    default:
      return undefined;
  }
}

/** The code with which Slack would refuse a post, found out without posting; nothing when it would accept one. */
async function obstacleIn(client: WebClient, id: string): Promise<string | undefined> {
  try {
    const { channel } = await client.conversations.info({ channel: id });
    if (channel?.is_archived === true) return 'is_archived';
    return channel?.is_member === false ? 'not_in_channel' : undefined;
  } catch (error) {
    return causeOf(error);
  }
}
