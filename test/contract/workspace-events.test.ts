import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { ann, aWorkspace, ben, bot, help, random } from '../unit/workspace/a-workspace.ts';
import { anApp, call, type TinyApp } from '../unit/workspace/an-app.ts';

let workspace: Workspace;
let app: TinyApp;

beforeEach(async () => {
  const events = ['app_mention', 'message.channels', 'message.im', 'member_joined_channel', 'app_home_opened'];
  workspace = await createWorkspace(aWorkspace({ events }));
  app = await anApp();
  await workspace.setRequestUrl(app.url);
});
afterEach(async () => {
  await workspace.close();
  await app.close();
});

const events = () => workspace.deliveries.map(({ payload }) => payload['event']);

describe('the app hears', () => {
  it('its own posts, with a bot_id and without a subtype', async () => {
    await call(workspace, 'chat.postMessage', { channel: help, text: 'hello' });
    await workspace.until(() => workspace.deliveries.length === 1);
    expect(events()[0]).toMatchObject({ type: 'message', user: bot, bot_id: 'B0ASSIST', app_id: 'A0ASSIST' });
    expect(events()[0]).not.toHaveProperty('subtype');
  });

  it('of edits and deletions by whoever, under a ts of their own', async () => {
    const ts = (await workspace.member(ann).post(help, 'helo')).ts;
    await workspace.member(ann).edit({ channel: help, ts }, 'hello');
    await workspace.member(ann).delete({ channel: help, ts });
    expect(events().slice(1)).toMatchObject([
      {
        subtype: 'message_changed',
        message: { ts, text: 'hello', edited: { user: ann } },
        previous_message: { text: 'helo' },
      },
      { subtype: 'message_deleted', deleted_ts: ts, previous_message: { text: 'hello' } },
    ]);
    expect(
      new Set(
        workspace.deliveries
          .map(({ payload }) => JSON.stringify(payload['event']))
          .map((text) => /"event_ts":"([^"]+)"/.exec(text)?.[1]),
      ).size,
    ).toBe(3);
  });

  it('of a reply that is shown in the channel too', async () => {
    const { ts } = await workspace.member(ann).post(help, 'root');
    await workspace.member(ben).post(help, 'for all', { threadTs: ts, isBroadcast: true });
    expect(events()[1]).toMatchObject({ subtype: 'thread_broadcast', thread_ts: ts });
    expect(
      workspace
        .member(ann)
        .sees(help)
        .map(({ text }) => text),
    ).toEqual(['root', 'for all']);
  });

  it('that somebody, or it itself, has come into a channel', async () => {
    await workspace.join(random, bot);
    const joined = events().filter((event) => JSON.stringify(event).includes('member_joined_channel'));
    expect(joined).toMatchObject([{ user: bot, channel: random, channel_type: 'C' }]);
    expect((await call(workspace, 'chat.postMessage', { channel: random, text: 'hello' })).body.ok).toBe(true);
  });

  it('nothing of channels it is not in, whatever it has subscribed to', async () => {
    await workspace.member(ann).post(random, 'hello');
    workspace.leave(help, bot);
    await workspace.member(ann).post(help, '@Assistant');
    expect(events()).toEqual([]);
  });

  it('the same event again, with the same event_id, when Slack repeats itself', async () => {
    await workspace.member(ann).post(workspace.member(ann).im(), 'hello');
    const [first] = workspace.deliveries;
    if (first === undefined) throw new Error('nothing was delivered');
    await workspace.repeat(first);
    expect(app.received.map(({ body }) => body)).toEqual([app.first().body, app.first().body]);
    expect(app.received[1]?.headers['x-slack-retry-num']).toBeUndefined();
  });
});

describe('a deleted message', () => {
  it('leaves a stone in its place when it has replies', async () => {
    const root = await workspace.member(ann).post(help, 'root');
    await workspace.member(ben).post(help, 'reply', { threadTs: root.ts });
    await workspace.member(ann).delete(root);
    expect(
      workspace
        .member(ben)
        .sees(help, root.ts)
        .map(({ text }) => text),
    ).toEqual(['This message was deleted.', 'reply']);
    await expect(workspace.member(ben).delete(root)).rejects.toThrow('cant_delete_message');
  });
});

describe('a guest', () => {
  it('sees and writes only where they were invited', async () => {
    const guest = workspace.member('U0GUEST');
    await workspace.member(ann).post(help, 'hello');
    expect(guest.sees(help)).toEqual([]);
    await expect(guest.post(help, 'hello')).rejects.toThrow('channel_not_found');
    await workspace.join(help, 'U0GUEST');
    expect(guest.sees(help)).toHaveLength(2);
    await expect(workspace.member(ben).post(random, '')).rejects.toThrow('no_text');
  });
});
