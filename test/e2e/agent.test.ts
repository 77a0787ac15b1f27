import { afterEach, describe, expect, it } from 'vitest';
import { call } from '../unit/workspace/an-app.ts';
import { fromApp } from './reading.ts';
import { openStage, type Stage, type Transport } from './stage.ts';

const transports: readonly Transport[] = ['socket', 'http'];
let stage: Stage;
afterEach(() => stage.close());

const statuses = () =>
  stage.workspace.calls
    .filter(({ method }) => method === 'agents.sessions.setStatus')
    .map(({ arguments: given }) => given['status']);

describe.each(transports)('an agent over %s', (transport) => {
  it('suggests first questions when somebody opens the conversation with it, in no thread', async () => {
    stage = await openStage({ transport, manifest: 'manifest.agent.yml' });
    const { workspace, ann } = stage;
    await ann.openHome('messages');
    const suggested = await workspace.until(() => ann.prompts());
    expect(suggested.prompts.map(({ message }) => message)).toContain('How do I upgrade Helm?');
    const [call] = workspace.calls.filter(({ method }) => method === 'assistant.threads.setSuggestedPrompts');
    expect(call?.arguments).not.toHaveProperty('thread_ts');
  });

  it('shows that it works on a question, and that it does not any more', async () => {
    stage = await openStage({ transport, manifest: 'manifest.agent.yml' });
    const { workspace, ann } = stage;
    const question = await ann.post(ann.im(), 'how do I upgrade Helm?');
    await workspace.until(() => fromApp(ann.sees(ann.im(), question.ts))[0]);
    const session = await workspace.until(() => {
      const now = workspace.session(ann.im(), question.ts);
      return now?.status === 'active' ? now : undefined;
    });
    expect(session.title).toBe('how do I upgrade Helm?');
    expect(statuses()).toEqual(['processing', 'active']);
  });

  it('answers each question in a thread of its own', async () => {
    stage = await openStage({ transport, manifest: 'manifest.agent.yml' });
    const { workspace, ann } = stage;
    const question = await ann.post(ann.im(), 'how do I upgrade Helm?');
    const reply = await workspace.until(() => fromApp(ann.sees(ann.im(), question.ts))[0]);
    expect(reply.threadTs).toBe(question.ts);
  });

  it('answers all the same where Slack does not take the status', async () => {
    stage = await openStage({ transport, manifest: 'manifest.agent.yml' });
    const { workspace, ann } = stage;
    workspace.failNext('agents.sessions.setStatus', { error: 'internal_error' }, 2);
    const question = await ann.post(ann.im(), 'how do I upgrade Helm?');
    await workspace.until(() => fromApp(ann.sees(ann.im(), question.ts))[0]);
  });

  it('is at rest when somebody stops it', async () => {
    stage = await openStage({ transport, manifest: 'manifest.agent.yml' });
    const { workspace, ann } = stage;
    const question = await ann.post(ann.im(), 'how do I upgrade Helm?');
    const session = { channel_id: ann.im(), thread_ts: question.ts };
    const isActive = () => workspace.session(ann.im(), question.ts)?.status === 'active';
    await workspace.until(isActive);
    await call(
      workspace,
      'agents.sessions.setStatus',
      { ...session, status: 'processing' },
      stage.environment.SLACK_BOT_TOKEN,
    );
    expect(isActive()).toBe(false);
    await ann.stopSession(ann.im(), question.ts);
    await workspace.until(isActive);
    expect(workspace.calls.some(({ method }) => method === 'assistant.threads.setStatus')).toBe(false);
  });
});

describe('an app of the classic manifest', () => {
  it('calls nothing that only agents may', async () => {
    stage = await openStage();
    const { workspace, ann } = stage;
    await ann.openHome('messages');
    await ann.post(ann.im(), 'how do I upgrade Helm?');
    await workspace.until(() => fromApp(ann.sees(ann.im()))[0]);
    await stage.running.stop();
    expect(workspace.calls.filter(({ method }) => /^(assistant|agents)\./.test(method))).toEqual([]);
  });
});
