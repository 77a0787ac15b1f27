/** What every database promises that an earlier release has used. */
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { migrations } from '../../src/store/migrate.ts';
import { firstTables } from '../../src/store/migrations/0001-first-tables.ts';
import { home } from '../../src/store/migrations/0002-home.ts';
import { quietThreads } from '../../src/store/migrations/0003-quiet-threads.ts';
import { votes } from '../../src/store/migrations/0004-votes.ts';
import { watchers } from '../../src/store/migrations/0005-watchers.ts';
import { createPostgresEngine } from '../../src/store/postgres.ts';
import { createSqliteEngine } from '../../src/store/sqlite.ts';

/** As they were called when two of them had the number 2. */
const before = {
  '0001-first-tables': firstTables,
  '0002-home': home,
  '0002-quiet-threads': quietThreads,
  '0003-votes': votes,
  '0004-watchers': watchers,
};

/** The tables of that release, with a row that is to be kept. */
async function createOldDatabase(url: string): Promise<void> {
  const path = /^sqlite:(.+)$/.exec(url)?.[1];
  const { dialect } = path === undefined ? createPostgresEngine(url) : createSqliteEngine(path, () => 0);
  const kysely = new Kysely<{ ticket_numbers: { team: string; last: number } }>({ dialect });
  const { error } = await new Migrator({
    db: kysely,
    provider: { getMigrations: async () => before },
  }).migrateToLatest();
  expect(error).toBeUndefined();
  await kysely.insertInto('ticket_numbers').values({ team: 'T1', last: 41 }).execute();
  await kysely.destroy();
}

export function migrationsContract(name: string, newUrl: () => Promise<string>): void {
  describe(`a database in ${name} of an earlier release`, () => {
    it('opens, again and again, and keeps what it holds', async () => {
      const url = await newUrl();
      await createOldDatabase(url);
      for (const _ of ['the first time', 'and again']) {
        const opened = await openDatabase(url);
        const rows = await opened.kysely.selectFrom('ticket_numbers').selectAll().execute();
        const names = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
          opened.kysely,
        );
        await opened.close();
        expect(rows).toEqual([{ team: 'T1', last: 41 }]);
        expect(names.rows.map((row) => row.name)).toEqual(Object.keys(migrations));
      }
    });

    it('opens for several processes at once', async () => {
      const url = await newUrl();
      await createOldDatabase(url);
      const opened = await Promise.all([1, 2, 3].map(() => openDatabase(url)));
      await Promise.all(opened.map((database) => database.close()));
    });
  });
}
