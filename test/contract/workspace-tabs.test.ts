/** Two tabs of one person, and somebody who is mentioned where they are not. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { ann, aWorkspace, ben, bot, help, random } from '../unit/workspace/a-workspace.ts';
import { anApp, call, type TinyApp } from '../unit/workspace/an-app.ts';

let workspace: Workspace;
let app: TinyApp;
beforeEach(async () => {
  const { events } = aWorkspace().app;
  workspace = await createWorkspace(aWorkspace({ events: [...events, 'member_joined_channel'] }));
  app = await anApp();
  await workspace.setRequestUrl(app.url);
});
afterEach(async () => {
  await workspace.close();
  await app.close();
});

const label = { type: 'plain_text', text: 'Answer' };
const field = { type: 'input', block_id: 'answer', label, element: { type: 'plain_text_input', action_id: 'text' } };
const modal = { type: 'modal', title: label, submit: label, blocks: [field] };

describe('two tabs of one person', () => {
  const read = async (tab: string) => {
    const response = await fetch(`${workspace.url}/page-api/modal?member=${ann}&client=${tab}`);
    return JSON.parse(await response.text()).view;
  };
  const act = async (name: string, given: Record<string, unknown>) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ member: ann, ...given });
    const response = await fetch(`${workspace.url}/page-api/${name}`, { method: 'POST', headers, body });
    return JSON.parse(await response.text());
  };
  async function openIn(tab: string): Promise<void> {
    await act('command', { client: tab, channel: help, command: '/upgrade', text: '' });
    const trigger = app.received.at(-1)?.form.get('trigger_id');
    expect((await call(workspace, 'views.open', { trigger_id: trigger ?? '', view: modal })).body.ok).toBe(true);
  }

  it('have a modal each, and neither sees or submits the other’s', async () => {
    await openIn('one');
    expect(await read('two')).toBeNull();
    await openIn('two');
    const [one, two] = [await read('one'), await read('two')];
    expect(one.id).not.toBe(two.id);
    const values = { answer: { text: { type: 'plain_text_input', value: 'Oil it.' } } };
    expect((await act('submit', { client: 'two', viewId: one.id, values })).error).toBe('not_found');
    expect(await act('submit', { client: 'one', viewId: one.id, values })).toEqual({ ok: true });
    expect([await read('one'), (await read('two')).id]).toEqual([null, two.id]);
  });

  it('lose their modal when they are closed', async () => {
    const stream = await fetch(`${workspace.url}/page-api/changes?member=${ann}&client=one`);
    await openIn('one');
    await openIn('two');
    await stream.body?.cancel();
    await expect.poll(() => read('one')).toBeNull();
    expect(await read('two')).not.toBeNull();
  });
});

describe('whoever mentions the app where it is not', () => {
  const seen = () => workspace.member(ann).sees(random);

  it('reads so, and nobody else does', async () => {
    await workspace.member(ann).post(random, '@Assistant how do I upgrade?');
    expect(seen().at(-1)).toMatchObject({
      username: 'Slackbot',
      text: `You mentioned <@${bot}>, but they’re not in this channel.`,
    });
    expect(workspace.member(ben).sees(random)).toHaveLength(1);
    expect(app.received).toEqual([]);
  });

  it('invites it with one button, and is heard from then on', async () => {
    await workspace.member(ann).post(random, '@Assistant how do I upgrade?');
    const notice = seen().at(-1);
    if (notice === undefined) throw new Error('Slackbot said nothing');
    await workspace.member(ann).click(notice, 'slackbot.invite');
    expect(workspace.channel(random).members.has(bot)).toBe(true);
    expect(seen().map(({ text }) => text)).toContain(`<@${bot}> has joined the channel`);
    expect(seen()).not.toContainEqual(notice);
    expect(app.received.map(({ body }) => JSON.parse(body).event.type)).toContain('member_joined_channel');
    await workspace.member(ann).post(random, '@Assistant how do I upgrade?');
    expect(JSON.parse(app.received.at(-1)?.body ?? '').event).toMatchObject({
      type: expect.any(String),
      channel: random,
    });
    expect(seen().at(-1)?.username).toBeUndefined();
  });

  it('may leave it, or use /invite', async () => {
    await workspace.member(ann).post(random, '@Assistant?');
    const notice = seen().at(-1);
    if (notice === undefined) throw new Error('Slackbot said nothing');
    await workspace.member(ann).click(notice, 'slackbot.ignore');
    expect(seen()).toHaveLength(1);
    expect(await workspace.member(ann).command('/invite', 'somebody', random)).toMatchObject({ ok: false });
    expect(await workspace.member(ann).command('/invite', '@Assistant', random)).toEqual({ ok: true });
    expect(workspace.channel(random).members.has(bot)).toBe(true);
    expect(await workspace.member(ann).command('/invite', '@Assistant', random)).toMatchObject({
      error: 'already_in_channel',
    });
  });
});
