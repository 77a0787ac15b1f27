import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inspectDatabase } from '../../src/store/inspect.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inspect-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('a database that is not there is not made by looking at it', async () => {
  const state = await inspectDatabase(`sqlite:${join(folder, 'new', 'assistant.db')}`);
  expect(state).toMatchObject({ exists: false, unknown: [], deliveries: 0 });
  expect(state.pending).toContain('0001-first-tables');
  expect(state.freeBytes).toBeGreaterThan(0);
  expect(await readdir(folder)).toEqual([]);
});
