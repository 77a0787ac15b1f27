import { afterEach, describe, expect, it } from 'vitest';
import { createManualClock } from '../../src/workspace/clock.ts';
import type { AppOptions, WorkspaceOptions } from '../../src/workspace/options.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { ann, aWorkspace, help } from '../unit/workspace/a-workspace.ts';
import { call } from '../unit/workspace/an-app.ts';

let workspace: Workspace;
async function open(app: Partial<AppOptions>, more: Partial<WorkspaceOptions> = {}): Promise<void> {
  workspace = await createWorkspace({ ...aWorkspace(app), clock: createManualClock(), ...more });
}
afterEach(() => workspace.close());

/** Bot scopes and calls a minute. @see https://docs.slack.dev/reference/methods */
const methods: readonly (readonly [method: string, scopes: string, perMinute: number])[] = [
  ['agents.sessions.setStatus', 'chat:write', 50],
  ['assistant.threads.setSuggestedPrompts', 'assistant:write', 100],
  ['auth.test', '', 600],
  ['chat.delete', 'chat:write', 50],
  ['chat.getPermalink', '', 600],
  ['chat.postEphemeral', 'chat:write', 100],
  ['chat.postMessage', 'chat:write', 600],
  ['chat.update', 'chat:write', 50],
  ['conversations.history', 'channels:history,groups:history,im:history,mpim:history', 50],
  ['conversations.info', 'channels:read,groups:read,im:read,mpim:read', 50],
  ['conversations.members', 'channels:read,groups:read,im:read,mpim:read', 100],
  ['conversations.open', 'im:write,mpim:write,channels:manage,groups:write', 50],
  ['conversations.replies', 'channels:history,groups:history,im:history,mpim:history', 50],
  ['functions.completeError', '', 50],
  ['functions.completeSuccess', '', 50],
  ['reactions.add', 'reactions:write', 50],
  ['users.info', 'users:read', 100],
  ['usergroups.users.list', 'usergroups:read', 20],
  ['views.open', '', 100],
  ['views.publish', '', 100],
  ['views.push', '', 100],
  ['views.update', '', 100],
];

describe('a scope', () => {
  it.each(methods)('%s needs its own, and nothing where it has none', async (method, scopes) => {
    await open({ scopes: ['commands'] });
    const { body } = await call(workspace, method);
    if (scopes === '') expect(body.error).not.toBe('missing_scope');
    else expect(body).toEqual({ ok: false, error: 'missing_scope', needed: scopes, provided: 'commands' });
  });
});

describe('a rate', () => {
  const tiers = methods.filter(([, , perMinute]) => perMinute <= 100);
  it.each(tiers)('%s [%s] passes %i calls at once and holds the next one', async (method, scopes, perMinute) => {
    await open({ scopes: scopes.split(',') });
    const group = Array.from({ length: perMinute }, () => call(workspace, method));
    expect((await Promise.all(group)).map(({ status }) => status)).not.toContain(429);
    const held = await call(workspace, method);
    expect([held.status, held.body.error]).toEqual([429, 'ratelimited']);
    expect(Number(held.headers.get('retry-after'))).toBe(Math.ceil(60 / perMinute));
  });
});

describe('a method', () => {
  it('that is not here, or an argument that nobody knows, is refused', async () => {
    await open({});
    expect((await call(workspace, 'chat.startStream')).body.error).toBe('unknown_method');
    // Attachments are the old way to say things, and not part of this workspace.
    const attached = await call(workspace, 'chat.postMessage', { channel: help, text: 'a', attachments: [] });
    expect(attached.body.error).toBe('invalid_arg_name');
  });

  it('is called as often as one likes where a measurement asks for it', async () => {
    await open({}, { rateLimits: false });
    for (let at = 0; at < 12; at += 1) {
      expect((await call(workspace, 'chat.postMessage', { channel: help, text: 'a' })).status).toBe(200);
    }
  });
});

describe('an external_id', () => {
  it('names one view in the whole workspace', async () => {
    await open({});
    const view = { type: 'home', external_id: 'ours', blocks: [] };
    expect((await call(workspace, 'views.publish', { user_id: ann, view })).body.ok).toBe(true);
    const twin = await call(workspace, 'views.publish', { user_id: 'U0BEN', view });
    expect(twin.body.error).toBe('duplicate_external_id');
    expect((await call(workspace, 'views.update', { external_id: 'ours', view })).body.ok).toBe(true);
  });
});
