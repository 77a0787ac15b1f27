/** The store's promises on SQLite, in memory and in a file. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { migrationsContract } from './migrations.ts';
import { storeContract } from './store.ts';

storeContract('SQLite in memory', async () => 'sqlite::memory:');

let folder: string;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assistant-sqlite-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function newUrl(): Promise<string> {
  count += 1;
  return `sqlite:${join(folder, `${count}`, 'assistant.db')}`;
}

storeContract('a SQLite file', newUrl);
migrationsContract('a SQLite file', newUrl);
