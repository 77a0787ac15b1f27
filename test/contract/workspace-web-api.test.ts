import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from '../../src/workspace/clock.ts';
import type { AppOptions } from '../../src/workspace/options.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { ann, aWorkspace, ben, bot, help, random, support } from '../unit/workspace/a-workspace.ts';
import { call } from '../unit/workspace/an-app.ts';

let workspace: Workspace;
let clock: ManualClock;

async function open(app: Partial<AppOptions> = {}) {
  clock = createManualClock();
  workspace = await createWorkspace({ ...aWorkspace(app), clock });
}
beforeEach(() => open());
afterEach(() => workspace.close());

const post = (given: Record<string, unknown>) => call(workspace, 'chat.postMessage', { channel: help, ...given });
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });

describe('a call', () => {
  it('needs a token that the workspace knows, of the kind that the method takes', async () => {
    expect((await call(workspace, 'auth.test', {}, 'xoxb-1')).body).toMatchObject({ ok: true, user_id: bot });
    expect((await call(workspace, 'auth.test', {}, 'xoxb-2')).body.error).toBe('invalid_auth');
    expect((await call(workspace, 'auth.test', {}, 'xapp-1')).body.error).toBe('not_allowed_token_type');
    const bare = await fetch(`${workspace.apiUrl}auth.test`, { method: 'POST' });
    expect(await bare.json()).toEqual({ ok: false, error: 'not_authed' });
  });

  it('may come as JSON', async () => {
    const response = await fetch(`${workspace.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { authorization: 'Bearer xoxb-1', 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ channel: help, blocks: [section('hello')], text: 'hello' }),
    });
    expect(await response.json()).toMatchObject({
      ok: true,
      channel: help,
      message: { text: 'hello', bot_id: 'B0ASSIST' },
    });
  });

  it('is refused with needed and provided where the scope was not granted', async () => {
    await workspace.close();
    await open({ scopes: ['commands'] });
    const { status, body } = await post({ text: 'hello' });
    expect(status).toBe(200);
    expect(body).toEqual({ ok: false, error: 'missing_scope', needed: 'chat:write', provided: 'commands' });
  });

  it('of a method or with an argument that does not exist is refused', async () => {
    expect((await call(workspace, 'chat.shout')).body.error).toBe('unknown_method');
    expect((await post({ text: 'hello', colour: 'red' })).body.error).toBe('invalid_arg_name');
    expect((await post({ text: 'hello', team_id: 'T0000000001' })).body.ok).toBe(true);
  });

  it('fails as planned, once, and can be lost after it was carried out', async () => {
    workspace.failNext('chat.postMessage', { error: 'internal_error' });
    workspace.failNext('chat.postMessage', { status: 503 });
    workspace.failNext('chat.postMessage', { status: 429, retryAfter: 2 });
    workspace.failNext('chat.postMessage', { dropAnswer: true });
    expect((await post({ text: 'one' })).body.error).toBe('internal_error');
    expect((await post({ text: 'two' })).status).toBe(503);
    const limited = await post({ text: 'three' });
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '2']);
    await expect(post({ text: 'four' })).rejects.toThrow();
    expect(
      workspace
        .member(ann)
        .sees(help)
        .map(({ text }) => text),
    ).toEqual(['four']);
  });

  it('may be failed or held up one by one, whatever their method', async () => {
    let seen = 0;
    workspace.failCalls((method) => {
      seen += 1;
      if (method === 'auth.test') return { status: 500 };
      return seen === 2 ? { answerAfterMs: 50 } : undefined;
    });
    expect((await call(workspace, 'auth.test')).status).toBe(500);
    const startedAt = performance.now();
    const held = post({ text: 'held up' });
    await workspace.until(() => workspace.member(ann).sees(help).length === 1);
    expect((await held).body.ok).toBe(true);
    expect(performance.now() - startedAt).toBeGreaterThan(45);
    expect((await post({ text: 'let through' })).body.ok).toBe(true);
  });
});

describe('a message of the app', () => {
  it('goes only where the app is', async () => {
    expect((await post({ channel: random, text: 'hello' })).body.error).toBe('not_in_channel');
    expect((await post({ channel: 'C0NOWHERE', text: 'hello' })).body.error).toBe('channel_not_found');
    workspace.leave(support, bot);
    expect((await post({ channel: support, text: 'hello' })).body.error).toBe('channel_not_found');
    workspace.archive(help);
    expect((await post({ text: 'hello' })).body.error).toBe('is_archived');
  });

  it('to a person opens the direct conversation with them', async () => {
    const { body } = await post({ channel: ann, text: 'hello' });
    expect(body.channel).toBe(workspace.member(ann).im());
    expect(workspace.member(ben).sees(body.channel)).toEqual([]);
    const opened = await call(workspace, 'conversations.open', { users: ann });
    expect(opened.body).toMatchObject({ channel: { id: body.channel }, already_open: true });
  });

  it('must say something, in text that is cut only far beyond reason', async () => {
    expect((await post({})).body.error).toBe('no_text');
    const { body } = await post({ text: 'x'.repeat(40_001) });
    expect(body.message.text).toHaveLength(40_000);
    const tooLong = await call(workspace, 'chat.update', { channel: help, ts: body.ts, text: 'x'.repeat(4_001) });
    expect(tooLong.body.error).toBe('msg_too_long');
    expect((await post({ text: 'x', markdown_text: 'x' })).body.error).toBe('markdown_text_conflict');
  });

  it('with a malformed block is refused with a pointer to it', async () => {
    const blocks = [section('fine'), { type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3_001) } }];
    const { body } = await post({ text: 'hello', blocks });
    expect(body).toMatchObject({ ok: false, error: 'invalid_blocks' });
    expect(body.response_metadata.messages).toEqual([
      '[ERROR] must be less than 3001 characters [json-pointer:/blocks/1/text/text]',
    ]);
    expect((await post({ text: 'hello', blocks: '[{' })).body.error).toBe('invalid_blocks_format');
    expect((await post({ blocks: Array.from({ length: 51 }, () => ({ type: 'divider' })) })).body.error).toBe(
      'invalid_blocks',
    );
  });

  it('loses its blocks when only its text is updated', async () => {
    const { body } = await post({ text: 'card', blocks: [section('card')] });
    await call(workspace, 'chat.update', { channel: help, ts: body.ts, text: 'plain' });
    const [message] = workspace.member(ann).sees(help);
    expect(message?.text).toBe('plain');
    expect(message?.blocks).toBeUndefined();
  });

  it('is the only one that the app can change or delete', async () => {
    const said = await workspace.member(ann).post(help, 'mine');
    const at = { channel: help, ts: said.ts };
    expect((await call(workspace, 'chat.update', { ...at, text: 'x' })).body.error).toBe('cant_update_message');
    expect((await call(workspace, 'chat.delete', at)).body.error).toBe('cant_delete_message');
    expect((await call(workspace, 'chat.delete', { channel: help, ts: '1.000000' })).body.error).toBe(
      'message_not_found',
    );
  });

  it('is held to one a second and channel after a burst', async () => {
    const answers = [];
    for (let n = 0; n < 11; n += 1) answers.push(await post({ text: `${n}` }));
    expect(answers.slice(0, 10).every(({ status }) => status === 200)).toBe(true);
    const held = answers[10];
    expect([held?.status, held?.headers.get('retry-after')]).toEqual([429, '1']);
    await clock.advance(1_000);
    expect((await post({ text: 'again' })).body.ok).toBe(true);
  });

  it('keeps its metadata, which comes back with the thread when asked for', async () => {
    expect((await post({ text: 'x', metadata: { event_type: 'sent' } })).body.error).toBe('invalid_metadata_schema');
    const metadata = { event_type: 'sent', event_payload: { key: '7' } };
    const { body } = await post({ text: 'root', metadata });
    await post({ text: 'reply', thread_ts: body.ts, metadata });
    const asked = { channel: help, ts: body.ts };
    const bare = await call(workspace, 'conversations.replies', asked);
    expect(bare.body.messages).toHaveLength(2);
    expect(bare.body.messages[0]).toMatchObject({ thread_ts: body.ts, reply_count: 1 });
    expect(bare.body.messages[1].metadata).toBeUndefined();
    const whole = await call(workspace, 'conversations.replies', { ...asked, include_all_metadata: true, limit: '1' });
    expect(whole.body.messages[1].metadata).toEqual(metadata);
    const missing = await call(workspace, 'conversations.replies', { channel: help, ts: '1.000000' });
    expect(missing.body.error).toBe('thread_not_found');
  });

  it('in answer to a reply is refused: a thread is named by its root', async () => {
    const { body: root } = await post({ text: 'root' });
    const { body: reply } = await post({ text: 'reply', thread_ts: root.ts });
    expect((await post({ text: 'deeper', thread_ts: reply.ts })).body.error).toBe('cannot_reply_to_message');
  });

  it('for one person is seen by them alone, is in no history and cannot be updated', async () => {
    const { body } = await call(workspace, 'chat.postEphemeral', { channel: help, user: ann, text: 'psst' });
    expect(
      workspace
        .member(ann)
        .sees(help)
        .map(({ text }) => text),
    ).toEqual(['psst']);
    expect(workspace.member(ben).sees(help)).toEqual([]);
    const history = await call(workspace, 'conversations.history', { channel: help });
    expect(history.body.messages).toEqual([]);
    const update = await call(workspace, 'chat.update', { channel: help, ts: body.message_ts, text: 'x' });
    expect(update.body.error).toBe('message_not_found');
    const stranger = await call(workspace, 'chat.postEphemeral', { channel: support, user: ann, text: 'psst' });
    expect(stranger.body.error).toBe('user_not_in_channel');
  });

  it('for one person is lost in a thread where nobody has replied yet', async () => {
    const { ts } = await workspace.member(ben).post(help, 'root');
    const whisper = () =>
      call(workspace, 'chat.postEphemeral', { channel: help, user: ann, text: 'psst', thread_ts: ts });
    expect((await whisper()).body.ok).toBe(true);
    expect(workspace.member(ann).sees(help, ts)).toHaveLength(1);
    await post({ text: 'reply', thread_ts: ts });
    await whisper();
    expect(workspace.member(ann).sees(help, ts)).toHaveLength(3);
  });
});

describe('the Home tab', () => {
  const view = { type: 'home', blocks: [section('welcome')] };

  it('shows what was published, unless somebody else was faster', async () => {
    const { body } = await call(workspace, 'views.publish', { user_id: ann, view });
    expect(workspace.member(ann).home()?.blocks[0]).toMatchObject(section('welcome'));
    await call(workspace, 'views.publish', { user_id: ann, view });
    const late = await call(workspace, 'views.publish', { user_id: ann, view, hash: body.view.hash });
    expect(late.body.error).toBe('hash_conflict');
  });

  it('has to be switched on', async () => {
    await workspace.close();
    await open({ homeTab: false });
    expect((await call(workspace, 'views.publish', { user_id: ann, view })).body.error).toBe('not_enabled');
  });
});
