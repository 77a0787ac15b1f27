/**
 * The events that the app has subscribed to, as Slack would send them: which happening becomes which event, who
 * may hear it (subscription, scope, membership), and what the envelope looks like.
 *
 * @see https://docs.slack.dev/apis/events-api and https://docs.slack.dev/reference/events
 */
import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Directory } from '../directory.ts';
import { compact, type Json } from '../json.ts';
import type { Channel, Message, View } from '../model.ts';
import type { AppOptions } from '../options.ts';
import { messageJson, viewJson } from '../wire.ts';
import type { Courier } from './courier.ts';

/** Each settles when the app has acknowledged what it had to hear, or has failed to once. */
export interface Events {
  posted(message: Message): Promise<void>;
  changed(message: Message, previous: Message, ts: string): Promise<void>;
  deleted(previous: Message, ts: string): Promise<void>;
  homeOpened(happening: { user: string; tab: 'home' | 'messages'; ts: string; view: View | undefined }): Promise<void>;
  joined(channel: Channel, user: string, ts: string): Promise<void>;
}

const kinds = {
  public: {
    type: 'channel',
    event: 'message.channels',
    history: 'channels:history',
    read: 'channels:read',
    letter: 'C',
  },
  private: { type: 'group', event: 'message.groups', history: 'groups:history', read: 'groups:read', letter: 'G' },
  im: { type: 'im', event: 'message.im', history: 'im:history', read: 'im:read', letter: 'D' },
} as const;

/** Creates the events of one app. */
export function createEvents(parts: {
  readonly app: AppOptions;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly courier: Courier;
}): Events {
  const { app, clock, directory, courier } = parts;
  const hears = (event: string, scope: string | undefined): boolean =>
    app.events.includes(event) && (scope === undefined || app.scopes.includes(scope));

  function send(event: Json, channel: Channel | undefined): Promise<void> {
    const about = { id: `Ev${randomBytes(5).toString('hex').toUpperCase()}`, seconds: Math.floor(clock.now() / 1000) };
    return courier.event(envelope(compact(event), about, { app, team: directory.team.id, channel }));
  }
  async function sendMessage(id: string, event: Json): Promise<void> {
    const channel = directory.channel(id);
    if (channel === undefined || !channel.members.has(app.botUserId)) return;
    const { type, event: name, history } = kinds[channel.kind];
    if (!hears(name, history)) return;
    await send({ type: 'message', ...event, channel: id, channel_type: type }, channel);
  }
  async function sendMention(message: Message, event: Json): Promise<void> {
    const channel = directory.channel(message.channel);
    const isMention = message.text.includes(`<@${app.botUserId}>`) && message.subtype === undefined;
    if (!isMention || channel === undefined || channel.kind === 'im' || !channel.members.has(app.botUserId)) return;
    if (!hears('app_mention', 'app_mentions:read')) return;
    await send({ ...event, type: 'app_mention', channel: channel.id }, channel);
  }
  return {
    async posted(message) {
      const event = { ...messageJson(message, directory.team.id, app), event_ts: message.ts };
      await Promise.all([sendMessage(message.channel, event), sendMention(message, event)]);
    },
    async changed(message, previous, ts) {
      await sendMessage(message.channel, {
        subtype: 'message_changed',
        hidden: true,
        message: messageJson(message, directory.team.id, app),
        previous_message: messageJson(previous, directory.team.id, app),
        ts,
        event_ts: ts,
      });
    },
    async deleted(previous, ts) {
      await sendMessage(previous.channel, {
        subtype: 'message_deleted',
        hidden: true,
        deleted_ts: previous.ts,
        previous_message: messageJson(previous, directory.team.id, app),
        ts,
        event_ts: ts,
      });
    },
    async homeOpened({ user, tab, ts, view }) {
      if (!hears('app_home_opened', undefined)) return;
      const { channel } = directory.im(user, app.botUserId);
      const shown = view === undefined || tab !== 'home' ? undefined : viewJson(view, directory, app);
      await send({ type: 'app_home_opened', user, channel: channel.id, tab, view: shown, event_ts: ts }, channel);
    },
    async joined(channel, user, ts) {
      const { letter, read } = kinds[channel.kind];
      if (!channel.members.has(app.botUserId) || !hears('member_joined_channel', read)) return;
      const { id } = directory.team;
      await send(
        { type: 'member_joined_channel', user, channel: channel.id, channel_type: letter, team: id, event_ts: ts },
        channel,
      );
    },
  };
}

function envelope(
  event: Json,
  { id, seconds }: { readonly id: string; readonly seconds: number },
  place: { readonly app: AppOptions; readonly team: string; readonly channel: Channel | undefined },
): Json {
  const { app, team, channel } = place;
  const authorization = { enterprise_id: null, team_id: team, user_id: app.botUserId, is_bot: true };
  return {
    token: 'legacy-verification-token',
    team_id: team,
    context_team_id: team,
    context_enterprise_id: null,
    api_app_id: app.id,
    event,
    type: 'event_callback',
    event_id: id,
    event_time: seconds,
    authorizations: [{ ...authorization, is_enterprise_install: false }],
    is_ext_shared_channel: channel?.isExtShared ?? false,
    event_context: `4-${id}`,
  };
}
