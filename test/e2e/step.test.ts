import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fromApp } from './reading.ts';
import { openStage, type Stage, type Transport } from './stage.ts';

const transports: readonly Transport[] = ['socket', 'http'];

describe.each(transports)('the step of Workflow Builder over %s', (transport) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage({ transport });
  });
  afterEach(() => stage.close());

  async function run(question: string) {
    const { id } = await stage.ann.runStep('find_upgrade_guide', { question });
    return stage.workspace.until(() => {
      const step = stage.workspace.stepRun(id);
      return step.state === 'running' ? undefined : step;
    });
  }

  it('gives the section that answers a question, its link, and how sure that is', async () => {
    expect(await run('how do I upgrade Helm?')).toMatchObject({
      state: 'completed',
      outputs: {
        kind: 'answer',
        title: expect.stringContaining('Helm'),
        link: 'https://tyk.io/docs/developer-support/upgrading#helm',
        confidence: expect.any(Number),
      },
    });
  });

  it('says that the guides have nothing, and leaves it to the workflow whom to ask', async () => {
    const step = await run('our warp drive purrs like a kitten since the upgrade');
    expect(step).toMatchObject({ state: 'completed', outputs: { kind: 'none', title: '', link: '' } });
    await stage.running.stop();
    expect(fromApp(stage.eve.sees('C0SUPPORT'))).toEqual([]);
  });

  it.each([['no words', '  ', /no question/]])('fails with a sentence on %s', async (_what, question, sentence) => {
    expect(await run(question)).toMatchObject({ state: 'failed', error: expect.stringMatching(sentence) });
  });

  it('is brought again, and completed, when Slack did not take its result', async () => {
    const { workspace } = stage;
    workspace.failNext('functions.completeSuccess', { error: 'internal_error' });
    expect(await run('how do I upgrade Helm?')).toMatchObject({ state: 'completed', outputs: { kind: 'answer' } });
    await workspace.until(() => workspace.deliveries.filter(({ type }) => type === 'function_executed').length === 2);
  });

  it('is completed once, though Slack brings it twice', async () => {
    const { workspace } = stage;
    await run('how do I upgrade Helm?');
    const [delivery] = workspace.deliveries.filter(({ type }) => type === 'function_executed');
    if (delivery === undefined) throw new Error('the step was not delivered');
    await workspace.repeat(delivery);
    expect(workspace.deliveries.every(({ outcome }) => outcome === 'acknowledged')).toBe(true);
  });
});
