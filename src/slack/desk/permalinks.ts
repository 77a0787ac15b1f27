/** Addresses of messages, asked of Slack once: a permalink never changes, and lists need many at a time. */
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { MessageRef } from '../../desk/ticket.ts';

/** Gives a message's address; nothing where Slack does not tell. */
export type Permalinks = (message: MessageRef) => Promise<string | undefined>;

/** As many as the longest lists of a busy team; the oldest is forgotten first. */
const remembered = 1000;

/** Makes the question to Slack, with a memory of its answers. */
export function createPermalinks(client: WebClient, log: Logger): Permalinks {
  const known = new Map<string, string>();
  return async ({ team, channel, ts }) => {
    const key = `${team}/${channel}/${ts}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    try {
      const { permalink } = await client.chat.getPermalink({ channel, message_ts: ts });
      if (permalink === undefined) return undefined;
      known.set(key, permalink);
      const [oldest] = known.keys();
      if (known.size > remembered && oldest !== undefined) known.delete(oldest);
      return permalink;
    } catch (error) {
      log.warn({ err: error }, 'no permalink for a message');
      return undefined;
    }
  };
}
