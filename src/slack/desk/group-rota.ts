/** A user group of Slack as a rota: who is in it takes tickets in turn, and who is away in Slack does not. */
import type { WebClient } from '@slack/web-api';
import type { Rota } from '../../desk/rota.ts';

/** Makes the function that asks Slack for it; it throws when Slack cannot be asked. */
export function createGroupRota(client: WebClient): (group: string) => Promise<Rota> {
  async function isAway(user: string): Promise<boolean> {
    const { presence } = await client.users.getPresence({ user });
    return presence === 'away';
  }

  return async (usergroup) => {
    const { users: people = [] } = await client.usergroups.users.list({ usergroup });
    const away = await Promise.all(people.map(async (user) => ((await isAway(user)) ? [user] : [])));
    return { people, away: new Set(away.flat()) };
  };
}
