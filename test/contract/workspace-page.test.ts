import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { ann, aWorkspace, ben, bot, help, support } from '../unit/workspace/a-workspace.ts';
import { anApp, call, type TinyApp } from '../unit/workspace/an-app.ts';

let workspace: Workspace;
let app: TinyApp;
beforeEach(async () => {
  const step = {
    callbackId: 'find',
    title: 'Find the guide',
    inputs: [{ name: 'question', type: 'string', title: 'Question', isRequired: true }],
    outputs: [{ name: 'link', type: 'string', title: 'Link', isRequired: true }],
  };
  const { scopes } = aWorkspace().app;
  workspace = await createWorkspace(aWorkspace({ steps: [step], scopes: [...scopes, 'assistant:write'] }));
  app = await anApp();
  await workspace.setRequestUrl(app.url);
});
afterEach(async () => {
  await workspace.close();
  await app.close();
});

async function read(resource: string) {
  const response = await fetch(`${workspace.url}/page-api/${resource}`);
  return JSON.parse(await response.text());
}
async function act(name: string, given: Record<string, unknown>, headers: Record<string, string> = {}) {
  const response = await fetch(`${workspace.url}/page-api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(given),
  });
  const text = await response.text();
  return text.startsWith('{') ? JSON.parse(text) : { status: response.status, text };
}

describe('the page', () => {
  it('shows one member what that person can see', async () => {
    const seen = await read(`workspace?member=${ann}`);
    expect(seen).toMatchObject({
      member: ann,
      appUser: bot,
      members: [ann, ben, 'U0GUEST'],
      team: { name: 'Playground' },
    });
    expect(seen.channels.map(({ id }: { id: string }) => id)).toEqual([help, 'C0RANDOM', expect.stringMatching(/^D/)]);
    expect((await read(`messages?member=${ann}&channel=${support}`)).messages).toEqual([]);
  });

  it('posts as the person typed, and counts what others have not read', async () => {
    expect(await act('post', { member: ann, channel: help, text: '@Ben & @Assistant, see #help' })).toEqual({
      ok: true,
    });
    const unread = async () =>
      (await read(`workspace?member=${ben}`)).channels.find(({ id }: { id: string }) => id === help).unread;
    expect(await unread()).toBe(1);
    const [message] = (await read(`messages?member=${ben}&channel=${help}`)).messages;
    expect(message).toMatchObject({ user: ann, text: `<@${ben}> &amp; <@${bot}>, see <#${help}>` });
    expect(await unread()).toBe(0);
    await act('post', { member: ben, channel: help, text: 'a reply', thread: message.ts });
    const thread = await read(`messages?member=${ann}&channel=${help}&thread=${message.ts}`);
    expect(thread.messages.map(({ text }: { text: string }) => text)).toEqual([message.text, 'a reply']);
    expect(thread.messages[0].replyCount).toBe(1);
  });

  it('says in words what Slack refuses', async () => {
    expect(await act('post', { member: ann, channel: help, text: ' ' })).toEqual({
      ok: false,
      error: 'no_text',
      text: 'There’s nothing to send.',
    });
    await app.close();
    expect(await act('command', { member: ann, channel: help, command: '/upgrade', text: '' })).toEqual({
      ok: false,
      error: 'dispatch_failed',
      text: '/upgrade failed with the error "dispatch_failed"',
    });
  });

  it('walks from a button over a modal to its submission', async () => {
    const button = { type: 'button', action_id: 'open', text: { type: 'plain_text', text: 'Open' } };
    const blocks = [{ type: 'actions', block_id: 'b', elements: [button] }];
    const { body } = await call(workspace, 'chat.postMessage', { channel: help, text: 'card', blocks });
    const at = { member: ann, channel: help, ts: body.ts, blockId: 'b', actionId: 'open' };
    expect(await act('action', at)).toEqual({ ok: true });
    const payload = () => JSON.parse(app.received.at(-1)?.form.get('payload') ?? '{}');
    const options = ['a', 'b'].map((value) => ({ value, text: { type: 'plain_text', text: value } }));
    const label = { type: 'plain_text', text: 'Which' };
    const view = {
      type: 'modal',
      title: label,
      submit: label,
      blocks: [
        { type: 'input', block_id: 'which', label, element: { type: 'radio_buttons', action_id: 'one', options } },
      ],
    };
    await call(workspace, 'views.open', { trigger_id: payload().trigger_id, view });
    const { view: shown } = await read(`modal?member=${ann}`);
    const values = { which: { one: { type: 'radio_buttons', selected_option: options[1] } } };
    expect((await act('submit', { member: ann, viewId: shown.id, values: {} })).ok).toBe(false);
    expect((await read(`modal?member=${ann}`)).errors).toEqual({ which: 'Please complete this required field.' });
    expect((await act('submit', { member: ben, viewId: shown.id, values })).error).toBe('not_found');
    expect(await act('submit', { member: ann, viewId: shown.id, values })).toEqual({ ok: true });
    expect(payload().view.state.values.which.one.selected_option.value).toBe('b');
    expect(await read(`modal?member=${ann}`)).toMatchObject({ view: null });
  });

  it('sends a press on what the person still sees, though the app has just changed it', async () => {
    const text = { type: 'plain_text', text: 'Claim' };
    const card = (elements: readonly object[]) => [{ type: 'actions', elements }];
    const claim = { type: 'button', action_id: 'claim', text, value: '#1' };
    const { body } = await call(workspace, 'chat.postMessage', { channel: help, text: 'card', blocks: card([claim]) });
    const [seen] = (await read(`messages?member=${ann}&channel=${help}`)).messages;
    const release = { type: 'button', action_id: 'release', text };
    await call(workspace, 'chat.update', { channel: help, ts: body.ts, text: 'card', blocks: card([release]) });
    const at = { member: ann, channel: help, ts: seen.ts, blockId: seen.blocks[0].block_id };
    expect(await act('action', { ...at, actionId: 'claim' })).toEqual({ ok: true });
    const [action] = JSON.parse(app.received.at(-1)?.form.get('payload') ?? '{}').actions;
    expect(action).toMatchObject({ action_id: 'claim', value: '#1' });
    expect(await act('action', { ...at, actionId: 'never' })).toMatchObject({ ok: false, error: 'no_longer_there' });

    const home = (elements: readonly object[]) => ({ type: 'home', blocks: card(elements) });
    await call(workspace, 'views.publish', { user_id: ann, view: home([claim]) });
    const { view } = await read(`home?member=${ann}`);
    await call(workspace, 'views.publish', { user_id: ann, view: home([release]) });
    const inHome = { member: ann, viewId: view.id, blockId: view.blocks[0].block_id, values: {} };
    expect(await act('view-action', { ...inHome, actionId: 'claim' })).toEqual({ ok: true });
  });

  it('tells the app that a field was emptied, rather than what the app had filled in', async () => {
    const element = { type: 'plain_text_input', action_id: 'search', initial_value: 'Helm' };
    const label = { type: 'plain_text', text: 'Search' };
    const field = { type: 'input', block_id: 'q', dispatch_action: true, label, element };
    await call(workspace, 'views.publish', { user_id: ann, view: { type: 'home', blocks: [field] } });
    const { view } = await read(`home?member=${ann}`);
    const values = { q: { search: { type: 'plain_text_input', value: null } } };
    const emptied = { member: ann, viewId: view.id, blockId: 'q', actionId: 'search', values, selected: null };
    expect(await act('view-action', emptied)).toEqual({ ok: true });
    const [action] = JSON.parse(app.received.at(-1)?.form.get('payload') ?? '{}').actions;
    expect(action).toMatchObject({ action_id: 'search', value: null });
  });

  it('sends what stands in the Home tab, runs a step to its end, and shows what an agent does', async () => {
    const label = { type: 'plain_text', text: 'Question' };
    const field = { type: 'input', block_id: 'q', label, element: { type: 'plain_text_input', action_id: 'text' } };
    const button = { type: 'actions', block_id: 'b', elements: [{ type: 'button', action_id: 'ask', text: label }] };
    await call(workspace, 'views.publish', { user_id: ann, view: { type: 'home', blocks: [field, button] } });
    const { view } = await read(`home?member=${ann}`);
    const values = { q: { text: { type: 'plain_text_input', value: 'Helm?' } } };
    await act('view-action', { member: ann, viewId: view.id, blockId: 'b', actionId: 'ask', values });
    expect(app.received.at(-1)?.form.get('payload')).toContain('"value":"Helm?"');

    app.answer(({ body }) => {
      const id = /"function_execution_id":"(\w+)"/.exec(body)?.[1];
      if (id !== undefined) {
        void call(workspace, 'functions.completeSuccess', { function_execution_id: id, outputs: { link: 'x.y' } });
      }
      return {};
    });
    const run = (inputs: Record<string, unknown>) => act('run-step', { member: ann, callbackId: 'find', inputs });
    expect(await run({ question: 'Helm?' })).toEqual({ ok: true, outputs: { link: 'x.y' } });
    expect((await run({})).text).toBe('Fill in all of the step’s inputs.');

    const { channels } = await read(`workspace?member=${ann}`);
    const { id: im } = channels.find(({ kind }: { kind: string }) => kind === 'im');
    const { ts } = await workspace.member(ann).post(im, 'Helm?');
    await call(workspace, 'agents.sessions.setStatus', { channel_id: im, thread_ts: ts, status: 'processing' });
    expect((await read(`messages?member=${ann}&channel=${im}`)).messages[0].session).toBe('processing');
    expect(await act('stop-session', { member: ann, channel: im, thread: ts })).toEqual({ ok: true });
  });

  it('is told of every change that this member can see, and of no other', async () => {
    const changes = await fetch(`${workspace.url}/page-api/changes?member=${ann}`);
    const reader = changes.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe(': open\n\n');
    await call(workspace, 'chat.postMessage', { channel: support, text: 'not for Ann' });
    await call(workspace, 'chat.postEphemeral', { channel: help, user: ben, text: 'not for Ann' });
    const { body } = await call(workspace, 'chat.postMessage', { channel: help, text: 'for all' });
    expect((await reader?.read())?.value).toBe(`data: {"kind":"message","channel":"${help}"}\n\n`);
    await call(workspace, 'chat.postMessage', { channel: help, text: 'for all', thread_ts: body.ts });
    expect((await reader?.read())?.value).toContain(`"thread":"${body.ts}"`);
    await reader?.cancel();
  });

  it('is served to this machine and used by no other site', async () => {
    const given = { member: ann, channel: help, text: 'hello' };
    expect(await act('post', given, { origin: 'http://evil.example' })).toMatchObject({ status: 403 });
    expect(await act('post', given, { 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 });
    expect(await act('post', given, { 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
    expect(await statusWithHost('evil.example')).toBe(403);
    expect(workspace.member(ann).sees(help)).toEqual([]);
    const script = await fetch(`${workspace.url}/api.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect((await fetch(`${workspace.url}/..%2fserver.ts`)).status).toBe(404);
  });
});

/** `fetch` does not let a test name another host. */
function statusWithHost(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const url = `${workspace.url}/page-api/workspace`;
    request(url, { headers: { host } }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}
