import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock } from '../../src/workspace/clock.ts';
import type { AppOptions } from '../../src/workspace/options.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { ann, aWorkspace, ben, bot, help, random, support } from '../unit/workspace/a-workspace.ts';
import { call } from '../unit/workspace/an-app.ts';

let workspace: Workspace;

async function open(app: Partial<AppOptions> = {}) {
  workspace = await createWorkspace({ ...aWorkspace(app), clock: createManualClock() });
}
beforeEach(() => open());
afterEach(() => workspace.close());

const post = (given: Record<string, unknown>) => call(workspace, 'chat.postMessage', { channel: help, ...given });

describe('reading', () => {
  it('pages with a cursor until it is empty', async () => {
    for (const text of ['one', 'two', 'three']) await post({ text });
    const first = await call(workspace, 'conversations.history', { channel: help, limit: '2' });
    expect(first.body.messages.map(({ text }: { text: string }) => text)).toEqual(['three', 'two']);
    const cursor = first.body.response_metadata.next_cursor;
    const second = await call(workspace, 'conversations.history', { channel: help, limit: '2', cursor });
    expect(second.body.messages.map(({ text }: { text: string }) => text)).toEqual(['one']);
    expect(second.body.response_metadata.next_cursor).toBe('');
  });

  it('of a span takes its ends in only when asked to', async () => {
    const sent = [];
    for (const text of ['one', 'two', 'three']) sent.push((await post({ text })).body.ts);
    const span = { channel: help, oldest: sent[0], latest: sent[2] };
    const count = async (given: Record<string, unknown>) =>
      (await call(workspace, 'conversations.history', given)).body.messages.length;
    expect([await count(span), await count({ ...span, inclusive: true })]).toEqual([1, 3]);
  });

  it('of a channel needs the app in it, and the scope for its kind', async () => {
    expect((await call(workspace, 'conversations.history', { channel: random })).body.error).toBe('not_in_channel');
    await workspace.close();
    await open({ scopes: ['channels:history'] });
    const { body } = await call(workspace, 'conversations.history', { channel: support });
    expect(body).toMatchObject({ error: 'missing_scope', needed: 'groups:history' });
  });

  it('tells who is in a channel and what kind of channel it is', async () => {
    const members = await call(workspace, 'conversations.members', { channel: help });
    expect(members.body.members).toEqual([ann, ben, bot]);
    const info = await call(workspace, 'conversations.info', { channel: support });
    expect(info.body.channel).toMatchObject({ is_private: true, is_member: true, is_ext_shared: false });
    expect((await call(workspace, 'users.info', { user: 'U0GUEST' })).body.user).toMatchObject({ is_restricted: true });
  });

  it('gives a permalink that leads to the thread', async () => {
    const { body: root } = await post({ text: 'root' });
    const { body: reply } = await post({ text: 'reply', thread_ts: root.ts });
    const { body } = await call(workspace, 'chat.getPermalink', { channel: help, message_ts: reply.ts });
    const page = await fetch(body.permalink, { redirect: 'manual' });
    expect(page.headers.get('location')).toBe(`/#channel=${help}&thread=${root.ts}`);
  });

  it('counts a reaction once', async () => {
    const { body } = await post({ text: 'root' });
    const given = { channel: help, timestamp: body.ts, name: 'eyes' };
    expect((await call(workspace, 'reactions.add', given)).body.ok).toBe(true);
    expect((await call(workspace, 'reactions.add', given)).body.error).toBe('already_reacted');
    expect((await call(workspace, 'reactions.add', { ...given, name: ':eyes:' })).body.error).toBe('invalid_name');
  });
});
