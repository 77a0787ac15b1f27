/** Copies of a SQLite database: whole, checked, and one can go on from them. */
import { existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTicket } from '../../src/desk/opening.ts';
import { Fault } from '../../src/fault.ts';
import { backUp } from '../../src/store/backup.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { anEscalation, noon } from '../builders.ts';

let folder: string;
let database: Database;
let url: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-'));
  url = `sqlite:${join(folder, 'a.db')}`;
  database = await openDatabase(url);
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

async function file(id: string): Promise<void> {
  const opening = openTicket(anEscalation({ key: id }), id, noon);
  if ('kind' in opening) throw new Error(opening.reason);
  await createTicketStore(database).create(opening);
}

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return 'none';
}

describe('a backup', () => {
  it('holds what was kept when it was made, though the app goes on, and opens as a database', async () => {
    await file('before');
    const copy = join(folder, 'copy.db');
    const made = backUp(url, copy);
    await file('after');
    expect(made).toEqual({ path: copy, bytes: (await readFile(copy)).length, tickets: 1 });
    const restored = await openDatabase(`sqlite:${copy}`);
    const tickets = createTicketStore(restored);
    const found = [await tickets.find('before'), await tickets.find('after')];
    await restored.close();
    expect(found.map((ticket) => ticket?.id)).toEqual(['before', undefined]);
  });

  it('never takes the place of another file', async () => {
    const copy = join(folder, 'copy.db');
    writeFileSync(copy, 'precious');
    expect(codeOf(() => backUp(url, copy))).toBe('BACKUP_EXISTS');
    expect(await readFile(copy, 'utf8')).toBe('precious');
  });

  it('of nothing, or of a database with a tool of its own, is refused', () => {
    const copy = join(folder, 'copy.db');
    expect(codeOf(() => backUp(`sqlite:${join(folder, 'nowhere.db')}`, copy))).toBe('DATABASE_MISSING');
    expect(codeOf(() => backUp('postgres://ann:hunter2@localhost/x', copy))).toBe('BACKUP_OTHERWISE');
    expect(codeOf(() => backUp('sqlite::memory:', copy))).toBe('BACKUP_OTHERWISE');
    expect(existsSync(copy)).toBe(false);
  });

  it('of a file that is damaged, or where nothing can be written, fails and leaves nothing behind', async () => {
    writeFileSync(join(folder, 'letter.db'), 'Dear Ann, this is a letter and no database. '.repeat(100));
    expect(codeOf(() => backUp(`sqlite:${join(folder, 'letter.db')}`, join(folder, 'copy.db')))).toBe('BACKUP_FAILED');
    expect(codeOf(() => backUp(url, join(folder, 'no', 'such', 'folder.db')))).toBe('BACKUP_FAILED');
    expect((await readdir(folder)).filter((name) => !/^a\.db|letter\.db$/.test(name))).toEqual([]);
  });
});
