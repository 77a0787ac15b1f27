/**
 * What the app is sent when a person commands, presses, submits or closes something.
 *
 * @see https://docs.slack.dev/reference/interaction-payloads
 */
import { compact, type Json, textOf } from '../json.ts';
import type { Channel, ClientUser, Message, View, ViewValues } from '../model.ts';
import type { Parts } from '../parts.ts';
import type { Origin } from '../responses.ts';
import { messageJson, viewJson } from '../wire.ts';
import { elementsOf } from './inputs.ts';

/** The fields of a slash command; channels and people go by name too. */
export function commandPayload(
  parts: Parts,
  user: ClientUser,
  said: { command: string; text: string; channel: Channel },
): Json {
  const { app, directory, triggers } = parts;
  const { command, text, channel } = said;
  return {
    token: 'legacy-verification-token',
    team_id: directory.team.id,
    team_domain: directory.team.domain,
    channel_id: channel.id,
    channel_name: shownName(channel),
    user_id: user.id,
    user_name: user.name,
    command,
    text,
    api_app_id: app.id,
    is_enterprise_install: 'false',
    response_url: responseUrl(parts, { user: user.id, channel: channel.id }),
    trigger_id: triggers.issue(user),
  };
}

/** The payload of a button, select or menu in a message; an ephemeral message is not sent along. */
export function messageActionPayload(
  parts: Parts,
  user: ClientUser,
  message: Message,
  action: Json,
  state: ViewValues,
): Json {
  const { app, directory } = parts;
  const channel = directory.channel(message.channel);
  const isEphemeral = message.ephemeralTo !== undefined;
  return compact({
    ...base(parts, user, 'block_actions'),
    container: compact({
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: isEphemeral,
      thread_ts: message.threadTs,
    }),
    channel: { id: message.channel, name: channel === undefined ? '' : shownName(channel) },
    message: isEphemeral ? undefined : wholeMessage(parts, message),
    state: { values: state },
    response_url: responseUrl(parts, { user: user.id, channel: message.channel, source: message }),
    actions: [{ ...action, action_ts: parts.messages.nextTs() }],
    app_id: app.id,
  });
}

/** The payload of what is being typed in a select that asks the app for its options. */
export function suggestionPayload(parts: Parts, user: ClientUser, target: Message | View, typed: Json): Json {
  const { directory, app } = parts;
  const { trigger_id: _, ...payload } = base(parts, user, 'block_suggestion');
  if (!('ts' in target)) {
    const view = viewJson(target, directory, app);
    return { ...payload, ...typed, container: { type: 'view', view_id: target.id }, view };
  }
  const channel = directory.channel(target.channel);
  return {
    ...payload,
    ...typed,
    container: { type: 'message', message_ts: target.ts, channel_id: target.channel },
    channel: { id: target.channel, name: channel === undefined ? '' : shownName(channel) },
    message: wholeMessage(parts, target),
  };
}

/** The payload of a button, select or menu in a modal or in the Home tab. */
export function viewActionPayload(parts: Parts, user: ClientUser, view: View, action: Json): Json {
  return {
    ...base(parts, user, 'block_actions'),
    container: { type: 'view', view_id: view.id },
    view: viewJson(view, parts.directory, parts.app),
    state: { values: view.values },
    hash: view.hash,
    actions: [{ ...action, action_ts: parts.messages.nextTs() }],
  };
}

/** The payload of a modal that was submitted; with a response URL for every place that was chosen for one. */
export function submissionPayload(parts: Parts, user: ClientUser, view: View): Json {
  const payload = base(parts, user, 'view_submission');
  const urls = elementsOf(view.blocks)
    .filter(({ element }) => element['response_url_enabled'] === true)
    .flatMap(({ block, element }) => {
      const ids = { block_id: String(block['block_id']), action_id: String(element['action_id']) };
      const { selected_conversation, selected_channel } = view.values[ids.block_id]?.[ids.action_id] ?? {};
      const channel = textOf(selected_conversation) ?? textOf(selected_channel);
      if (channel === undefined) return [];
      return [{ ...ids, channel_id: channel, response_url: responseUrl(parts, { user: user.id, channel }) }];
    });
  return { ...payload, view: viewJson(view, parts.directory, parts.app), response_urls: urls };
}

/** The payload of a modal that was closed; `isCleared` where the whole stack was. */
export function closedPayload(parts: Parts, user: ClientUser, view: View, isCleared: boolean): Json {
  const { trigger_id: _, ...payload } = base(parts, user, 'view_closed');
  return { ...payload, view: viewJson(view, parts.directory, parts.app), is_cleared: isCleared };
}

/** The payload of a shortcut; with a message, that of a message shortcut. */
export function shortcutPayload(parts: Parts, user: ClientUser, callbackId: string, message?: Message): Json {
  const { directory, messages } = parts;
  const shared = { callback_id: callbackId, action_ts: messages.nextTs() };
  if (message === undefined) return { ...base(parts, user, 'shortcut'), ...shared };
  const channel = directory.channel(message.channel);
  return {
    ...base(parts, user, 'message_action'),
    ...shared,
    channel: { id: message.channel, name: channel === undefined ? '' : shownName(channel) },
    message_ts: message.ts,
    message: wholeMessage(parts, message),
    response_url: responseUrl(parts, { user: user.id, channel: message.channel }),
  };
}

function base({ app, directory, triggers }: Parts, user: ClientUser, type: string): Json {
  const { team } = directory;
  return {
    type,
    team: { id: team.id, domain: team.domain },
    user: { id: user.id, username: user.name, name: user.name, team_id: team.id },
    api_app_id: app.id,
    token: 'legacy-verification-token',
    trigger_id: triggers.issue(user),
    enterprise: null,
    is_enterprise_install: false,
  };
}

function wholeMessage({ directory, app, messages }: Parts, message: Message): Json {
  const written = messageJson(message, directory.team.id, app);
  const hasReplies = message.threadTs === undefined && messages.replies(message.channel, message.ts).length > 0;
  return compact({ ...written, metadata: message.metadata, ...(hasReplies && { thread_ts: message.ts }) });
}

function responseUrl({ responses, url }: Parts, origin: Origin): string {
  return `${url()}${responses.issue(origin)}`;
}

/** Slack does not tell the names of private places. */
function shownName({ kind, name }: Channel): string {
  return { public: name, private: 'privategroup', im: 'directmessage' }[kind];
}
