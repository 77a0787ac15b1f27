/**
 * Whether tickets may go to the engineers: the channel that SUPPORT_CHANNEL names is there, the app is a member, and
 * nobody of another organisation reads along. Looked at when the app starts, at each change of the channel, and before
 * something is posted. While it is not so, the operator is told what to do and what is for the channel waits.
 */
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { appWords } from '../render/app-words.ts';
import { causeOf, isRefused } from './slack-errors.ts';

/** The channel as Slack has it. */
export interface SupportChannel {
  /** Asks Slack, and logs what keeps tickets out, or that they get through again; once for each change. */
  look(): Promise<void>;
  /** Throws {@link SupportChannelClosed} where nothing may be posted, and what Slack says where it cannot be asked. */
  ensureOpen(): Promise<void>;
  /** Whether it was open when it was last looked at. Costs nothing. */
  isOpen(): boolean;
}

/** Nothing may be posted in the support channel now; what waits for it has not failed. */
export class SupportChannelClosed extends Error {
  override readonly name = 'SupportChannelClosed';
}

/** So long an answer of Slack's holds: cards that come together ask once. */
const keptMs = 5_000;

/** Makes it; nothing is asked before `look`. */
export function createSupportChannel(
  client: WebClient,
  channel: string,
  { clock, log }: { readonly clock: () => number; readonly log: Logger },
): SupportChannel {
  let known: { readonly cause?: string; readonly at: number } | undefined;

  /** @throws what Slack says where it does not say how the channel stands. */
  async function ask(): Promise<void> {
    const cause = await obstacleIn(client, channel);
    const before = known;
    known = { at: clock(), ...(cause !== undefined && { cause }) };
    if (cause === before?.cause) return;
    if (cause === undefined) log.info({ channel }, 'tickets reach the support channel again');
    else log.error({ channel, cause, cure: cureOf(channel, cause) }, 'tickets will not reach the support channel');
  }

  return {
    isOpen: () => known !== undefined && known.cause === undefined,

    async look() {
      try {
        await ask();
      } catch (error) {
        log.warn({ channel, cause: causeOf(error) }, 'support channel not checked');
      }
    },

    async ensureOpen() {
      if (known === undefined || clock() - known.at >= keptMs) await ask();
      if (known?.cause !== undefined) throw new SupportChannelClosed(known.cause);
    },
  };
}

/**
 * Says how to mend a support channel that accepts no messages, by Slack's error code, or `is_ext_shared`; nothing when
 * that is not the cause.
 *
 * A private channel that the app was not invited to does not exist, as far as Slack tells.
 */
export function cureOf(channel: string, cause: string): string | undefined {
  const invite = `write "/invite @${appWords.handle}" in it`;
  switch (cause) {
    case 'not_in_channel':
      return `SUPPORT_CHANNEL is ${channel}, and the app is no member of it: ${invite}.`;
    case 'channel_not_found':
      return `SUPPORT_CHANNEL is ${channel}, which does not exist, or is private and the app is no member of it: correct the id, or ${invite}.`;
    case 'is_archived':
      return `SUPPORT_CHANNEL is ${channel}, which is archived: bring it back, or name another channel.`;
    case 'is_ext_shared':
      return `SUPPORT_CHANNEL is ${channel}, which is shared with another organisation, or about to be: people there would read private questions. Stop sharing it, or name a channel of your own people.`;
    default:
      return undefined;
  }
}

/** Why nothing may be posted, found out without posting; an invitation to another organisation counts as its acceptance. */
async function obstacleIn(client: WebClient, id: string): Promise<string | undefined> {
  try {
    const { channel } = await client.conversations.info({ channel: id });
    if (channel?.is_archived === true) return 'is_archived';
    if (channel?.is_ext_shared === true || channel?.is_pending_ext_shared === true) return 'is_ext_shared';
    return channel?.is_member === false ? 'not_in_channel' : undefined;
  } catch (error) {
    const cause = causeOf(error);
    if (isRefused(error) && cureOf(id, cause) !== undefined) return cause;
    throw error;
  }
}
