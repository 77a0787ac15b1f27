/** Files beside messages, and uploads of the app by Slack's own client. */
import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { ann, aWorkspace, ben, help, support } from '../unit/workspace/a-workspace.ts';
import { anApp, call, type TinyApp } from '../unit/workspace/an-app.ts';

let workspace: Workspace;
let app: TinyApp;
beforeEach(async () => {
  const { scopes, events } = aWorkspace().app;
  workspace = await createWorkspace(
    aWorkspace({ scopes: [...scopes, 'files:write'], events: [...events, 'channel_shared'] }),
  );
  app = await anApp();
  await workspace.setRequestUrl(app.url);
});
afterEach(async () => {
  await workspace.close();
  await app.close();
});
const client = () => new WebClient('xoxb-1', { slackApiUrl: workspace.apiUrl, retryConfig: { retries: 0 } });
const png = Buffer.from('89504e470d0a1a0a0000000d', 'hex');

it('a file that somebody posts comes with its name and where it is, also without a word', async () => {
  await workspace.member(ann).post(help, '', { files: ['gateway.log'] });
  const { event } = JSON.parse(app.first().body);
  expect(event).toMatchObject({
    type: 'message',
    subtype: 'file_share',
    text: '',
    files: [{ name: 'gateway.log', mimetype: 'text/plain', permalink: expect.stringContaining('/gateway.log') }],
  });
});

it('an upload of the app is shared, and its picture shown on the page', async () => {
  await client().filesUploadV2({
    channel_id: help,
    file: png,
    filename: 'report.png',
    title: 'Report',
    initial_comment: 'Last week',
  });
  const shared = workspace.member(ann).sees(help).at(-1);
  expect(shared).toMatchObject({ text: 'Last week', files: [{ title: 'Report', mimetype: 'image/png' }] });
  const picture = await fetch(`${workspace.url}/page-api/file?id=${shared?.files?.[0]?.id}`);
  expect(picture.headers.get('content-type')).toBe('image/png');
  expect(Buffer.from(await picture.arrayBuffer())).toEqual(png);
});

it('an upload needs the scope, a channel it may post in, and its content', async () => {
  const { body } = await call(workspace, 'files.getUploadURLExternal', { filename: 'a.txt', length: 3 });
  const complete = (given = {}) =>
    call(workspace, 'files.completeUploadExternal', { files: [{ id: body.file_id }], ...given });
  expect((await complete()).body.error).toBe('file_not_found');
  expect((await fetch(body.upload_url, { method: 'POST', body: 'abc' })).status).toBe(200);
  expect((await fetch(body.upload_url, { method: 'POST', body: 'abc' })).status).toBe(404);
  expect((await complete({ channel_id: 'C0RANDOM' })).body.error).toBe('not_in_channel');
  expect((await complete()).body.files).toMatchObject([{ id: body.file_id, name: 'a.txt' }]);
  expect((await fetch(`${workspace.url}/page-api/file?id=${body.file_id}`)).status).toBe(404);
});

it('a channel that is shared with others says so, and whoever is deactivated is gone', async () => {
  await workspace.share(support);
  expect(JSON.parse(app.first().body).event).toMatchObject({ type: 'channel_shared', channel: support });
  expect((await call(workspace, 'conversations.info', { channel: support })).body.channel.is_ext_shared).toBe(true);
  workspace.deactivate(ben);
  expect((await call(workspace, 'users.info', { user: ben })).body.user.deleted).toBe(true);
  expect((await call(workspace, 'conversations.open', { users: ben })).body.error).toBe('user_disabled');
});
