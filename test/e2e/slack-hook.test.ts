import { exec, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { appOfManifest, cast } from '../../src/main/playground.ts';
import { manifestOf } from '../../src/slack/manifest.ts';
import { createWorkspace } from '../../src/workspace/workspace.ts';

const cwd = join(import.meta.dirname, '../..');
const hooksFile = z.object({ hooks: z.record(z.string(), z.string()) });

/** The command as the CLI would run it: in the project's folder, by the shell, with flags of its own behind it. */
async function said(command: string, ...flags: string[]): Promise<string> {
  const { stdout } = await promisify(exec)([command, ...flags].join(' '), { cwd });
  return stdout;
}

async function found() {
  const { hooks } = hooksFile.parse(JSON.parse(readFileSync(join(cwd, '.slack/hooks.json'), 'utf8')));
  return hooksFile.parse(JSON.parse(await said(hooks['get-hooks'] ?? ''))).hooks;
}

it('the Slack CLI finds the hooks, and the manifest between the marks that it asked for', async () => {
  const { 'get-manifest': getManifest = '' } = await found();
  const answer = await said(getManifest, '--protocol=message-boundaries', '--boundary=ae123');
  const [before, manifest = '', after] = answer.split('ae123');
  expect([before, after]).toEqual(['', '\n']);
  expect(JSON.parse(manifest)).toEqual(JSON.parse(JSON.stringify(manifestOf('classic'))));
  expect(JSON.parse(await said(getManifest))).toEqual(JSON.parse(manifest));
});

it('the Slack CLI starts the app, which connects with the tokens that it is handed', async () => {
  const { start = '' } = await found();
  const app = await appOfManifest();
  const workspace = await createWorkspace({ app, ...cast });
  const folder = await mkdtemp(join(tmpdir(), 'hook-'));
  const env = {
    PATH: process.env['PATH'] ?? '',
    SLACK_BOT_TOKEN: app.token,
    SLACK_APP_TOKEN: app.appToken,
    SLACK_API_URL: workspace.apiUrl,
    SUPPORT_CHANNEL: 'C0SUPPORT',
    DATABASE_URL: `sqlite:${join(folder, 'assistant.db')}`,
    LOG_LEVEL: 'silent',
  };
  const flags = ['--protocol=message-boundaries', '--boundary=ae123'];
  const child = spawn([start, ...flags].join(' '), { cwd, env, shell: true, detached: true });
  await workspace.until(() => workspace.connections.count() === 1);
  const ended = once(child, 'exit');
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  await ended;
  await workspace.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});
