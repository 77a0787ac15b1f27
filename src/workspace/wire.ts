/** Messages and views as Slack writes them down, the same in answers of the Web API, in events and in interactions. */
import type { Directory } from './directory.ts';
import { compact, type Json } from './json.ts';
import type { Message, SlackFile, View } from './model.ts';
import type { AppOptions } from './options.ts';

/** Writes a message; its metadata is left out, as most readers have to ask for it. */
export function messageJson(message: Message, team: string, app: AppOptions): Json {
  const isOurs = message.botId !== undefined && message.user === app.botUserId;
  return compact({
    type: 'message',
    subtype: subtypeOf(message),
    user: message.user,
    text: message.text,
    ts: message.ts,
    team,
    blocks: message.blocks,
    files: message.files?.map(fileJson),
    thread_ts: message.threadTs,
    bot_id: message.botId,
    app_id: isOurs ? app.id : undefined,
    username: message.username,
    edited: message.edited,
    reactions: message.reactions?.map(({ name, users }) => ({ name, users, count: users.length })),
  });
}

/** Writes a file, with addresses of the form that Slack's have. */
export function fileJson({ id, name, title, mimetype, user }: SlackFile): Json {
  return {
    id,
    name,
    title,
    mimetype,
    user,
    filetype: name.split('.').at(-1) ?? '',
    mode: 'hosted',
    is_external: false,
    permalink: `https://playground.slack.com/files/${user}/${id}/${encodeURIComponent(name)}`,
    url_private: `https://files.slack.com/files-pri/${id}/${encodeURIComponent(name)}`,
  };
}

function subtypeOf({ subtype, files, isBroadcast }: Message): string | undefined {
  if (subtype !== undefined) return subtype;
  if (files !== undefined) return 'file_share';
  return isBroadcast === true ? 'thread_broadcast' : undefined;
}

/** Writes a view with what the person has filled in. */
export function viewJson(view: View, directory: Directory, app: AppOptions): Json {
  const { team, botId } = directory;
  return {
    ...view.content,
    id: view.id,
    team_id: team.id,
    type: view.type,
    blocks: view.blocks,
    private_metadata: view.privateMetadata,
    callback_id: view.callbackId,
    state: { values: view.values },
    hash: view.hash,
    clear_on_close: view.content['clear_on_close'] ?? false,
    notify_on_close: view.content['notify_on_close'] ?? false,
    close: view.content['close'] ?? null,
    submit: view.content['submit'] ?? null,
    previous_view_id: view.previousId ?? null,
    root_view_id: view.rootId,
    app_id: app.id,
    external_id: view.externalId,
    app_installed_team_id: team.id,
    bot_id: botId,
  };
}
