/** Keeps what came in, and jobs, which are much the same: each key once, the rows of a lane in their order. */
import { type RawBuilder, sql } from 'kysely';
import type { Inbox, Kinds } from '../slack/receive/inbox.ts';
import type { Database } from './database.ts';
import { claimable, createLeasedRows, type Keeping, toLeased } from './leased-rows.ts';

/** Makes the inbox over an open database. */
export function createInbox(database: Database, keeping: Keeping): Inbox {
  return createInboxIn('inbox', database, keeping);
}

/**
 * Makes the jobs: what is to be done at a fixed time, in one of many processes. Each of them puts it in, under a key
 * that names the run (`T1/digest/2026-W49`); it is done once, and again where its process died with it.
 */
export function createJobs(database: Database, keeping: Keeping): Inbox {
  return createInboxIn('jobs', database, keeping);
}

function createInboxIn(table: 'inbox' | 'jobs', database: Database, keeping: Keeping): Inbox {
  const { kysely, engine } = database;
  const { claim, held, retry, failed } = createLeasedRows(database, table, keeping);

  return {
    async accept({ key, kind, lane, position, payload }, dueAt) {
      const insert = kysely
        .insertInto(table)
        .values({
          key,
          kind,
          lane,
          position,
          payload: JSON.stringify(payload),
          state: 'pending',
          due_at: dueAt,
          attempts: 0,
        })
        .onConflict((conflict) => conflict.column('key').doNothing());
      const result = await engine.outlive(() => insert.executeTakeFirst());
      return result.numInsertedOrUpdatedRows === 1n;
    },

    claim: (now, limit, kinds) =>
      claim(now, limit, async (db, lease) => {
        const rows = await db
          .updateTable(table)
          .set({ lease })
          .where('key', 'in', claimable(table, now, limit, kinds && amongKinds(kinds)))
          .returning(['key', 'kind', 'payload', 'attempts'])
          .execute();
        return rows.map(({ kind, ...row }) => ({ kind, ...toLeased({ ...row, lease }) }));
      }),

    async done(row) {
      await held(row).set({ lease: null, state: 'done', payload: 'null', last_error: null }).execute();
    },

    retry,
    failed,
  };
}

function amongKinds(kinds: Kinds): RawBuilder<unknown> {
  return 'only' in kinds ? sql`and next.kind = ${kinds.only}` : sql`and next.kind <> ${kinds.except}`;
}
