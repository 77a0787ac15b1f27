/**
 * Who and where: the people, bots, channels and user groups of the workspace, and who is a member of what.
 * Knows nothing of messages.
 */
import type { ChangeBus } from './change-bus.ts';
import type { Channel, Team, User, Usergroup } from './model.ts';
import type { AppOptions, ChannelOptions, UserOptions, WorkspaceOptions } from './options.ts';

export interface Directory {
  readonly team: Team;
  /** Id that posts of the app carry beside its user id. */
  readonly botId: string;
  user(id: string): User | undefined;
  users(): readonly User[];
  channel(id: string): Channel | undefined;
  channels(): readonly Channel[];
  usergroup(id: string): Usergroup | undefined;
  /** Gives the direct conversation of two people, opening it at the first time. */
  im(one: string, other: string): { readonly channel: Channel; readonly isNew: boolean };
  /** Replaces what is known of a person. */
  replace(user: User): void;
  /** Replaces what is known of a channel. */
  change(channel: Channel): void;
}

/** Creates the directory from the options and what was `kept` of an earlier run; the app's bot user is added to the people. */
export function createDirectory(options: WorkspaceOptions, changes: ChangeBus, kept: readonly Channel[]): Directory {
  const users = new Map([botOf(options.app), ...options.users.map(toUser)].map((user) => [user.id, user]));
  const channels = new Map([...options.channels.map(toChannel), ...kept].map((channel) => [channel.id, channel]));
  const usergroups = new Map((options.usergroups ?? []).map((group) => [group.id, group]));
  let ims = kept.filter(({ kind }) => kind === 'im').length;
  return {
    team: options.team ?? { id: 'T0000000001', name: 'Playground', domain: 'playground' },
    botId: options.app.botUserId.replace(/^[UW]/, 'B'),
    user: (id) => users.get(id),
    users: () => [...users.values()],
    channel: (id) => channels.get(id),
    channels: () => [...channels.values()],
    usergroup: (id) => usergroups.get(id),
    im(one, other) {
      const known = [...channels.values()].find(
        ({ kind, members }) =>
          kind === 'im' && members.has(one) && members.has(other) && (one !== other || members.size === 1),
      );
      if (known !== undefined) return { channel: known, isNew: false };
      ims += 1;
      const id = `D${String(ims).padStart(10, '0')}`;
      const channel: Channel = {
        id,
        name: id,
        kind: 'im',
        members: new Set([one, other]),
        isArchived: false,
        isExtShared: false,
      };
      channels.set(id, channel);
      changes.publish({ kind: 'channel', channel: id });
      return { channel, isNew: true };
    },
    replace(user) {
      users.set(user.id, user);
    },
    change(channel) {
      channels.set(channel.id, channel);
      changes.publish({ kind: 'channel', channel: channel.id });
    },
  };
}

function botOf(app: AppOptions): User {
  return toUser({ id: app.botUserId, name: app.botName, realName: app.botName, isBot: true });
}

function toUser(options: UserOptions): User {
  const { isBot = false, isGuest = false, isDeactivated = false, isAway = false, locale = 'en-GB' } = options;
  return { ...options, isBot, isGuest, isDeactivated, isAway, locale };
}

function toChannel(options: ChannelOptions): Channel {
  return {
    id: options.id,
    name: options.name,
    kind: options.isPrivate === true ? 'private' : 'public',
    members: new Set(options.members),
    isArchived: options.isArchived ?? false,
    isExtShared: options.isExtShared ?? false,
  };
}
