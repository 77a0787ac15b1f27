/** Keeps what came in: each key once, leased to whoever works on it. */
import type { Inbox } from '../slack/receive/inbox.ts';
import type { Database } from './database.ts';
import { createLeasedRows } from './leased-rows.ts';

/** Makes the inbox over an open database. */
export function createInbox({ kysely }: Database): Inbox {
  const { held, retry, failed } = createLeasedRows(kysely, 'inbox');

  return {
    async accept(key, payload, { now, leaseMs }) {
      const result = await kysely
        .insertInto('inbox')
        .values({ key, payload: JSON.stringify(payload), state: 'pending', due_at: now + leaseMs, attempts: 1 })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n ? { key, payload, attempts: 1 } : undefined;
    },

    async claim({ now, leaseMs }, limit) {
      const rows = await kysely
        .updateTable('inbox')
        .set((row) => ({ due_at: now + leaseMs, attempts: row('attempts', '+', 1) }))
        .where('key', 'in', (select) =>
          select
            .selectFrom('inbox')
            .select('key')
            .where('state', '=', 'pending')
            .where('due_at', '<=', now)
            .orderBy('due_at')
            .limit(limit),
        )
        // Again, because PostgreSQL looks only at these when it waited for another process's claim.
        .where('state', '=', 'pending')
        .where('due_at', '<=', now)
        .returning(['key', 'payload', 'attempts'])
        .execute();
      return rows.map((row) => ({ ...row, payload: JSON.parse(row.payload) }));
    },

    async done(row) {
      await held(row).set({ state: 'done', payload: 'null', last_error: null }).execute();
    },

    retry,
    failed,
  };
}
