/** The `chat.*` methods: what the app says. */
import { compact, type Json } from '../json.ts';
import type { Message } from '../model.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { messageLimits } from '../rules/limits.ts';
import { type Content, checkContent, checkMetadata } from '../rules/message.ts';
import { messageJson } from '../wire.ts';
import { missingScope, postableChannel, visibleChannel } from './access.ts';
import type { Arguments } from './arguments.ts';
import { type Methods, method, tier } from './method.ts';

const content = 'blocks link_names markdown_text metadata parse text';
const face = 'as_user icon_emoji icon_url username';

export const chatMethods: Methods = {
  'chat.postMessage': method(
    tier.special,
    ['chat:write'],
    `${content} ${face} channel mrkdwn reply_broadcast thread_ts unfurl_links unfurl_media`,
    post,
  ),
  'chat.update': method(tier.three, ['chat:write'], `${content} as_user channel file_ids reply_broadcast ts`, update),
  'chat.delete': method(tier.three, ['chat:write'], 'as_user channel ts', remove),
  'chat.postEphemeral': method(tier.four, ['chat:write'], `${content} ${face} channel thread_ts user`, postEphemeral),
  'chat.getPermalink': method(tier.special, [], 'channel message_ts', permalink),
};

function post(given: Arguments, parts: Parts): Json {
  const { app, directory, messages, events } = parts;
  const channel = postableChannel(parts, given.required('channel'));
  const threadTs = rootOf(given, parts, channel.id);
  const said = contentOf(given, parts);
  const metadata = checkMetadata(given.json('metadata', 'invalid_metadata_format'));
  const message = messages.add({
    channel: channel.id,
    user: app.botUserId,
    botId: directory.botId,
    ...said,
    ...threadTs,
    ...faceOf(given, parts),
    ...(metadata !== undefined && { metadata }),
    ...(given.flag('reply_broadcast') && { isBroadcast: true }),
  });
  void events.posted(message);
  return { channel: channel.id, ts: message.ts, message: messageJson(message, directory.team.id, app) };
}

function update(given: Arguments, parts: Parts): Json {
  const { app, directory, messages, events } = parts;
  const channel = visibleChannel(parts, given.required('channel'));
  const previous = messages.find(channel.id, given.required('ts'));
  if (previous === undefined) throw new Refusal('message_not_found');
  if (previous.user !== app.botUserId) throw new Refusal('cant_update_message');
  if (channel.isArchived) throw new Refusal('is_inactive');
  if ((given.text('text') ?? '').length > messageLimits.updateText) throw new Refusal('msg_too_long');
  const said = contentOf(given, parts);
  const metadata = checkMetadata(given.json('metadata', 'invalid_metadata_format'));
  const { blocks: _, ...rest } = previous;
  const message: Message = {
    ...rest,
    ...said,
    // An update of only blocks keeps the text; one of only text takes the blocks away.
    text: given.text('text') ?? given.text('markdown_text') ?? previous.text,
    ...(metadata !== undefined && { metadata }),
    edited: { user: app.botUserId, ts: messages.nextTs() },
  };
  messages.replace(message);
  void events.changed(message, previous, messages.nextTs());
  const { text, ts } = message;
  return { channel: channel.id, ts, text, message: messageJson(message, directory.team.id, app) };
}

function remove(given: Arguments, parts: Parts): Json {
  const { app, messages, events } = parts;
  const channel = visibleChannel(parts, given.required('channel'));
  const message = messages.find(channel.id, given.required('ts'));
  if (message === undefined) throw new Refusal('message_not_found');
  if (message.user !== app.botUserId) throw new Refusal('cant_delete_message');
  messages.remove(message);
  void events.deleted(message, messages.nextTs());
  return { channel: channel.id, ts: message.ts };
}

function postEphemeral(given: Arguments, parts: Parts): Json {
  const { app, directory, messages } = parts;
  const channel = postableChannel(parts, given.required('channel'));
  const user = given.required('user');
  if (!channel.members.has(user)) throw new Refusal('user_not_in_channel');
  if ((given.text('text') ?? '').length > messageLimits.textCut) throw new Refusal('msg_too_long');
  const said = contentOf(given, parts);
  const place = rootOf(given, parts, channel.id);
  // In a thread that has no replies yet Slack shows it to nobody, and does not say so.
  const isLost = place.threadTs !== undefined && messages.replies(channel.id, place.threadTs).length === 0;
  if (isLost) return { message_ts: messages.nextTs() };
  const message = messages.add({
    channel: channel.id,
    user: app.botUserId,
    botId: directory.botId,
    ephemeralTo: user,
    ...said,
    ...place,
    ...faceOf(given, parts),
  });
  return { message_ts: message.ts };
}

function permalink(given: Arguments, parts: Parts): Json {
  const { messages, url } = parts;
  const channel = visibleChannel(parts, given.required('channel'));
  const message = messages.find(channel.id, given.required('message_ts'));
  if (message === undefined) throw new Refusal('message_not_found');
  const thread = message.threadTs === undefined ? '' : `?thread_ts=${message.threadTs}&cid=${channel.id}`;
  const link = `${url()}/archives/${channel.id}/p${message.ts.replace('.', '')}${thread}`;
  return { channel: channel.id, permalink: link };
}

function contentOf(given: Arguments, { app }: Parts): Content {
  return checkContent(
    compact({
      text: given.text('text'),
      markdown_text: given.text('markdown_text'),
      blocks: given.json('blocks', 'invalid_blocks_format'),
    }),
    app.scopes,
  );
}

/** Only a root can be replied to; a reply's own `ts` names no thread. */
function rootOf(given: Arguments, { messages }: Parts, channel: string): { readonly threadTs?: string } {
  const threadTs = given.text('thread_ts');
  if (threadTs === undefined) return {};
  const root = messages.find(channel, threadTs);
  if (root === undefined || root.threadTs !== undefined) throw new Refusal('cannot_reply_to_message');
  return { threadTs };
}

function faceOf(given: Arguments, parts: Parts): { readonly username?: string } {
  if (given.flag('as_user')) throw new Refusal('as_user_not_supported');
  const username = given.text('username');
  const isOther = [username, given.text('icon_emoji'), given.text('icon_url')].some((part) => part !== undefined);
  if (isOther && !parts.app.scopes.includes('chat:write.customize')) throw missingScope(parts, 'chat:write.customize');
  return username === undefined ? {} : { username };
}
