/**
 * The `conversations.*` methods: where things are said, and what was said there.
 *
 * Long known and not written down anywhere: the root stands on every page of its thread, history goes from the
 * newest to the oldest and leaves replies out, and bots are among the members.
 */
import { compact, type Json } from '../json.ts';
import type { Channel, Message } from '../model.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { messageJson } from '../wire.ts';
import { channelScopes, readableChannel } from './access.ts';
import type { Arguments } from './arguments.ts';
import { type Methods, method, tier } from './method.ts';

const span = 'channel cursor include_all_metadata inclusive latest limit oldest';

export const conversationMethods: Methods = {
  'conversations.info': method(tier.three, channelScopes('read'), 'channel include_locale include_num_members', info),
  'conversations.members': method(tier.four, channelScopes('read'), 'channel cursor limit', members),
  'conversations.open': method(
    tier.three,
    ['im:write', 'mpim:write', 'channels:manage', 'groups:write'],
    'channel prevent_creation return_im users',
    open,
  ),
  'conversations.replies': method(tier.three, channelScopes('history'), `${span} ts`, replies),
  'conversations.history': method(tier.three, channelScopes('history'), span, history),
};

function info(given: Arguments, parts: Parts): Json {
  const channel = readableChannel(parts, given.required('channel'), 'read');
  const count = given.flag('include_num_members') ? { num_members: channel.members.size } : {};
  return { channel: { ...channelJson(channel, parts), ...count } };
}

function members(given: Arguments, parts: Parts): Json {
  const channel = readableChannel(parts, given.required('channel'), 'read');
  const [page, next] = pageOf([...channel.members], given, given.count('limit', 100, 1_000));
  return { members: page, response_metadata: { next_cursor: next } };
}

function open(given: Arguments, parts: Parts): Json {
  const { app, directory } = parts;
  const known = given.text('channel');
  if (known !== undefined) return { channel: { id: readableIm(known, parts).id }, no_op: true, already_open: true };
  const users = (given.text('users') ?? '').split(',').filter((id) => id !== '');
  const [first] = users;
  if (first === undefined) throw new Refusal('users_list_not_supplied');
  if (users.length > 8) throw new Refusal('too_many_users');
  // Group conversations are not part of this workspace: the app talks to one person, or in a channel.
  if (users.length > 1) throw new Refusal('method_not_supported_for_channel_type');
  if (!app.scopes.includes('im:write')) {
    throw new Refusal('missing_scope', { needed: 'im:write', provided: app.scopes.join(',') });
  }
  const user = directory.user(first);
  if (user === undefined) throw new Refusal('user_not_found');
  if (user.isDeactivated) throw new Refusal('user_disabled');
  const { channel, isNew } = directory.im(user.id, app.botUserId);
  const whole = given.flag('return_im') ? channelJson(channel, parts) : { id: channel.id };
  return isNew ? { channel: whole } : { channel: whole, no_op: true, already_open: true };
}

function readableIm(id: string, { app, directory }: Parts): Channel {
  const channel = directory.channel(id);
  if (channel?.kind !== 'im' || !channel.members.has(app.botUserId)) throw new Refusal('channel_not_found');
  return channel;
}

function replies(given: Arguments, parts: Parts): Json {
  const channel = readableChannel(parts, given.required('channel'), 'history');
  const asked = parts.messages.find(channel.id, given.required('ts'));
  const root = asked?.threadTs === undefined ? asked : parts.messages.find(channel.id, asked.threadTs);
  if (root === undefined) throw new Refusal('thread_not_found');
  const inSpan = parts.messages.replies(channel.id, root.ts).filter(within(given));
  const [page, next] = pageOf(inSpan, given, given.count('limit', 1_000, 1_000));
  // The root comes first on every page.
  const messages = [root, ...page].map((message) => historyJson(message, parts, given));
  return { messages, has_more: next !== '', response_metadata: { next_cursor: next } };
}

function history(given: Arguments, parts: Parts): Json {
  const channel = readableChannel(parts, given.required('channel'), 'history');
  if (!channel.members.has(parts.app.botUserId)) throw new Refusal('not_in_channel');
  const newestFirst = parts.messages.roots(channel.id).filter(within(given)).toReversed();
  const [page, next] = pageOf(newestFirst, given, given.count('limit', 100, 999));
  const messages = page.map((message) => historyJson(message, parts, given));
  return { messages, has_more: next !== '', pin_count: 0, response_metadata: { next_cursor: next } };
}

/** Whether a message lies between `oldest` and `latest`; the ends count only with `inclusive`. */
function within(given: Arguments): (message: Message) => boolean {
  const oldest = given.text('oldest');
  const latest = given.text('latest');
  const isInclusive = given.flag('inclusive');
  return ({ ts }) => {
    if (isInclusive && (ts === oldest || ts === latest)) return true;
    return (oldest === undefined || ts > oldest) && (latest === undefined || ts < latest);
  };
}

/** Cuts out one page; the cursor is the place where the next begins, in base 64, and empty after the last. */
function pageOf<T>(items: readonly T[], given: Arguments, limit: number): readonly [page: readonly T[], next: string] {
  const cursor = given.text('cursor');
  const start =
    cursor === undefined
      ? 0
      : Number(
          Buffer.from(cursor, 'base64')
            .toString()
            .replace(/^next:/, ''),
        );
  if (!Number.isInteger(start) || start < 0) throw new Refusal('invalid_cursor');
  const end = start + limit;
  return [items.slice(start, end), end < items.length ? Buffer.from(`next:${end}`).toString('base64') : ''];
}

function historyJson(message: Message, parts: Parts, given: Arguments): Json {
  const { app, directory, messages } = parts;
  const written = messageJson(message, directory.team.id, app);
  const metadata = given.flag('include_all_metadata') ? message.metadata : undefined;
  const thread = message.threadTs === undefined ? messages.replies(message.channel, message.ts) : [];
  const last = thread.at(-1);
  if (last === undefined) return compact({ ...written, metadata });
  const users = [...new Set(thread.map(({ user }) => user))];
  return compact({
    ...written,
    metadata,
    thread_ts: message.ts,
    reply_count: thread.length,
    reply_users: users,
    reply_users_count: users.length,
    latest_reply: last.ts,
  });
}

function channelJson(channel: Channel, { app, directory }: Parts): Json {
  const { id, name, kind, members: inside } = channel;
  const shared = {
    id,
    created: 0,
    is_archived: channel.isArchived,
    is_ext_shared: channel.isExtShared,
    is_im: kind === 'im',
    is_mpim: false,
    is_org_shared: false,
    context_team_id: directory.team.id,
  };
  if (kind === 'im') return { ...shared, user: [...inside].find((user) => user !== app.botUserId), is_open: true };
  return {
    ...shared,
    name,
    name_normalized: name,
    is_channel: true,
    is_group: false,
    is_general: false,
    is_private: kind === 'private',
    is_member: inside.has(app.botUserId),
    is_shared: channel.isExtShared,
    topic: { value: '', creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
  };
}
