/** What the page reads: the workspace, messages and views as one member sees them. */
import { compact, type Json } from '../json.ts';
import { isVisible, type Member } from '../member/member.ts';
import type { Channel, Message, User, View } from '../model.ts';
import type { Parts } from '../parts.ts';
import { viewJson } from '../wire.ts';

/** Reads by the last part of their path. */
export type Reads = Readonly<Record<string, (member: Member, query: URLSearchParams) => Json>>;

/** Creates the reads; which messages somebody has read is kept here, by member and channel. */
export function createReads(parts: Parts): Reads {
  const { messages } = parts;
  const readUntil = new Map<string, string>();
  const unread = (member: Member, channel: string): number => {
    const since = readUntil.get(`${member.user.id} ${channel}`) ?? '';
    return member.sees(channel).filter(({ user, ts }) => user !== member.user.id && ts > since).length;
  };
  return {
    workspace: (member) => workspaceOf(parts, member, (channel) => unread(member, channel)),
    messages(member, query) {
      const channel = query.get('channel') ?? '';
      const seen = member.sees(channel, query.get('thread') ?? undefined);
      if (isVisible(parts, member.user, channel)) readUntil.set(`${member.user.id} ${channel}`, messages.nextTs());
      return { messages: seen.map((message) => messageOf(message, parts)) };
    },
    home: (member) => ({ view: shownView(member.home(), parts) }),
    modal: (member) => ({ view: shownView(member.modal(), parts), errors: member.modal()?.errors ?? {} }),
  };
}

/** The one command of Slack's own that one needs here. */
const invite = { command: '/invite', description: 'Add people or an app to this channel', usageHint: '@someone' };

function workspaceOf(parts: Parts, member: Member, unread: (channel: string) => number): Json {
  const { app, directory } = parts;
  const people = directory.users();
  // The app stands in the sidebar before anything was said to it, as in Slack.
  member.im();
  return {
    team: { name: directory.team.name },
    member: member.user.id,
    users: people.map(userOf),
    channels: directory
      .channels()
      .filter(({ id }) => isVisible(parts, member.user, id))
      .map((channel) => ({ ...channelOf(channel, member, parts), unread: unread(channel.id) })),
    commands: [...app.commands, invite].map(({ command, description, usageHint = '' }) => ({
      command,
      description,
      usageHint,
    })),
    shortcuts: app.shortcuts ?? [],
    steps: app.steps ?? [],
    links: parts.links,
    prompts: member.prompts() ?? null,
    appUser: app.botUserId,
    homeTab: app.homeTab === true,
    members: people.filter(({ isBot, isDeactivated }) => !isBot && !isDeactivated).map(({ id }) => id),
  };
}

function channelOf({ id, name, kind, members }: Channel, { user }: Member, { directory }: Parts): Json {
  const shared = { id, kind, isMember: members.has(user.id), isPrivate: kind !== 'public' };
  if (kind !== 'im') return { ...shared, name };
  const other = [...members].find((member) => member !== user.id) ?? user.id;
  return { ...shared, name: directory.user(other)?.realName ?? name, imUser: other };
}

function userOf({ id, name, realName, isBot, title }: User): Json {
  return compact({ id, name, realName, isBot, title });
}

function messageOf(message: Message, { messages, agents }: Parts): Json {
  const { channel: _, metadata: __, isBroadcast: ___, ephemeralTo, subtype, ...shown } = message;
  const replies = message.threadTs === undefined ? messages.replies(message.channel, message.ts) : [];
  return compact({
    ...shown,
    replyCount: replies.length > 0 ? replies.length : undefined,
    latestReply: replies.at(-1)?.ts,
    ephemeral: ephemeralTo === undefined ? undefined : true,
    deleted: subtype === 'tombstone' ? true : undefined,
    joined: subtype === 'channel_join' ? true : undefined,
    session: agents.session(message.channel, message.ts)?.status,
  });
}

function shownView(view: View | undefined, { directory, app }: Parts): Json | null {
  return view === undefined ? null : viewJson(view, directory, app);
}
