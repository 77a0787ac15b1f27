/** Whether the guides may be quoted in a channel: what the operator says of it, and who reads along. */
import type { WebClient } from '@slack/web-api';
import type { Person } from '../../desk/ticket.ts';
import { directTo } from '../send/post.ts';
import { createChannelReaders } from './channel-readers.ts';
import type { Question } from './question.ts';

/** What the operator says of channels, by id. */
export interface ChannelRules {
  /** Questions there are answered although nobody names the app. */
  readonly auto: ReadonlySet<string>;
  /** Answered there although people of another organisation read along. */
  readonly allowed: ReadonlySet<string>;
  /** Never answered there. */
  readonly denied: ReadonlySet<string>;
}

/** Who wants something said, and what is known of the place without asking Slack. */
type Wanted = Pick<Question, 'asker'> & Partial<Pick<Question, 'surface' | 'isShared'>>;

/** Why the guides may not be quoted in a channel; nothing if they may. @throws while Slack cannot say */
export type ChannelAccess = (channel: string, wanted: Wanted) => Promise<'external' | 'denied' | undefined>;

/** Makes it; one for the whole app, for it remembers what Slack says of channels. */
export function createChannelAccess(
  client: WebClient,
  clock: () => number,
  { allowed, denied }: ChannelRules,
): ChannelAccess {
  const readersOf = createChannelReaders(client, clock);

  async function isExternal(channel: string, { asker, surface, isShared }: Wanted): Promise<boolean> {
    if (channel === '' || allowed.has(channel)) return false;
    // What reaches the app as a direct message is between one person and the app.
    if (surface === 'dm') return isShared === true;
    if (channel.startsWith('D') && (await isOwnDirect(asker, channel))) return false;
    const here = { team: asker.team, id: channel, ...(isShared !== undefined && { isShared }) };
    return (await readersOf(here)) === 'external';
  }

  /** A command typed in the direct messages with the app, which need no scope to be recognised. */
  async function isOwnDirect({ team, user }: Person, channel: string): Promise<boolean> {
    try {
      return (await directTo(client, team, user)).channel === channel;
    } catch {
      // Then `conversations.info` decides.
      return false;
    }
  }

  return async (channel, wanted) => {
    if (denied.has(channel)) return 'denied';
    return (await isExternal(channel, wanted)) ? 'external' : undefined;
  };
}
