/** The `files.*` methods of an upload; what a file is shared with is a message of the app. */
import { type Json, jsonsOf, textOf } from '../json.ts';
import type { SlackFile } from '../model.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { fileJson } from '../wire.ts';
import { postableChannel } from './access.ts';
import type { Arguments } from './arguments.ts';
import { type Methods, method, tier } from './method.ts';

export const fileMethods: Methods = {
  'files.getUploadURLExternal': method(tier.four, ['files:write'], 'alt_text filename length snippet_type', begin),
  'files.completeUploadExternal': method(
    tier.four,
    ['files:write'],
    'blocks channel_id channels files initial_comment thread_ts',
    complete,
  ),
};

function begin(given: Arguments, { app, files, url }: Parts): Json {
  const length = Number(given.required('length'));
  if (!Number.isInteger(length) || length < 1) throw new Refusal('invalid_arguments');
  const { file, path } = files.begin({ name: given.required('filename'), user: app.botUserId });
  return { file_id: file.id, upload_url: `${url()}${path}` };
}

function complete(given: Arguments, parts: Parts): Json {
  const channelId = given.text('channel_id');
  // Refused before anything is done.
  const channel = channelId === undefined ? undefined : postableChannel(parts, channelId);
  const done = jsonsOf(given.requiredJson('files')).map((file) =>
    parts.files.complete(textOf(file['id']) ?? '', textOf(file['title'])),
  );
  if (done.length === 0) throw new Refusal('invalid_arguments');
  if (channel !== undefined) share(parts, channel.id, done, given);
  return { files: done.map(fileJson) };
}

function share(parts: Parts, channel: string, shared: readonly SlackFile[], given: Arguments): void {
  const { app, directory, messages, events } = parts;
  const threadTs = given.text('thread_ts');
  const message = messages.add({
    channel,
    user: app.botUserId,
    botId: directory.botId,
    text: given.text('initial_comment') ?? '',
    files: shared,
    ...(threadTs !== undefined && { threadTs }),
  });
  void events.posted(message);
}
