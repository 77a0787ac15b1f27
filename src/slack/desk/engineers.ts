/** Who may act at the desk: the members of the support channel, asked of Slack at each act. */
import type { WebClient } from '@slack/web-api';
import type { Person } from '../../desk/ticket.ts';
import { inTime } from '../send/deadline.ts';

/** Says whether somebody is a member of `supportChannel`; throws when Slack cannot be asked, or takes too long. */
export function createEngineers(client: WebClient, supportChannel: string): (person: Person) => Promise<boolean> {
  return async ({ user }) => (await inTime(membersOf(client, supportChannel))).has(user);
}

/** The ids of everybody in a channel, bots too; throws when Slack cannot be asked. */
export async function membersOf(client: WebClient, channel: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await client.conversations.members({ channel, limit: 1000, ...(cursor !== undefined && { cursor }) });
    for (const member of page.members ?? []) found.add(member);
    cursor = page.response_metadata?.next_cursor;
  } while (cursor !== undefined && cursor !== '');
  return found;
}
