import { mkdtempDisposable, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startProcess } from './process.ts';
import { fromApp, shown } from './reading.ts';
import { openStage, type Stage } from './stage.ts';

describe('a process that is killed', () => {
  let stage: Stage;
  afterEach(() => stage.close());

  it('leaves a ticket that the next one answers', async () => {
    stage = await openStage();
    const { workspace, ann, eve } = stage;
    await stage.running.stop();
    const first = await startProcess(stage.environment);
    const question = await ann.post(
      'C0HELP',
      '@Upgrade Assistant our warp drive purrs like a kitten since the upgrade',
    );
    const card = await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
    await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
    await first.kill();

    await stage.restart();
    await eve.click(card, 'ticket.answer');
    const modal = await workspace.until(() => eve.modal());
    expect(await eve.submit(modal, { answer: { answer_text: 'Oil it.' } })).toEqual({ ok: true });
    await workspace.until(() =>
      fromApp(ann.sees('C0HELP', question.ts)).find((message) => shown(message).includes('Oil it.')),
    );
    await workspace.until(() => fromApp(eve.sees('C0SUPPORT')).find((message) => shown(message).includes('answered')));
    expect(fromApp(eve.sees('C0SUPPORT'))).toHaveLength(1);
  });

  it('leaves its code compiled, so that the next one starts sooner', async () => {
    stage = await openStage();
    await stage.running.stop();
    await using folder = await mkdtempDisposable(join(tmpdir(), 'compiled-'));
    const first = await startProcess({ ...stage.environment, NODE_COMPILE_CACHE: folder.path });
    await vi.waitFor(async () => expect((await readdir(folder.path, { recursive: true })).length).toBeGreaterThan(500));
    await first.kill();
  });
});

describe('a process', () => {
  let stage: Stage;
  afterEach(() => stage.close());

  it.runIf(process.platform === 'linux')('begins with the settings that are read only then', async () => {
    stage = await openStage();
    await stage.running.stop();
    const { id, greeting, stop } = await startProcess({ ...stage.environment, MALLOC_ARENA_MAX: '3' });
    const settings = (await readFile(`/proc/${id}/environ`, 'utf8')).split('\0');
    expect(greeting).toMatch(/^Connected to Slack/);
    expect(settings).toContainEqual(expect.stringMatching(/^NODE_COMPILE_CACHE=.*compiled$/));
    expect(settings).toContain('MALLOC_ARENA_MAX=3');
    expect(await stop()).toBe(0);
  });

  it('starts as it is where Node lets it begin no other', async () => {
    stage = await openStage();
    await stage.running.stop();
    const options = '--permission --allow-fs-read=* --allow-fs-write=*';
    const { greeting, stop } = await startProcess({ ...stage.environment, NODE_OPTIONS: options });
    expect(greeting).toMatch(/^Connected to Slack/);
    expect(await stop()).toBe(0);
  });
});

describe('a connection that breaks', () => {
  let stage: Stage;
  afterEach(() => stage.close());

  async function isAnswered() {
    const { workspace, ann } = stage;
    const question = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Helm?');
    await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
  }

  it.each(['warning', 'refresh_requested'] as const)('because of a %s is renewed at once', async (reason) => {
    stage = await openStage();
    const { workspace } = stage;
    const before = workspace.calls.filter(({ method }) => method === 'apps.connections.open').length;
    workspace.connections.disconnect(reason);
    await workspace.until(
      () =>
        workspace.calls.filter(({ method }) => method === 'apps.connections.open').length > before &&
        workspace.connections.count() === 1,
    );
    await isAnswered();
  });

  it('is made again, though Slack refuses at first', async () => {
    stage = await openStage();
    const { workspace } = stage;
    workspace.failNext('apps.connections.open', { status: 500 });
    workspace.connections.drop();
    await workspace.until(() => workspace.connections.count() === 0);
    await workspace.until(() => workspace.connections.count() === 1);
    await isAnswered();
  });

  it('is made again even after Slack said that the token is bad', async () => {
    stage = await openStage();
    const { workspace } = stage;
    workspace.failNext('apps.connections.open', { error: 'invalid_auth' }, 2);
    workspace.connections.drop();
    await workspace.until(() => workspace.connections.count() === 0);
    await workspace.until(() => workspace.connections.count() === 1);
    await isAnswered();
  });
});
