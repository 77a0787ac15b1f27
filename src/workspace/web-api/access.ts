/** Which channels the app may see, read and post in. */
import type { Channel } from '../model.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../refusal.ts';

const prefixes = { public: 'channels', private: 'groups', im: 'im' } as const;

/** The scopes of one right over every kind of channel; a call needs at least one, a channel its own. */
export function channelScopes(right: 'read' | 'history'): readonly string[] {
  return ['channels', 'groups', 'im', 'mpim'].map((prefix) => `${prefix}:${right}`);
}

/** Gives a channel the app can see. @throws {Refusal} channel_not_found for private ones it is not in. */
export function visibleChannel({ app, directory }: Parts, id: string): Channel {
  const channel = directory.channel(id);
  const isVisible = channel !== undefined && (channel.kind === 'public' || channel.members.has(app.botUserId));
  if (!isVisible) throw new Refusal('channel_not_found');
  return channel;
}

/** Gives a channel the app may read in one way. @throws {Refusal} channel_not_found, missing_scope. */
export function readableChannel(parts: Parts, id: string, right: 'read' | 'history'): Channel {
  const channel = visibleChannel(parts, id);
  const needed = `${prefixes[channel.kind]}:${right}`;
  if (!parts.app.scopes.includes(needed)) throw missingScope(parts, needed);
  return channel;
}

/**
 * Gives the channel to post in; a user's id stands for the direct conversation with the app.
 *
 * @throws {Refusal} channel_not_found, not_in_channel, is_archived.
 */
export function postableChannel(parts: Parts, id: string): Channel {
  const { app, directory } = parts;
  const user = directory.user(id);
  if (user !== undefined && (user.isBot || user.isDeactivated)) throw new Refusal('channel_not_found');
  const channel = user === undefined ? visibleChannel(parts, id) : directory.im(user.id, app.botUserId).channel;
  if (channel.isArchived) throw new Refusal('is_archived');
  const isOpen = channel.kind === 'public' && app.scopes.includes('chat:write.public');
  if (!channel.members.has(app.botUserId) && !isOpen) throw new Refusal('not_in_channel');
  return channel;
}

/** The refusal of a call without its scope, with what Slack tells about it. */
export function missingScope({ app }: Parts, needed: string): Refusal {
  return new Refusal('missing_scope', { needed, provided: app.scopes.join(',') });
}
