import { copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runHere, runProcess } from './command-line.ts';
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

describe('a backup', () => {
  it('of a running app is one that an app can be started from, with everything up to that moment', async () => {
    const { workspace, ann, eve, environment } = stage;
    const copy = join(folder, 'monday.db');
    const question = await ann.post(
      'C0HELP',
      '@Upgrade Assistant our dilithium chamber purrs like a kitten since the upgrade',
    );
    const card = await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
    await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
    const ended = await runProcess(['backup', copy], { env: environment });
    expect(ended).toMatchObject({ code: 0, out: expect.stringMatching(/: 1 tickets, \d+ bytes, checked\n$/) });

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
    const { environment: env } = stage;
    const { code, err } = await runHere(['backup', there], { env });
    expect(code).toBe(1);
    expect(err).toContain(there);
    expect(await readFile(there, 'utf8')).toBe('mine');
    const postgres = { env: { ...env, DATABASE_URL: 'postgres://u:sekret@localhost/x' } };
    expect(await runHere(['backup', join(folder, 'x.db')], postgres)).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/^(?!.*sekret).*pg_dump/s),
    });
    expect((await runHere(['backup', ''], { env })).code).toBe(2);
    expect(await readdir(folder)).not.toContain('x.db');
  });
});
