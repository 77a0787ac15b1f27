/** Opening a database: what is refused, what several processes may do at once, and what a killed one leaves. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fault } from '../../src/fault.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { type PostgresServer, startPostgres } from './postgres.ts';

let folder: string;
let server: PostgresServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assistant-database-'));
  server = await startPostgres();
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function faultOf(url: string): Promise<Fault> {
  try {
    await (await openDatabase(url)).close();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('it opened');
}

/** A process that opens the database and files tickets `ID-0`, `ID-1`, …, telling each when it is kept. */
function startWriter(url: string, id: string, count: number): ChildProcess {
  const script = new URL('../fixtures/ticket-writer.ts', import.meta.url);
  return spawn(process.execPath, [script.pathname, url, id, `${count}`], { stdio: ['ignore', 'pipe', 'inherit'] });
}

describe('an address', () => {
  it.each(['', 'sqlite:', 'mysql://localhost/x', 'postgres:', 'assistant.db'])('%j is malformed', async (url) => {
    expect((await faultOf(url)).code).toBe('DATABASE_URL_MALFORMED');
  });

  it('of a server that is not there is named without its password', async () => {
    const fault = await faultOf('postgres://ann:hunter2@127.0.0.1:1/assistant');
    expect(fault.code).toBe('DATABASE_UNREACHABLE');
    expect(fault.message).toContain('postgres://127.0.0.1:1/assistant');
    expect(`${fault.message} ${fault.cure}`).not.toContain('hunter2');
  });

  it('of a database that the server does not have is unreachable', async () => {
    const url = (await server.newUrl()).replace(/test_\w+/, 'elsewhere');
    expect((await faultOf(url)).code).toBe('DATABASE_UNREACHABLE');
  });

  it('of a file that is no database leaves the file as it is', async () => {
    const path = join(folder, 'letter.txt');
    await writeFile(path, 'Dear Ann, this is a letter and no database. '.repeat(100));
    const before = await readFile(path, 'utf8');
    expect((await faultOf(`sqlite:${path}`)).code).toBe('DATABASE_UNREACHABLE');
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('in a folder that cannot be made is unreachable', async () => {
    await writeFile(join(folder, 'file'), '');
    expect((await faultOf(`sqlite:${join(folder, 'file', 'assistant.db')}`)).code).toBe('DATABASE_UNREACHABLE');
  });

  it.runIf(process.platform === 'linux')('refuses a path below a folder in which the system makes none', async () => {
    expect((await faultOf('sqlite:/proc/upgrade/assistant.db')).code).toBe('DATABASE_UNREACHABLE');
  });
});

describe('a database that a newer release has used', () => {
  it('is refused, and told so', async () => {
    const url = `sqlite:${join(folder, 'newer.db')}`;
    const database = await openDatabase(url);
    await database.kysely
      .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
      .insertInto('kysely_migration')
      .values({ name: '9999-from-the-future', timestamp: '2999-01-01T00:00:00.000Z' })
      .execute();
    await database.close();
    const fault = await faultOf(url);
    expect(fault.code).toBe('DATABASE_MIGRATION_FAILED');
    expect(fault.cure).toContain('newer release');
  });
});

describe.each(['SQLite', 'PostgreSQL'])('several processes on one %s', (kind) => {
  it('start together on an empty database, and every ticket has a number of its own', async () => {
    const url = kind === 'SQLite' ? `sqlite:${join(folder, 'shared.db')}` : await server.newUrl();
    const writers = ['a', 'b', 'c'].map((id) => startWriter(url, id, 20));
    const codes = await Promise.all(writers.map((writer) => once(writer, 'exit')));
    expect(codes.map(([code]) => code)).toEqual([0, 0, 0]);
    const database = await openDatabase(url);
    const tickets = await createTicketStore(database).list({ order: 'oldest-first', limit: 100 });
    await database.close();
    const numbers = tickets.map(({ number }) => number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });
});

describe('a process that is killed', () => {
  it('loses no ticket that was kept, and leaves a database that opens', async () => {
    const url = `sqlite:${join(folder, 'killed.db')}`;
    const writer = startWriter(url, 'k', 100_000);
    const exit = once(writer, 'exit');
    const kept: string[] = [];
    if (writer.stdout === null) throw new Error('the writer has no output');
    for await (const id of createInterface({ input: writer.stdout })) {
      kept.push(id);
      if (kept.length === 25) writer.kill('SIGKILL');
    }
    expect(await exit).toEqual([null, 'SIGKILL']);
    const database = await openDatabase(url);
    const tickets = createTicketStore(database);
    const found = await Promise.all(kept.map((id) => tickets.find(id)));
    const histories = await Promise.all(kept.map((id) => tickets.history(id)));
    await database.close();
    expect(found.map((ticket) => ticket?.id)).toEqual(kept);
    expect(histories.map((history) => history.length)).toEqual(kept.map(() => 1));
  });
});
