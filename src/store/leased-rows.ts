/** What inbox and outbox have in common: a row is settled by whoever holds it, and by nobody else. */
import type { Kysely } from 'kysely';
import type { Leased } from '../desk/outbox.ts';
import type { Schema } from './schema.ts';
import { storable } from './storable.ts';

/** Makes what settles rows of one of the two tables. */
export function createLeasedRows(kysely: Kysely<Schema>, table: 'inbox' | 'outbox') {
  /** The row while it is still the holder's: by the count of attempts, for a lease that ran out may be another's. */
  const held = (row: Leased) =>
    kysely
      .updateTable(table)
      .where('key', '=', row.key)
      .where('attempts', '=', row.attempts)
      .where('state', '=', 'pending');

  return {
    held,
    /** To be claimed again from `dueAt` on. */
    async retry(row: Leased, error: string, dueAt: number): Promise<void> {
      await held(row)
        .set({ due_at: dueAt, last_error: storable(error) })
        .execute();
    },
    /** Stays for a person to look at. */
    async failed(row: Leased, error: string): Promise<void> {
      await held(row)
        .set({ state: 'failed', last_error: storable(error) })
        .execute();
    },
  };
}
