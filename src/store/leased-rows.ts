/** What inbox, outbox and jobs have in common: how rows are taken, and settled by whoever took them. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Leased } from '../desk/outbox.ts';
import type { Database } from './database.ts';
import type { LeasedTable, Leases } from './leases.ts';
import { type Mask, maskAll } from './mask.ts';
import type { Schema } from './schema.ts';
import { storable } from './storable.ts';

/** What such a table is kept with: the leases of this process, and what takes secrets out of what stays. */
export interface Keeping {
  readonly leases: Leases;
  readonly mask: Mask;
}

/** Makes what takes and settles rows of one of the tables. */
export function createLeasedRows(database: Database, table: LeasedTable, { leases, mask }: Keeping) {
  const { kysely, engine } = database;
  /** Leases of claims that failed, but may have got through: nobody works on what they took. */
  let lost: readonly string[] = [];

  const held = ({ key, lease }: Leased) => kysely.updateTable(table).where('key', '=', key).where('lease', '=', lease);

  async function freeLost(): Promise<void> {
    const known = lost;
    if (known.length === 0) return;
    await kysely.updateTable(table).set({ lease: null }).where('lease', 'in', known).execute();
    lost = lost.filter((lease) => !known.includes(lease));
  }

  async function isAnyDue(now: number): Promise<boolean> {
    const due = kysely.selectFrom(table).select('key').where('state', '=', 'pending').where('lease', 'is', null);
    return (await due.where('due_at', '<=', now).limit(1).executeTakeFirst()) !== undefined;
  }

  return {
    /** Gives the rows that were taken; each row is given to one process only. */
    async claim<Row>(now: number, limit: number, take: (db: Kysely<Schema>, lease: string) => Promise<readonly Row[]>) {
      await freeLost();
      if (limit <= 0 || !(await isAnyDue(now))) return [];
      const lease = leases.take();
      try {
        return await engine.inTurn(kysely, `claim ${table}`, (db) => take(db, lease));
      } catch (error) {
        lost = [...lost, lease];
        throw error;
      }
    },

    /** The row, while it is still the holder's: to be settled and let go. */
    held,

    /** To be claimed again from `dueAt` on. */
    async retry(row: Leased, error: string, dueAt: number): Promise<void> {
      await held(row)
        .set({ lease: null, due_at: dueAt, attempts: row.attempts, last_error: mask(storable(error)) })
        .execute();
    },

    /** Stays for a person to look at. */
    async failed(row: Leased, error: string): Promise<void> {
      await held(row)
        .set({
          lease: null,
          state: 'failed',
          attempts: row.attempts,
          payload: JSON.stringify(maskAll(row.payload, mask)),
          last_error: mask(storable(error)),
        })
        .execute();
    },
  };
}

/**
 * Keys of rows that may be taken: due, nobody's, and the first of a lane of which nothing is under way; `among` says in
 * SQL what else is wanted of the row `next`.
 */
export function claimable(table: LeasedTable, now: number, limit: number, among: RawBuilder<unknown> = sql``) {
  const rows = sql.table(table);
  return sql<string>`(
    select next.key from ${rows} as next
    where next.state = 'pending' and next.lease is null and next.due_at <= ${now} ${among}
      and not exists (
        select 1 from ${rows} as other
        where other.lane = next.lane and other.state = 'pending'
          and (other.lease is not null
            or other.position < next.position
            or (other.position = next.position and other.key < next.key))
      )
    order by next.due_at
    limit ${limit}
  )`;
}

/** A row that was just taken, as whoever works on it sees it. */
export function toLeased(row: {
  readonly key: string;
  readonly payload: string;
  readonly attempts: number;
  readonly lease: string;
}): Leased {
  return { key: row.key, payload: JSON.parse(row.payload), attempts: row.attempts + 1, lease: row.lease };
}
