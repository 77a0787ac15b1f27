import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { fromApp, shown } from './reading.ts';
import { openStage, type Stage } from './stage.ts';

const root = join(import.meta.dirname, '../..');

/** The app as a process of its own, up when it says so. */
async function startProcess(stage: Stage): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['src/cli.ts', 'start'], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...stage.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [greeting] = await once(child.stdout, 'data');
  expect(String(greeting)).toContain('Socket Mode');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('a process that is killed', () => {
  let stage: Stage;
  let child: ChildProcess | undefined;
  afterEach(async () => {
    if (child !== undefined) await kill(child);
    child = undefined;
    await stage.close();
  });

  it('leaves a ticket that the next one answers', async () => {
    stage = await openStage();
    const { workspace, ann, eve } = stage;
    await stage.running.stop();
    const first = await startProcess(stage);
    const question = await ann.post('C0HELP', '@Upgrade Assistant our flux capacitor makes odd noises');
    const card = await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
    await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
    await kill(first);

    child = await startProcess(stage);
    await eve.click(card, 'ticket.answer');
    const modal = await workspace.until(() => eve.modal());
    expect(await eve.submit(modal, { answer: { answer_text: 'Oil it.' } })).toEqual({ ok: true });
    await workspace.until(() =>
      fromApp(ann.sees('C0HELP', question.ts)).find((message) => shown(message).includes('Oil it.')),
    );
    await workspace.until(() => fromApp(eve.sees('C0SUPPORT')).find((message) => shown(message).includes('answered')));
    expect(fromApp(eve.sees('C0SUPPORT'))).toHaveLength(1);
  });
});
