/** SQLite's one commit for many writers: what each of them may rely on all the same. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, type OpenOptions, openDatabase } from '../../src/store/database.ts';

let folder: string;
let database: Database;
let outside: DatabaseSync;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'group-commit-'));
  database = await openDatabase(`sqlite:${join(folder, 'a.db')}`);
  outside = new DatabaseSync(join(folder, 'a.db'));
});

afterEach(async () => {
  outside.close();
  await database.close();
  await rm(folder, { recursive: true });
});

const insert = (team: string, last: number) =>
  database.kysely.insertInto('ticket_numbers').values({ team, last }).execute();
const read = (team: string) =>
  database.kysely.selectFrom('ticket_numbers').select('last').where('team', '=', team).executeTakeFirst();
const seenOutside = () =>
  outside
    .prepare('select team from ticket_numbers order by team')
    .all()
    .map(({ team }) => team);

/** The same file, opened otherwise. */
async function openAgain(options: OpenOptions) {
  const again = await openDatabase(`sqlite:${join(folder, 'a.db')}`, options);
  return {
    database: again,
    insert: (team: string) => again.kysely.insertInto('ticket_numbers').values({ team, last: 1 }).execute(),
    [Symbol.asyncDispose]: () => again.close(),
  };
}

/** Lets the file grow by a page at most; `tooLarge` needs more. */
async function fillUp(): Promise<void> {
  const { page_count: pages } = outside.prepare('pragma page_count').get() ?? {};
  await sql`pragma max_page_count = ${sql.lit(Number(pages) + 1)}`.execute(database.kysely);
}
const tooLarge = 'x'.repeat(100_000);

describe('writers of one turn', () => {
  it('hear of their write when others can see it, not before', async () => {
    const writes = ['a', 'b', 'c'].map((team) => insert(team, 1));
    const seen = await Promise.all(writes.map((write) => write.then(seenOutside)));
    expect(seen).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });

  it('do not fail with one of them', async () => {
    const results = await Promise.allSettled([insert('a', 1), insert('a', 2), insert('b', 3)]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect([await read('a'), await read('b')]).toEqual([{ last: 1 }, { last: 3 }]);
  });

  it('wait for another process that has the file, and the event loop goes on meanwhile', async () => {
    outside.exec('begin immediate');
    let isWritten = false;
    const writes = Promise.all([insert('a', 1), insert('b', 1)]).then(() => {
      isWritten = true;
    });
    let turns = 0;
    while (turns < 20) {
      await pause(5);
      turns += 1;
    }
    expect(isWritten).toBe(false);
    expect(await read('a')).toBeUndefined();
    outside.exec('commit');
    await writes;
    expect(seenOutside()).toEqual(['a', 'b']);
  });

  it('all fail when another process does not let go of the file, and the next ones do not', async () => {
    await using impatient = await openAgain({ patienceMs: 30 });
    outside.exec('begin immediate');
    const inserts = ['a', 'b'].map((team) => impatient.insert(team));
    const stop = impatient.database.kysely.transaction().execute(async () => undefined);
    const results = await Promise.allSettled([...inserts, stop]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    outside.exec('rollback');
    await impatient.insert('c');
    expect(seenOutside()).toEqual(['c']);
  });

  it('hear the truth when the disk is full: what went with the full statement failed, what came after is kept', async () => {
    await fillUp();
    const results = await Promise.allSettled([insert('a', 1), insert(tooLarge, 1), insert('b', 1)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(seenOutside()).toEqual(['b']);
  });
});

describe('a file', () => {
  it('keeps nothing of what was deleted', async () => {
    const secret = `secret-${'x'.repeat(40)}`;
    await insert(secret, 1);
    await database.kysely.deleteFrom('ticket_numbers').execute();
    database.engine.tidy();
    const bytes = await Promise.all(['a.db', 'a.db-wal'].map((name) => readFile(join(folder, name), 'latin1')));
    expect(bytes.join('')).not.toContain(secret);
  });
});

describe('a transaction', () => {
  const countUp = () =>
    database.kysely.transaction().execute(async (transaction) => {
      const { last } = await transaction.selectFrom('ticket_numbers').select('last').executeTakeFirstOrThrow();
      await transaction
        .updateTable('ticket_numbers')
        .set({ last: last + 1 })
        .execute();
    });

  it('is alone, among many transactions and writers at once', async () => {
    await insert('a', 0);
    const update = () =>
      database.kysely
        .updateTable('ticket_numbers')
        .set((row) => ({ last: row('last', '+', 1) }))
        .execute();
    await Promise.all(Array.from({ length: 60 }, (_, at) => (at % 3 === 0 ? countUp() : update())));
    expect(await read('a')).toEqual({ last: 60 });
  });

  it('that fails takes nothing of the others with it', async () => {
    const failing = database.kysely.transaction().execute(async (transaction) => {
      await transaction.insertInto('ticket_numbers').values({ team: 'gone', last: 1 }).execute();
      throw new Error('no');
    });
    await Promise.allSettled([insert('a', 1), failing, insert('b', 1)]);
    expect(seenOutside()).toEqual(['a', 'b']);
  });

  it('that finds the disk full fails, and lets the others go on', async () => {
    await fillUp();
    const failing = database.kysely
      .transaction()
      .execute((transaction) => transaction.insertInto('ticket_numbers').values({ team: tooLarge, last: 1 }).execute());
    const after = insert('b', 1);
    await expect(failing).rejects.toThrow('full');
    await after;
    expect(seenOutside()).toEqual(['b']);
  });

  it('whose commit fails lets the others go on', async () => {
    await sql`create table later (ticket text references tickets (id) deferrable initially deferred)`.execute(
      database.kysely,
    );
    const failing = database.kysely
      .transaction()
      .execute((transaction) => sql`insert into later values ('nobody’s')`.execute(transaction));
    const after = insert('b', 1);
    await expect(failing).rejects.toThrow('FOREIGN KEY');
    await after;
    expect(seenOutside()).toEqual(['b']);
  });
});
