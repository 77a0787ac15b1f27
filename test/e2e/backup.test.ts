import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromApp, shown } from './reading.ts';
import { openStage, type Stage } from './stage.ts';

let folder: string;
let stage: Stage;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-'));
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true });
});

function run(file: string, changed: Readonly<Record<string, string>> = {}) {
  return new Promise<{ readonly code: unknown; readonly output: string }>((resolve) => {
    const env = { PATH: process.env['PATH'] ?? '', ...stage.environment, ...changed };
    const cwd = join(import.meta.dirname, '../..');
    execFile(process.execPath, ['src/cli.ts', 'backup', file], { cwd, env }, (error, output, complaint) =>
      resolve({ code: error === null ? 0 : error.code, output: output + complaint }),
    );
  });
}

describe('a backup', () => {
  it('of a running app is one that an app can be started from, with everything up to that moment', async () => {
    const { workspace, ann, eve, environment } = stage;
    const copy = join(folder, 'monday.db');
    const question = await ann.post('C0HELP', '@Upgrade Assistant our flux capacitor makes odd noises');
    const card = await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
    await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
    expect(await run(copy)).toEqual({ code: 0, output: expect.stringMatching(/: 1 tickets, \d+ bytes, checked\n$/) });

    expect((await stat(copy)).mode & 0o077).toBe(0);
    const lost = environment.DATABASE_URL.replace('sqlite:', '');
    await stage.running.stop();
    for (const suffix of ['', '-wal', '-shm']) await rm(`${lost}${suffix}`, { force: true });
    await copyFile(copy, lost);
    await stage.restart();
    await eve.click(card, 'ticket.claim');
    await workspace.until(() =>
      fromApp(eve.sees('C0SUPPORT')).find((message) => message.ts === card.ts && shown(message).includes('claimed')),
    );
  });

  it('is never written over, and of PostgreSQL is for its own tools', async () => {
    const there = join(folder, 'there.db');
    await writeFile(there, 'mine');
    const { code, output } = await run(there);
    expect(code).toBe(1);
    expect(output).toContain(there);
    expect(await readFile(there, 'utf8')).toBe('mine');
    expect(await run(join(folder, 'x.db'), { DATABASE_URL: 'postgres://u:sekret@localhost/x' })).toEqual({
      code: 1,
      output: expect.stringMatching(/^(?!.*sekret).*pg_dump/s),
    });
    expect((await run('')).code).toBe(2);
    expect(await readdir(folder)).not.toContain('x.db');
  });
});
