import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { View } from '../../src/workspace/model.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { ann, aWorkspace, ben, bot, help, support } from '../unit/workspace/a-workspace.ts';
import { anApp, call, type TinyApp } from '../unit/workspace/an-app.ts';

let workspace: Workspace;
let app: TinyApp;

beforeEach(async () => {
  const shortcuts = [
    { callbackId: 'find', name: 'Find the guide', type: 'message' },
    { callbackId: 'ask', name: 'Ask', type: 'global' },
  ] as const;
  workspace = await createWorkspace(aWorkspace({ shortcuts }));
  app = await anApp();
  await workspace.setRequestUrl(app.url);
});
afterEach(async () => {
  await workspace.close();
  await app.close();
});

const plain = (text: string) => ({ type: 'plain_text', text });
const payload = () => JSON.parse(app.received.at(-1)?.form.get('payload') ?? '{}');
const actions = { type: 'actions', elements: [{ type: 'button', text: plain('Ask'), action_id: 'ask' }] };
const question = {
  type: 'input',
  block_id: 'question',
  label: plain('Question'),
  element: { type: 'plain_text_input', action_id: 'text', multiline: true },
};
const version = {
  type: 'input',
  block_id: 'version',
  dispatch_action: true,
  label: plain('Version'),
  element: { type: 'plain_text_input', action_id: 'text', initial_value: '5' },
};

describe('the Home tab', () => {
  const shown = async (): Promise<View> => {
    const view = { type: 'home', blocks: [question, version, actions] };
    await call(workspace, 'views.publish', { user_id: ann, view });
    return workspace.until(() => workspace.member(ann).home());
  };

  it('sends what stands in its fields with a button, and forgets nothing at an update', async () => {
    const home = await shown();
    workspace.member(ann).fill(home, { question: { text: 'How do I upgrade Helm?' } });
    expect(app.received).toHaveLength(0);
    await workspace.member(ann).click(home, 'ask');
    const { view, state, actions: pressed } = payload();
    expect(pressed).toMatchObject([{ action_id: 'ask', type: 'button' }]);
    expect(state.values).toMatchObject({
      question: { text: { type: 'plain_text_input', value: 'How do I upgrade Helm?' } },
      version: { text: { value: '5' } },
    });
    expect(view.state.values).toEqual(state.values);
    const { values } = await shown();
    expect(values['question']).toEqual(state.values.question);
  });

  it('tells the app of a field only where it asked to be told', async () => {
    const home = await shown();
    await workspace.member(ann).click(home, 'text', { blockId: 'version', value: '5.3' });
    expect(payload()).toMatchObject({ type: 'block_actions', actions: [{ block_id: 'version', value: '5.3' }] });
    const silent = workspace.member(ann).click(home, 'text', { blockId: 'question', value: 'Helm?' });
    await expect(silent).rejects.toThrow('tells the app nothing');
    expect(() => workspace.member(ann).fill(home, { nowhere: { text: 'x' } })).toThrow('no field');
  });
});

describe('a shortcut', () => {
  it('on a message works in channels that the app is not in, and answers to the one who used it', async () => {
    workspace.leave(help, bot);
    const message = await workspace.member(ben).post(help, 'how do I upgrade Helm?');
    await workspace.member(ann).messageShortcut('find', message);
    expect(payload()).toMatchObject({
      type: 'message_action',
      callback_id: 'find',
      channel: { id: help },
      message: { ts: message.ts, text: message.text, user: ben },
      message_ts: message.ts,
    });
    await respond(payload().response_url, { text: 'Like this.' });
    expect(textsFor(ann)).toEqual(['how do I upgrade Helm?', 'Like this.']);
    expect(textsFor(ben)).toEqual(['how do I upgrade Helm?']);
  });

  it('from anywhere opens a modal, which is submitted with what was typed', async () => {
    await workspace.member(ann).shortcut('ask');
    expect(payload()).toMatchObject({ type: 'shortcut', callback_id: 'ask' });
    expect(payload()).not.toHaveProperty('response_url');
    const view = { type: 'modal', title: plain('Ask'), submit: plain('Ask'), blocks: [question] };
    await call(workspace, 'views.open', { trigger_id: payload().trigger_id, view });
    const modal = await workspace.until(() => workspace.member(ann).modal());
    workspace.member(ann).fill(modal, { question: { text: 'Helm?' } });
    expect(await workspace.member(ann).submit(modal, {})).toEqual({ ok: true });
    expect(payload().view.state.values.question.text.value).toBe('Helm?');
    expect(workspace.member(ann).modal()).toBeUndefined();
  });
});

describe('a modal', () => {
  it('gives an address to answer to in the place that was chosen', async () => {
    await workspace.member(ann).shortcut('ask');
    const place = { type: 'conversations_select', action_id: 'where', response_url_enabled: true };
    const blocks = [{ type: 'input', block_id: 'place', label: plain('Where'), element: place }];
    const view = { type: 'modal', title: plain('Ask'), submit: plain('Ask'), blocks };
    await call(workspace, 'views.open', { trigger_id: payload().trigger_id, view });
    const modal = await workspace.until(() => workspace.member(ann).modal());
    await workspace.member(ann).submit(modal, { place: { where: help } });
    const [url] = payload().response_urls;
    expect(url).toMatchObject({ block_id: 'place', action_id: 'where', channel_id: help });
    await respond(url.response_url, { response_type: 'in_channel', text: 'Here.' });
    expect(textsFor(ben)).toEqual(['Here.']);
  });
});

describe('a private answer', () => {
  const buttons = [{ type: 'section', text: { type: 'mrkdwn', text: 'Helm' } }, actions];
  async function whispered(): Promise<string> {
    await workspace.member(ann).command('/upgrade', 'helm', help);
    await respond(app.received.at(-1)?.form.get('response_url') ?? '', { text: 'Helm', blocks: buttons });
    const message = workspace.member(ann).sees(help).at(-1);
    if (message === undefined) throw new Error('nothing was answered');
    await workspace.member(ann).click(message, 'ask');
    expect(payload().container).toMatchObject({ is_ephemeral: true, message_ts: message.ts });
    expect(payload()).not.toHaveProperty('message');
    return payload().response_url;
  }

  it('is replaced or deleted by the response URL of its button', async () => {
    const url = await whispered();
    await respond(url, { replace_original: true, response_type: 'in_channel', text: 'Shared.' });
    expect([textsFor(ann), textsFor(ben)]).toEqual([['Shared.'], []]);
    await respond(url, { delete_original: true });
    expect(textsFor(ann)).toEqual([]);
    const { status, body } = await respond(url, { delete_original: true, text: 'x' });
    expect([status, body.error]).toEqual([400, 'invalid_arguments']);
  });

  it('is said to all in a channel or a thread without taking the original away', async () => {
    const { ts } = await workspace.member(ben).post(help, 'root');
    const url = await whispered();
    await respond(url, { replace_original: false, response_type: 'in_channel', text: 'For all', thread_ts: ts });
    expect(
      workspace
        .member(ben)
        .sees(help, ts)
        .map(({ text }) => text),
    ).toEqual(['root', 'For all']);
  });
});

describe('an edit', () => {
  it('that mentions the app comes as a change and as a mention, both of the old message', async () => {
    const { ts } = await workspace.member(ann).post(help, 'how do I upgrade Helm?');
    await workspace.member(ann).edit({ channel: help, ts }, '@Assistant how do I upgrade Helm?');
    const [, ...events] = workspace.deliveries.map(({ payload: sent }) => sent['event']);
    expect(events).toHaveLength(2);
    expect(events).toContainEqual(expect.objectContaining({ type: 'app_mention', ts, edited: expect.anything() }));
    expect(events).toContainEqual(expect.objectContaining({ subtype: 'message_changed', channel_type: 'channel' }));
  });

  it('by nobody, as when Slack shows what a link leads to, has no edited', async () => {
    const { ts } = await workspace.member(ben).post(support, '@Assistant see https://x.y');
    await workspace.unfurl(support, ts);
    const [, , ...changes] = workspace.deliveries.map(({ payload: sent }) => sent['event']);
    expect(changes).toMatchObject([{ subtype: 'message_changed', channel_type: 'group', message: { ts } }]);
    expect(changes[0]).not.toHaveProperty('message.edited');
  });
});

describe('a channel', () => {
  it('shared with another organisation says so, unless asking fails', async () => {
    const { body } = await call(workspace, 'conversations.info', { channel: help });
    expect(body.channel.is_ext_shared).toBe(false);
    workspace.failNext('conversations.info', { error: 'fatal_error' });
    expect((await call(workspace, 'conversations.info', { channel: help })).body.error).toBe('fatal_error');
  });
});

async function respond(url: string, message: Record<string, unknown>) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(message) });
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text };
}

function textsFor(user: string): string[] {
  return workspace
    .member(user)
    .sees(help)
    .map(({ text }) => text);
}

describe('a select that asks the app for its options', () => {
  const section = { type: 'external_select', action_id: 'section', min_query_length: 2 };
  const view = {
    type: 'modal',
    title: plain('Answer'),
    submit: plain('Send'),
    blocks: [{ type: 'input', block_id: 'guide', label: plain('Section'), element: section }],
  };
  const options = ['Helm', 'Docker'].map((text) => ({ text: plain(text), value: text.toLowerCase() }));
  async function opened(): Promise<View> {
    await workspace.member(ann).command('/upgrade', '', help);
    await call(workspace, 'views.open', { trigger_id: app.received.at(-1)?.form.get('trigger_id') ?? '', view });
    return workspace.until(() => workspace.member(ann).modal());
  }

  it('sends what is typed and takes one of the options that come back', async () => {
    const modal = await opened();
    app.answer(() => ({ json: { options } }));
    const suggested = await workspace.member(ann).suggest(modal, { actionId: 'section', text: 'he' });
    expect(suggested).toEqual({ ok: true, options });
    expect(payload()).toMatchObject({
      type: 'block_suggestion',
      value: 'he',
      action_id: 'section',
      block_id: 'guide',
      container: { type: 'view', view_id: modal.id },
      view: { id: modal.id },
      user: { id: ann },
    });
    expect(payload()).not.toHaveProperty('trigger_id');
    app.answer(() => ({}));
    await workspace.member(ann).submit(modal, { guide: { section: options[0] } });
    expect(payload().view.state.values.guide.section).toEqual({ type: 'external_select', selected_option: options[0] });
  });

  it('asks nothing before enough was typed, and takes options under headings', async () => {
    const modal = await opened();
    app.answer(() => ({ json: { option_groups: [{ label: plain('Guides'), options }] } }));
    const asked = app.received.length;
    expect(await workspace.member(ann).suggest(modal, { actionId: 'section', text: 'h' })).toEqual({
      ok: true,
      options: [],
    });
    expect(app.received).toHaveLength(asked);
    expect(await workspace.member(ann).suggest(modal, { actionId: 'section', text: 'helm' })).toEqual({
      ok: true,
      options,
    });
  });

  it.each([
    ['nothing', {}],
    ['too many', { options: Array.from({ length: 101 }, (_, at) => ({ text: plain(`${at}`), value: `${at}` })) }],
    ['a text that is too long', { options: [{ text: plain('x'.repeat(76)), value: 'x' }] }],
  ])('shows no options where the app answers with %s', async (_what, json) => {
    const modal = await opened();
    app.answer(() => ({ json }));
    expect(await workspace.member(ann).suggest(modal, { actionId: 'section', text: 'helm' })).toMatchObject({
      ok: false,
      error: 'invalid_options',
    });
  });

  it('is asked by the page too, from a message', async () => {
    const blocks = [{ type: 'actions', block_id: 'b', elements: [section] }];
    const { body } = await call(workspace, 'chat.postMessage', { channel: help, text: 'card', blocks });
    app.answer(() => ({ json: { options } }));
    const response = await fetch(`${workspace.url}/page-api/suggest`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ member: ann, channel: help, ts: body.ts, blockId: 'b', actionId: 'section', text: 'he' }),
    });
    expect(JSON.parse(await response.text())).toEqual({ ok: true, options });
    expect(payload()).toMatchObject({ channel: { id: help }, message: { ts: body.ts } });
  });
});
