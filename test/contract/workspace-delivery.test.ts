import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from '../../src/workspace/clock.ts';
import type { Message } from '../../src/workspace/model.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { ann, aWorkspace, ben, bot, help, random } from '../unit/workspace/a-workspace.ts';
import { anApp, call, type TinyApp } from '../unit/workspace/an-app.ts';

let workspace: Workspace;
let clock: ManualClock;
let app: TinyApp;

beforeEach(async () => {
  clock = createManualClock();
  workspace = await createWorkspace({
    ...aWorkspace({ events: ['app_mention', 'message.im', 'app_home_opened'] }),
    clock,
  });
  app = await anApp();
  await workspace.setRequestUrl(app.url);
});
afterEach(async () => {
  await workspace.close();
  await app.close();
});

const modal = { type: 'modal', title: { type: 'plain_text', text: 'Answer' }, blocks: [{ type: 'divider' }] };

/** Posts a card with one button and gives it as Ann sees it. */
async function aCard(channel = help): Promise<Message> {
  const button = { type: 'button', action_id: 'open', value: '7', text: { type: 'plain_text', text: 'Open' } };
  const blocks = [{ type: 'actions', block_id: 'buttons', elements: [button] }];
  await call(workspace, 'chat.postMessage', { channel, text: 'a card', blocks });
  const card = workspace.member(ann).sees(channel).at(-1);
  if (card === undefined) throw new Error('Ann sees no card');
  return card;
}
const payload = (at = -1) => JSON.parse(app.received.at(at)?.form.get('payload') ?? '{}');

describe('a delivery by HTTP', () => {
  it('is signed over its raw body', async () => {
    await workspace.member(ann).post(help, '@Assistant <b>hello</b>');
    const { headers, body } = app.first();
    const seconds = Math.floor(clock.now() / 1000);
    const mac = createHmac('sha256', '0123456789abcdef0123456789abcdef').update(`v0:${seconds}:${body}`).digest('hex');
    expect(headers['x-slack-request-timestamp']).toBe(String(seconds));
    expect(headers['x-slack-signature']).toBe(`v0=${mac}`);
    expect(headers['content-type']).toBe('application/json');
    expect(JSON.parse(body)).toMatchObject({
      type: 'event_callback',
      authorizations: [{ user_id: bot, is_bot: true }],
      event: { type: 'app_mention', text: `<@${bot}> &lt;b&gt;hello&lt;/b&gt;`, user: ann, channel: help },
    });
  });

  it('is made only for events that were subscribed to, where the app is', async () => {
    await workspace.member(ann).post(help, 'nothing for the app');
    await workspace.member(ann).post(random, '@Assistant is not here');
    const im = workspace.member(ann).im();
    await workspace.member(ann).post(im, 'hello');
    await workspace.member(ann).openHome('messages');
    expect(workspace.deliveries.map(({ type }) => type)).toEqual(['message', 'app_home_opened']);
    expect(workspace.deliveries[0]?.payload['event']).toMatchObject({ channel: im, channel_type: 'im' });
  });

  it('of an event is tried again at once, after one minute and after five more, and then given up', async () => {
    app.answer(() => ({ status: 500 }));
    const message = await workspace.member(ann).post(help, '@Assistant');
    expect(message.text).toBe(`<@${bot}>`);
    const delays = [0, 60_000, 300_000];
    for (const [at, delay] of delays.entries()) {
      await clock.advance(Math.max(0, delay - 1));
      expect(app.received.length).toBe(delay === 0 ? at + 2 : at + 1);
      await clock.advance(1);
      await workspace.until(() => workspace.deliveries.length === at + 2);
    }
    await clock.advance(3_600_000);
    const headers = app.received.map(({ headers }) => [headers['x-slack-retry-num'], headers['x-slack-retry-reason']]);
    expect(headers).toEqual([
      [undefined, undefined],
      ['1', 'http_error'],
      ['2', 'http_error'],
      ['3', 'http_error'],
    ]);
    expect(new Set(app.received.map(({ body }) => JSON.parse(body).event_id)).size).toBe(1);
  });

  it('is not tried again when the app says so', async () => {
    app.answer(() => ({ status: 500, headers: { 'x-slack-no-retry': '1' } }));
    await workspace.member(ann).post(help, '@Assistant');
    await clock.advance(3_600_000);
    expect(app.received).toHaveLength(1);
  });

  it('counts as failed after three seconds without an answer', async () => {
    app.answer(() => 'nothing');
    const command = workspace.member(ann).command('/upgrade', 'helm', help);
    await clock.advance(3_000);
    expect(await command).toEqual({
      ok: false,
      error: 'operation_timeout',
      text: '/upgrade failed with the error "operation_timeout"',
    });
  });

  it('to a URL that does not answer the challenge is never begun', async () => {
    const other = await anApp();
    await other.close();
    await expect(workspace.setRequestUrl(other.url)).rejects.toThrow('connection_failed');
  });
});

describe('a command', () => {
  it('arrives as a form, with what was typed made safe when the manifest asks for it', async () => {
    await workspace.member(ann).command('/upgrade', 'ask @ben about <helm> in #help', help);
    const { form, headers } = app.first();
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(Object.fromEntries(form)).toMatchObject({
      command: '/upgrade',
      text: `ask <@${ben}> about &lt;helm&gt; in <#${help}>`,
      user_id: ann,
      channel_id: help,
      channel_name: 'help',
    });
  });

  it('shows what is answered at once to the person alone, or to the channel', async () => {
    app.answer(() => ({ json: { text: 'for you' } }));
    await workspace.member(ann).command('/upgrade', '', help);
    app.answer(() => ({ json: { text: 'for all', response_type: 'in_channel' } }));
    await workspace.member(ann).command('/upgrade', '', help);
    expect(
      workspace
        .member(ann)
        .sees(help)
        .map(({ text }) => text),
    ).toEqual(['for you', 'for all']);
    expect(
      workspace
        .member(ben)
        .sees(help)
        .map(({ text }) => text),
    ).toEqual(['for all']);
  });

  it('that nobody has declared is unknown', async () => {
    expect(await workspace.member(ann).command('/dance', '', help)).toMatchObject({ error: 'unknown_command' });
    expect(app.received).toEqual([]);
  });
});

describe('a response URL', () => {
  const respond = (body: unknown) =>
    fetch(app.first().form.get('response_url') ?? payload(0).response_url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('works five times', async () => {
    await workspace.member(ann).command('/upgrade', '', help);
    for (let n = 0; n < 5; n += 1) expect((await respond({ text: `${n}` })).status).toBe(200);
    const sixth = await respond({ text: 'six' });
    expect(sixth.status).toBe(404);
    expect(await sixth.json()).toMatchObject({ ok: false, error: 'used_url' });
    expect(workspace.member(ann).sees(help)).toHaveLength(5);
  });

  it('works for thirty minutes', async () => {
    await workspace.member(ann).command('/upgrade', '', help);
    await clock.advance(30 * 60_000 + 1);
    expect(await (await respond({ text: 'late' })).json()).toMatchObject({ error: 'expired_url' });
  });

  it('refuses what a message may not be', async () => {
    await workspace.member(ann).command('/upgrade', '', help);
    const response = await respond({ text: 'x', blocks: [{ type: 'alert' }] });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: 'invalid_blocks' });
  });

  it('replaces or deletes the message that the button stood in, ephemeral or not', async () => {
    const card = await aCard();
    await workspace.member(ann).click(card, 'open');
    await respond({ replace_original: true, text: 'done' });
    expect(
      workspace
        .member(ben)
        .sees(help)
        .map(({ text, ts }) => [text, ts]),
    ).toEqual([['done', card.ts]]);
    await respond({ delete_original: true });
    expect(workspace.member(ben).sees(help)).toEqual([]);
  });
});

describe('a button', () => {
  it('sends where it stood, what it means and a way to answer', async () => {
    const card = await aCard();
    expect(await workspace.member(ann).click(card, 'open')).toEqual({ ok: true });
    expect(payload()).toMatchObject({
      type: 'block_actions',
      user: { id: ann },
      container: { type: 'message', message_ts: card.ts, channel_id: help, is_ephemeral: false },
      message: { ts: card.ts, text: 'a card' },
      actions: [{ type: 'button', action_id: 'open', block_id: 'buttons', value: '7' }],
    });
  });

  it('opens one modal, within three seconds', async () => {
    await workspace.member(ann).click(await aCard(), 'open');
    const { trigger_id } = payload();
    expect((await call(workspace, 'views.open', { trigger_id, view: modal })).body.ok).toBe(true);
    expect(workspace.member(ann).modal()?.content['title']).toEqual(modal.title);
    expect((await call(workspace, 'views.open', { trigger_id, view: modal })).body.error).toBe('exchanged_trigger_id');
    await workspace.member(ann).click(await aCard(), 'open');
    await clock.advance(3_001);
    const late = await call(workspace, 'views.open', { trigger_id: payload().trigger_id, view: modal });
    expect(late.body.error).toBe('expired_trigger_id');
    expect((await call(workspace, 'views.open', { trigger_id: '1.2.x', view: modal })).body.error).toBe(
      'invalid_trigger_id',
    );
  });

  it('in a message that is gone says so', async () => {
    const card = await aCard();
    await call(workspace, 'chat.delete', { channel: help, ts: card.ts });
    expect(await workspace.member(ann).click(card, 'open')).toMatchObject({ ok: false, error: 'message_not_found' });
  });
});

describe('a message shortcut', () => {
  it('brings the message along', async () => {
    const message = await workspace.member(ann).post(help, 'help me');
    expect(await workspace.member(ann).messageShortcut('ask', message)).toEqual({ ok: true });
    expect(payload()).toMatchObject({ type: 'message_action', callback_id: 'ask', message: { text: 'help me' } });
    expect(await workspace.member(ann).shortcut('ask')).toMatchObject({ error: 'unknown_shortcut' });
  });
});
