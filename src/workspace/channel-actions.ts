/** What happens to channels and messages by themselves: people come and go, channels are archived, links unfurl. */
import type { Channel, User } from './model.ts';
import type { Parts } from './parts.ts';

export interface ChannelActions {
  /** Gives a channel as it stands. @throws {Error} for an unknown id. */
  channel(id: string): Channel;
  /** Brings somebody, or the app, into a channel; settles when the app has acknowledged it. */
  join(channel: string, user: string): Promise<void>;
  /** Takes somebody, or the app, out of a channel. */
  leave(channel: string, user: string): void;
  archive(channel: string): void;
  /** Shares a channel with another organisation, by Slack Connect. */
  share(channel: string): Promise<void>;
  /** Ends that. */
  unshare(channel: string): Promise<void>;
  /** Deactivates somebody's account; the app reads of it when it asks. */
  deactivate(user: string): void;
  /** Somebody goes away from their clients. */
  goAway(user: string): void;
  /** Changes a message as Slack does when it adds a preview of a link: `message_changed` without `edited`. */
  unfurl(channel: string, ts: string): Promise<void>;
}

/** Creates the happenings of one workspace. */
export function createChannelActions({ directory, messages, events }: Parts): ChannelActions {
  function channel(id: string): Channel {
    const known = directory.channel(id);
    if (known === undefined) throw new Error(`the workspace has no channel ${id}`);
    return known;
  }
  function person(id: string): User {
    const known = directory.user(id);
    if (known === undefined) throw new Error(`there is nobody with the id ${id}`);
    return known;
  }
  async function setShared(id: string, isExtShared: boolean): Promise<void> {
    const changed = { ...channel(id), isExtShared };
    directory.change(changed);
    await events.shared(changed, messages.nextTs());
  }
  return {
    channel,
    async join(id, user) {
      const { members, ...rest } = channel(id);
      const joined = { ...rest, members: new Set([...members, user]) };
      directory.change(joined);
      const text = `<@${user}> has joined the channel`;
      const message = messages.add({ channel: id, user, text, subtype: 'channel_join' });
      await Promise.all([events.joined(joined, user, message.ts), events.posted(message)]);
    },
    leave(id, user) {
      const { members, ...rest } = channel(id);
      directory.change({ ...rest, members: new Set([...members].filter((member) => member !== user)) });
    },
    share: (id) => setShared(id, true),
    unshare: (id) => setShared(id, false),
    deactivate: (id) => directory.replace({ ...person(id), isDeactivated: true }),
    goAway: (id) => directory.replace({ ...person(id), isAway: true }),
    archive: (id) => directory.change({ ...channel(id), isArchived: true }),
    async unfurl(id, ts) {
      const message = messages.find(id, ts);
      if (message === undefined) throw new Error(`there is no message ${ts} in ${id}`);
      await events.changed(message, message, messages.nextTs());
    },
  };
}
