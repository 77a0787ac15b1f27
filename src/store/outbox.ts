/** Keeps what is to go out: each key once, the messages of a lane in their order, leased to whoever sends them. */
import type { Kysely } from 'kysely';
import type { Outbox, Outgoing } from '../desk/outbox.ts';
import type { Database } from './database.ts';
import { createLeasedRows } from './leased-rows.ts';
import type { Schema } from './schema.ts';
import { toMessageRef } from './stored.ts';

/** Makes the outbox over an open database. */
export function createOutbox({ kysely }: Database): Outbox {
  const { held, retry, failed } = createLeasedRows(kysely, 'outbox');

  return {
    put: (messages) => insertOutgoing(kysely, messages),

    async claim({ now, leaseMs }, limit) {
      const rows = await kysely
        .updateTable('outbox')
        .set((row) => ({ due_at: now + leaseMs, attempts: row('attempts', '+', 1) }))
        .where('key', 'in', (select) =>
          select
            .selectFrom('outbox as next')
            .select('next.key')
            .where('next.state', '=', 'pending')
            .where('next.due_at', '<=', now)
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(
                  selectFrom('outbox as earlier')
                    .select('earlier.key')
                    .whereRef('earlier.lane', '=', 'next.lane')
                    .where('earlier.state', '=', 'pending')
                    .whereRef('earlier.position', '<', 'next.position'),
                ),
              ),
            )
            .orderBy('next.due_at')
            .limit(limit),
        )
        // Again, because PostgreSQL looks only at these when it waited for another process's claim.
        .where('state', '=', 'pending')
        .where('due_at', '<=', now)
        .returning(['key', 'payload', 'attempts'])
        .execute();
      return rows.map((row) => ({ ...row, payload: JSON.parse(row.payload) }));
    },

    async sent(row, at) {
      const sentTo = at === undefined ? null : JSON.stringify(at);
      await held(row).set({ state: 'sent', payload: 'null', sent_to: sentTo, last_error: null }).execute();
    },

    retry,

    async postpone(row, dueAt) {
      await held(row)
        .set({ due_at: dueAt, attempts: row.attempts - 1 })
        .execute();
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
