/** Keeps what is to go out: each key once, the messages of a lane in their order, leased to whoever sends them. */
import type { Kysely } from 'kysely';
import type { Outbox, Outgoing } from '../desk/outbox.ts';
import type { Database } from './database.ts';
import { claimable, createLeasedRows, type Keeping, toLeased } from './leased-rows.ts';
import type { Schema } from './schema.ts';
import { toMessageRef } from './stored.ts';

/** Makes the outbox over an open database. */
export function createOutbox(database: Database, keeping: Keeping): Outbox {
  const { kysely } = database;
  const { claim, held, retry, failed } = createLeasedRows(database, 'outbox', keeping);

  return {
    put: (messages) => insertOutgoing(kysely, messages),

    claim: (now, limit) =>
      claim(now, limit, async (db, lease) => {
        const rows = await db
          .updateTable('outbox')
          .set({ lease })
          .where('key', 'in', claimable('outbox', now, limit))
          .returning(['key', 'payload', 'attempts'])
          .execute();
        return rows.map(({ key, payload, attempts }) => toLeased({ key, payload, attempts, lease }));
      }),

    async sent(row, at) {
      const sentTo = at === undefined ? null : JSON.stringify(at);
      await held(row).set({ lease: null, state: 'sent', payload: 'null', sent_to: sentTo, last_error: null }).execute();
    },

    retry,

    async postpone(row, dueAt) {
      await held(row).set({ lease: null, due_at: dueAt }).execute();
    },

    failed,

    async whereSent(key) {
      const row = await kysely.selectFrom('outbox').select('sent_to').where('key', '=', key).executeTakeFirst();
      return row === undefined || row.sent_to === null ? undefined : toMessageRef(row.sent_to);
    },
  };
}

/** Stores messages in a running transaction, or in a statement of its own; known keys are left as they are. */
export async function insertOutgoing(db: Kysely<Schema>, messages: readonly Outgoing[]): Promise<void> {
  if (messages.length === 0) return;
  const rows = messages.map(({ key, lane, position, payload, dueAt }) => ({
    key,
    lane,
    position,
    payload: JSON.stringify(payload),
    state: 'pending' as const,
    due_at: dueAt,
    attempts: 0,
  }));
  await db
    .insertInto('outbox')
    .values(rows)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}
