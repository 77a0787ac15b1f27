/** A database of before the full life of tickets: what is in it is brought along, and tampering with it is seen. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { firstTables } from '../../src/store/migrations/0001-first-tables.ts';
import { home } from '../../src/store/migrations/0002-home.ts';
import { quietThreads } from '../../src/store/migrations/0003-quiet-threads.ts';
import { votes } from '../../src/store/migrations/0004-votes.ts';
import { watchers } from '../../src/store/migrations/0005-watchers.ts';
import { createSqliteEngine } from '../../src/store/sqlite.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { anEscalation, noon } from '../builders.ts';

let folder: string;
let database: Database | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assistant-migration-'));
});
afterEach(async () => {
  await database?.close();
  database = undefined;
  await rm(folder, { recursive: true, force: true });
});

/** The tables of the release before, by its names for them. */
const before = {
  '0001-first-tables': firstTables,
  '0002-quiet-threads': quietThreads,
  '0002-home': home,
  '0003-votes': votes,
  '0004-watchers': watchers,
};

/** A file as the release before left it, with one ticket that was answered, resolved, reopened and resolved. */
async function oldFile(): Promise<string> {
  const path = join(folder, 'assistant.db');
  const old = new Kysely({ dialect: createSqliteEngine(path, () => 2_000).dialect });
  await new Migrator({ db: old, provider: { getMigrations: async () => before } }).migrateToLatest();
  await old.destroy();
  const file = new DatabaseSync(path);
  const { place, question, shortfall } = anEscalation();
  const body = {
    asker: { user: 'U0ANN', place, since: noon },
    question,
    shortfall,
    status: { state: 'resolved', by: 'U0EVE', at: noon + 40, answer: { text: 'It does.', by: 'U0EVE', at: noon + 10 } },
    watchers: [],
    card: { team: 'T1', channel: 'C0SUPPORT', ts: '9.0' },
  };
  file
    .prepare('insert into tickets values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run('a', 'key a', 'T1', 1, 5, 'resolved', 'U0ANN', null, noon, JSON.stringify(body));
  file.prepare('insert into ticket_numbers values (?, ?)').run('T1', 1);
  const events = [
    { kind: 'open', by: 'U0ANN', at: noon },
    { kind: 'answer', by: 'U0EVE', at: noon + 10, text: 'It does.' },
    { kind: 'resolve', by: 'U0EVE', at: noon + 20 },
    { kind: 'reopen', by: 'U0ANN', at: noon + 30 },
    { kind: 'resolve', by: 'U0EVE', at: noon + 40 },
  ];
  for (const [at, event] of events.entries())
    file.prepare('insert into ticket_events values (?, ?, ?)').run('a', at + 1, JSON.stringify(event));
  file.close();
  return path;
}

describe('tickets of an earlier release', () => {
  it('come along with their history, what they are found by, and when nobody was to act', async () => {
    database = await openDatabase(`sqlite:${await oldFile()}`);
    const tickets = createTicketStore(database);
    expect(await tickets.find('a')).toMatchObject({
      status: { state: 'resolved', reason: 'answered', answer: { text: 'It does.' } },
      firstAnsweredAt: noon + 10,
      pauses: [{ from: noon + 10, to: noon + 30 }, { from: noon + 40 }],
      asker: { user: 'U0ANN', since: noon },
    });
    expect((await tickets.history('a')).map(({ kind, text }) => [kind, text])).toEqual([
      ['open', undefined],
      ['answer', 'It does.'],
      ['resolve', undefined],
      ['reopen', undefined],
      ['resolve', undefined],
    ]);
    expect(await tickets.verify()).toEqual([]);
    expect((await tickets.findByCard({ team: 'T1', channel: 'C0SUPPORT', ts: '9.0' }))?.id).toBe('a');
    const asked = await tickets.inThread({ team: 'T1', channel: 'C0GENERAL', ts: '1750000000.000100' });
    expect(asked.map(({ id }) => id)).toEqual(['a']);
    const found = await tickets.list({ search: 'portal', changedSince: noon + 40, order: 'oldest-first', limit: 9 });
    expect(found).toHaveLength(1);
  });

  it.each([
    [
      'a changed line',
      `update ticket_events set body = replace(body, 'U0EVE', 'U0MAX') where version = 3`,
      'changed-line',
    ],
    ['changed words', `update ticket_events set words = '{"text":"It does not."}' where version = 2`, 'changed-words'],
    ['lines that are missing', 'delete from ticket_events where version = 5', 'missing-lines'],
    ['a ticket whose state was changed', `update tickets set state = 'open'`, 'changed-state'],
    [
      'a ticket that is missing',
      'delete from ticket_threads; delete from ticket_events; delete from tickets',
      'missing-ticket',
    ],
  ])('show %s', async (_, tampering, what) => {
    const path = await oldFile();
    database = await openDatabase(`sqlite:${path}`);
    const file = new DatabaseSync(path);
    file.exec(tampering);
    file.close();
    expect(await createTicketStore(database).verify()).toContainEqual(expect.objectContaining({ what }));
  });
});
