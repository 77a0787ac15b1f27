import { App, LogLevel } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { createWorkspace } from '../../src/workspace/workspace.ts';
import { ann, aWorkspace } from '../unit/workspace/a-workspace.ts';
import { anApp, call } from '../unit/workspace/an-app.ts';

const ending: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).toReversed()) await end();
});

const step = {
  callbackId: 'find',
  title: 'Find the guide',
  inputs: [{ name: 'question', type: 'string', title: 'Question', isRequired: true }],
  outputs: [
    { name: 'link', type: 'string', title: 'Link', isRequired: false },
    { name: 'confidence', type: 'number', title: 'Confidence', isRequired: true },
  ],
};

async function open(mode: 'http' | 'socket') {
  const options = aWorkspace({ steps: [step] });
  const workspace = await createWorkspace(options);
  ending.push(() => workspace.close());
  const { token, appToken, signingSecret } = options.app;
  const app = new App({
    token,
    socketMode: mode === 'socket',
    deferInitialization: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: workspace.apiUrl },
    ...(mode === 'socket' ? { appToken } : { signingSecret }),
  });
  app.function('find', async ({ inputs, complete, fail }) => {
    if (inputs['question'] === 'nonsense') await fail({ error: 'The guides do not say.' });
    else await complete({ outputs: { link: 'https://x.y/helm', confidence: 0.9 } });
  });
  await app.init();
  const server = await app.start(0);
  ending.push(() => app.stop());
  if (mode === 'http') {
    const address = 'address' in server ? server.address() : null;
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    await workspace.setRequestUrl(`http://127.0.0.1:${port}/slack/events`);
  } else await workspace.until(() => workspace.connections.count() === 1);
  return workspace;
}

describe.each(['http', 'socket'] as const)('a step in a workflow, over %s', (mode) => {
  it('is completed with outputs, or failed with a sentence', async () => {
    const workspace = await open(mode);
    const outcome = async (question: string) => {
      const { id } = await workspace.member(ann).runStep('find', { question });
      return workspace.until(() => {
        const run = workspace.stepRun(id);
        return run.state === 'running' ? undefined : run;
      });
    };
    expect(await outcome('how do I upgrade Helm?')).toMatchObject({
      state: 'completed',
      outputs: { link: 'https://x.y/helm', confidence: 0.9 },
    });
    expect(await outcome('nonsense')).toMatchObject({ state: 'failed', error: 'The guides do not say.' });
  });
});

describe('a run', () => {
  it('is over once, with the outputs that were declared, and so is its token', async () => {
    const workspace = await createWorkspace(aWorkspace({ steps: [step] }));
    const app = await anApp();
    ending.push(
      () => app.close(),
      () => workspace.close(),
    );
    await workspace.setRequestUrl(app.url);
    const { id, token } = await workspace.member(ann).runStep('find', { question: 'Helm?' });
    expect(workspace.deliveries.map(({ payload }) => payload['event'])).toMatchObject([
      {
        type: 'function_executed',
        function: { callback_id: 'find', input_parameters: [{ name: 'question', is_required: true }] },
        inputs: { question: 'Helm?' },
        function_execution_id: id,
        bot_access_token: token,
      },
    ]);
    const complete = (outputs: unknown, by = 'xoxb-1') =>
      call(workspace, 'functions.completeSuccess', { function_execution_id: id, outputs }, by);
    expect((await complete({ link: 'https://x.y' })).body.error).toBe('parameter_validation_failed');
    expect((await complete({ confidence: 'high' })).body.error).toBe('parameter_validation_failed');
    expect((await complete({ confidence: 1, colour: 'red' })).body.error).toBe('parameter_validation_failed');
    expect((await complete({ confidence: 1 }, token)).body).toEqual({ ok: true });
    expect((await complete({ confidence: 1 })).body.error).toBe('execution_not_in_running_state');
    expect((await complete({ confidence: 1 }, token)).body.error).toBe('invalid_auth');
  });

  it('must be one, and of a step that the app has, with the inputs that it asks for', async () => {
    const workspace = await createWorkspace(aWorkspace({ steps: [step] }));
    ending.push(() => workspace.close());
    const given = { function_execution_id: 'Fx1', outputs: {} };
    const { body } = await call(workspace, 'functions.completeSuccess', given);
    expect(body.error).toBe('function_execution_not_found');
    const failed = await call(workspace, 'functions.completeError', { function_execution_id: 'Fx1' });
    expect(failed.body.errors).toEqual(['missing required field: error']);
    await expect(workspace.member(ann).runStep('lose', {})).rejects.toThrow('unknown_step');
    await expect(workspace.member(ann).runStep('find', {})).rejects.toThrow('parameter_validation_failed');
    expect(() => workspace.stepRun('Fx1')).toThrow('no run Fx1');
  });
});
