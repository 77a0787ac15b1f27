import { App, LogLevel } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { ann, aWorkspace, bot, help } from '../unit/workspace/a-workspace.ts';

const ending: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).toReversed()) await end();
});

function bolt(
  workspace: Workspace,
  app: { token: string; appToken: string; signingSecret: string },
  socketMode: boolean,
) {
  return new App({
    token: app.token,
    socketMode,
    deferInitialization: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: workspace.apiUrl, retryConfig: { retries: 2, minTimeout: 10 } },
    ...(socketMode ? { appToken: app.appToken } : { signingSecret: app.signingSecret }),
  });
}

async function started(mode: 'http' | 'socket') {
  const options = aWorkspace();
  const workspace = await createWorkspace(options);
  ending.push(() => workspace.close());
  const app = bolt(workspace, options.app, mode === 'socket');
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: `heard ${event.text}`, thread_ts: event.thread_ts ?? event.ts });
  });
  app.command('/upgrade', async ({ ack, respond, command }) => {
    await ack();
    await respond({ text: `you asked ${command.text}` });
  });
  app.action('open', async ({ ack, body, client }) => {
    await ack();
    if (!('trigger_id' in body)) return;
    await client.views.open({
      trigger_id: body.trigger_id,
      view: {
        type: 'modal',
        callback_id: 'answer',
        title: { type: 'plain_text', text: 'Answer' },
        submit: { type: 'plain_text', text: 'Send' },
        blocks: [
          {
            type: 'input',
            block_id: 'answer',
            label: { type: 'plain_text', text: 'Your answer' },
            element: { type: 'plain_text_input', action_id: 'text', multiline: true },
          },
        ],
      },
    });
  });
  app.view('answer', async ({ ack, view, body, client }) => {
    const text = view.state.values['answer']?.['text']?.value ?? '';
    if (text === 'wrong') {
      await ack({ response_action: 'errors', errors: { answer: 'Try another one.' } });
      return;
    }
    await ack();
    await client.chat.postMessage({ channel: help, text: `${body.user.id} says ${text}` });
  });
  await app.init();
  if (mode === 'http') {
    const server = await app.start(0);
    ending.push(() => app.stop());
    const address = 'address' in server ? server.address() : null;
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    await workspace.setRequestUrl(`http://127.0.0.1:${port}/slack/events`);
  } else {
    await app.start();
    ending.push(() => app.stop());
    await workspace.until(() => workspace.connections.count() === 1);
  }
  return { workspace, app, ann: workspace.member(ann) };
}

describe.each(['http', 'socket'] as const)('a Bolt app in %s mode', (mode) => {
  it('hears a mention twice, as app_mention and as message, and answers in the thread', async () => {
    const { workspace, ann } = await started(mode);
    const root = await ann.post(help, '@Assistant how do I upgrade?');
    const reply = await workspace.until(() => ann.sees(help, root.ts).find((message) => message.botId !== undefined));
    expect(reply.text).toBe(`heard <@${bot}> how do I upgrade?`);
    const heard = workspace.deliveries.filter(({ payload }) => JSON.stringify(payload).includes(`"ts":"${root.ts}"`));
    expect(heard.map(({ type }) => type).sort()).toEqual(['app_mention', 'message']);
    expect(new Set(heard.map(({ payload }) => payload['event_id'])).size).toBe(2);
  });

  it('answers a command to one person only', async () => {
    const { workspace, ann } = await started(mode);
    expect(await ann.command('/upgrade', 'Helm & Docker', help)).toEqual({ ok: true });
    const answer = await workspace.until(() => ann.sees(help).find(({ text }) => text.startsWith('you asked')));
    expect(answer).toMatchObject({ text: 'you asked Helm &amp; Docker', ephemeralTo: ann.user.id });
    expect(workspace.member('U0BEN').sees(help)).toEqual([]);
  });

  it('posts twice when the answer to its post is lost, as with Slack', async () => {
    const { workspace, ann, app } = await started(mode);
    workspace.failNext('chat.postMessage', { dropAnswer: true });
    await app.client.chat.postMessage({ channel: help, text: 'once?' });
    expect(ann.sees(help).map(({ text }) => text)).toEqual(['once?', 'once?']);
  });

  it('opens a modal, corrects it and takes its answer', async () => {
    const { workspace, ann, app } = await started(mode);
    await app.client.chat.postMessage({
      channel: help,
      text: 'a card',
      blocks: [
        {
          type: 'actions',
          elements: [{ type: 'button', action_id: 'open', text: { type: 'plain_text', text: 'Answer' } }],
        },
      ],
    });
    const [card] = ann.sees(help);
    if (card === undefined) throw new Error('no card');
    expect(await ann.click(card, 'open')).toEqual({ ok: true });
    const modal = await workspace.until(() => ann.modal());
    expect(await ann.submit(modal, {})).toMatchObject({ ok: false, errors: { answer: expect.any(String) } });
    expect(await ann.submit(modal, { answer: { text: 'wrong' } })).toMatchObject({
      errors: { answer: 'Try another one.' },
    });
    expect(await ann.submit(modal, { answer: { text: 'helm upgrade' } })).toEqual({ ok: true });
    expect(ann.modal()).toBeUndefined();
    await workspace.until(() => ann.sees(help).some(({ text }) => text === `${ann.user.id} says helm upgrade`));
  });
});
