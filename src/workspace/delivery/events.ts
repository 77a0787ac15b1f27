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
import type { Channel, Message, StepRun, View } from '../model.ts';
import type { AppOptions, StepOptions, StepParameter } from '../options.ts';
import { messageJson, viewJson } from '../wire.ts';
import type { Dispatcher } from './dispatcher.ts';

/** Each settles when the app has acknowledged what it had to hear, or has failed to once. */
export interface Events {
  posted(message: Message): Promise<void>;
  changed(message: Message, previous: Message, ts: string): Promise<void>;
  deleted(previous: Message, ts: string): Promise<void>;
  homeOpened(happening: { user: string; tab: 'home' | 'messages'; ts: string; view: View | undefined }): Promise<void>;
  joined(channel: Channel, user: string, ts: string): Promise<void>;
  /** A channel is shared with another organisation from now on. */
  shared(channel: Channel, ts: string): Promise<void>;
  sessionStopped(happening: { user: string; channel: Channel; threadTs: string; ts: string }): Promise<void>;
  /** Needs no subscription: who declares a step is asked to run it. */
  stepExecuted(run: StepRun, step: StepOptions, ts: string): Promise<void>;
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
  readonly dispatcher: Dispatcher;
}): Events {
  const { app, clock, directory, dispatcher } = parts;
  const hears = (event: string, scope: string | undefined): boolean =>
    app.events.includes(event) && (scope === undefined || app.scopes.includes(scope));

  function send(event: Json, channel: Channel | undefined): Promise<void> {
    const about = { id: `Ev${randomBytes(5).toString('hex').toUpperCase()}`, seconds: Math.floor(clock.now() / 1000) };
    return dispatcher.event(envelope(compact(event), about, { app, team: directory.team.id, channel }));
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
      const now = messageJson(message, directory.team.id, app);
      const before = messageJson(previous, directory.team.id, app);
      const change = { subtype: 'message_changed', hidden: true, message: now, previous_message: before };
      const isEdited = message.edited !== undefined && message.edited.ts !== previous.edited?.ts;
      await Promise.all([
        sendMessage(message.channel, { ...change, ts, event_ts: ts }),
        // Undocumented: an edited mention comes once more, under its old `ts` (slackapi/bolt-js#960).
        isEdited && sendMention(message, { ...now, event_ts: ts }),
      ]);
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
    async shared(channel, ts) {
      const event = sharedEvent(channel, ts);
      if (!channel.members.has(app.botUserId) || !hears(event.type, kinds[channel.kind].read)) return;
      await send(event, channel);
    },
    async sessionStopped({ user, channel, threadTs, ts }) {
      if (!hears('agent_session_stopped', 'assistant:write')) return;
      const place = { channel: channel.id, user, thread_ts: threadTs };
      await send({ type: 'agent_session_stopped', ...place, streaming_message_ts: [], event_ts: ts }, channel);
    },
    stepExecuted: (run, step, ts) => send({ ...stepEvent(run, step, app), event_ts: ts }, undefined),
  };
}

function sharedEvent({ id, isExtShared }: Channel, ts: string) {
  const other = 'E0000000001';
  const about = { channel: id, event_ts: ts };
  return isExtShared
    ? { type: 'channel_shared', ...about, connected_team_id: other }
    : { type: 'channel_unshared', ...about, previously_connected_team_id: other, is_ext_shared: false };
}

function stepEvent(run: StepRun, step: StepOptions, app: AppOptions): Json {
  const toJson = ({ name, type, title, isRequired }: StepParameter): Json => ({
    name,
    type,
    title,
    is_required: isRequired,
  });
  const { callbackId, title, inputs, outputs } = step;
  const dates = { date_created: 0, date_updated: 0, date_deleted: 0 };
  const parameters = { input_parameters: inputs.map(toJson), output_parameters: outputs.map(toJson) };
  return {
    type: 'function_executed',
    function: { id: 'Fn0STEP', callback_id: callbackId, title, type: 'app', app_id: app.id, ...parameters, ...dates },
    inputs: run.inputs,
    function_execution_id: run.id,
    workflow_execution_id: run.workflowId,
    bot_access_token: run.token,
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
