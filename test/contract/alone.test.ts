/** One process at a time works on a SQLite file. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workAlone } from '../../src/store/exclusive-lock.ts';

let folder: string;
let url: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alone-'));
  url = `sqlite:${join(folder, 'a.db')}`;
});
afterEach(() => rm(folder, { recursive: true }));

describe('a SQLite file', () => {
  it('is refused to a second process while the first works on it', async () => {
    const first = await workAlone(url);
    await expect(workAlone(url, 50)).rejects.toMatchObject({ code: 'DATABASE_IN_USE' });
    first?.release();
  });

  it('is given to the next when the first lets go', async () => {
    const first = await workAlone(url);
    const next = workAlone(url);
    first?.release();
    (await next)?.release();
  });

  it('is given to the next when the first was killed', async () => {
    const script = `const { workAlone } = await import(${JSON.stringify(
      new URL('../../src/store/exclusive-lock.ts', import.meta.url).href,
    )}); await workAlone(process.argv[1]); console.log('alone'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await expect(workAlone(url, 50)).rejects.toMatchObject({ code: 'DATABASE_IN_USE' });
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
    (await workAlone(url, 5_000))?.release();
  });
});

it('memory is nobody else’s, and PostgreSQL is for many', async () => {
  const all = await Promise.all([workAlone('sqlite::memory:'), workAlone('sqlite::memory:')]);
  expect(all.every((alone) => alone !== undefined)).toBe(true);
  expect(await workAlone('postgres://localhost/x')).toBeUndefined();
});
