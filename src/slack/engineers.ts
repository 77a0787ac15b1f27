/** Who may act at the desk: the members of the support channel, asked of Slack at each act. */
import type { WebClient } from '@slack/web-api';
import type { Person } from '../desk/ticket.ts';

/** Says whether somebody is a member of `supportChannel`; throws when Slack cannot be asked. */
export function createEngineers(client: WebClient, supportChannel: string): (person: Person) => Promise<boolean> {
  return async ({ user }) => {
    let cursor: string | undefined;
    do {
      const page = await client.conversations.members({
        channel: supportChannel,
        limit: 1000,
        ...(cursor !== undefined && { cursor }),
      });
      if (page.members?.includes(user)) return true;
      cursor = page.response_metadata?.next_cursor;
    } while (cursor !== undefined && cursor !== '');
    return false;
  };
}
