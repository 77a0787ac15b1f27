/** What the page reads: the workspace, messages and views as one seat sees them. */
import { compact, type Json } from '../json.ts';
import type { Channel, Message, User, View } from '../model.ts';
import type { Parts } from '../parts.ts';
import { isVisible, type Seat } from '../seat/seat.ts';
import { viewJson } from '../wire.ts';

/** Reads by the last part of their path. */
export type Reads = Readonly<Record<string, (seat: Seat, query: URLSearchParams) => Json>>;

/** Creates the reads; which messages somebody has read is kept here, by seat and channel. */
export function createReads(parts: Parts): Reads {
  const { messages } = parts;
  const readUntil = new Map<string, string>();
  const unread = (seat: Seat, channel: string): number => {
    const since = readUntil.get(`${seat.user.id} ${channel}`) ?? '';
    return seat.sees(channel).filter(({ user, ts }) => user !== seat.user.id && ts > since).length;
  };
  return {
    workspace: (seat) => workspaceOf(parts, seat, (channel) => unread(seat, channel)),
    messages(seat, query) {
      const channel = query.get('channel') ?? '';
      const seen = seat.sees(channel, query.get('thread') ?? undefined);
      if (isVisible(parts, seat.user, channel)) readUntil.set(`${seat.user.id} ${channel}`, messages.nextTs());
      return { messages: seen.map((message) => messageOf(message, parts)) };
    },
    home: (seat) => ({ view: shownView(seat.home(), parts) }),
    modal: (seat) => ({ view: shownView(seat.modal(), parts), errors: seat.modal()?.errors ?? {} }),
  };
}

/** The one command of Slack's own that one needs here. */
const invite = { command: '/invite', description: 'Add somebody or an app to this channel', usageHint: '@somebody' };

function workspaceOf(parts: Parts, seat: Seat, unread: (channel: string) => number): Json {
  const { app, directory } = parts;
  const people = directory.users();
  // The app stands in the sidebar before anything was said to it, as in Slack.
  seat.im();
  return {
    team: { name: directory.team.name },
    seat: seat.user.id,
    users: people.map(userOf),
    channels: directory
      .channels()
      .filter(({ id }) => isVisible(parts, seat.user, id))
      .map((channel) => ({ ...channelOf(channel, seat, parts), unread: unread(channel.id) })),
    commands: [...app.commands, invite].map(({ command, description, usageHint = '' }) => ({
      command,
      description,
      usageHint,
    })),
    shortcuts: app.shortcuts ?? [],
    steps: app.steps ?? [],
    links: parts.links,
    prompts: seat.prompts() ?? null,
    appUser: app.botUserId,
    homeTab: app.homeTab === true,
    seats: people.filter(({ isBot, isDeactivated }) => !isBot && !isDeactivated).map(({ id }) => id),
  };
}

function channelOf({ id, name, kind, members }: Channel, { user }: Seat, { directory }: Parts): Json {
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
    session: agents.session(message.channel, message.ts)?.status,
  });
}

function shownView(view: View | undefined, { directory, app }: Parts): Json | null {
  return view === undefined ? null : viewJson(view, directory, app);
}
