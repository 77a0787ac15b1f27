import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppOptions } from '../../src/workspace/options.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { ann, aWorkspace } from '../unit/workspace/a-workspace.ts';
import { anApp, call, type TinyApp } from '../unit/workspace/an-app.ts';

let workspace: Workspace;
let app: TinyApp;

async function open(options: Partial<AppOptions> = {}) {
  workspace = await createWorkspace(
    aWorkspace({ scopes: ['assistant:write', 'chat:write', 'im:history'], ...options }),
  );
  await workspace.setRequestUrl(app.url);
}
beforeEach(async () => {
  app = await anApp();
});
afterEach(async () => {
  await workspace.close();
  await app.close();
});

const events = () => workspace.deliveries.map(({ payload }) => payload['event']);

describe('an agent', () => {
  it('hears that its conversation was opened, and suggests questions there without a thread', async () => {
    await open();
    const im = workspace.member(ann).im();
    await workspace.member(ann).openHome('messages');
    expect(events()).toMatchObject([{ type: 'app_home_opened', tab: 'messages', user: ann, channel: im }]);
    const prompts = Array.from({ length: 5 }, (_, at) => ({ title: `Helm ${at}`, message: 'How do I upgrade Helm?' }));
    const suggest = (some: unknown[]) =>
      call(workspace, 'assistant.threads.setSuggestedPrompts', { channel_id: im, title: 'Try', prompts: some });
    expect((await suggest(prompts)).body.errors).toEqual(['no more than 4 items allowed [json-pointer:/prompts]']);
    expect((await suggest(prompts.slice(1))).body).toEqual({ ok: true });
    expect(workspace.member(ann).prompts()).toEqual({ title: 'Try', prompts: prompts.slice(1) });
  });

  it('shows in a thread that it works, and hears when somebody stops it', async () => {
    await open({ events: ['agent_session_stopped'] });
    const im = workspace.member(ann).im();
    const { ts } = await workspace.member(ann).post(im, 'how do I upgrade Helm?');
    const given = { channel_id: im, thread_ts: ts, status: 'processing', title: 'Helm' };
    const status = (more: Record<string, unknown>) =>
      call(workspace, 'agents.sessions.setStatus', { ...given, ...more });
    await expect(workspace.member(ann).stopSession(im, ts)).rejects.toThrow('session_not_found');
    expect((await status({})).body).toMatchObject({ ok: true, agent_status: 'processing', title: 'Helm' });
    expect(workspace.session(im, ts)).toEqual({ status: 'processing', title: 'Helm' });
    await workspace.member(ann).stopSession(im, ts);
    expect(events()).toMatchObject([{ type: 'agent_session_stopped', user: ann, channel: im, thread_ts: ts }]);
    expect((await status({ status: 'busy' })).body.errors[0]).toContain('[json-pointer:/status]');
    expect((await status({ title: 'x'.repeat(201) })).body.errors[0]).toContain('[json-pointer:/title]');
    expect((await status({ thread_ts: '1.000000' })).body.error).toBe('invalid_thread_ts');
    expect(
      (await call(workspace, 'agents.sessions.setStatus', { channel_id: im, status: 'active' })).body.errors,
    ).toEqual(['missing required field: thread_ts']);
  });

  it('is one by a scope of its own', async () => {
    await open({ scopes: ['chat:write'] });
    const given = { channel_id: workspace.member(ann).im(), status: 'processing', thread_ts: '1.000000', prompts: [] };
    const { channel_id, status, thread_ts, prompts } = given;
    const session = await call(workspace, 'agents.sessions.setStatus', { channel_id, status, thread_ts });
    const suggestion = await call(workspace, 'assistant.threads.setSuggestedPrompts', { channel_id, prompts });
    expect([session.body.needed, suggestion.body.needed]).toEqual(['assistant:write', 'assistant:write']);
  });
});
