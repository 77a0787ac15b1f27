/**
 * Who works on what. Each process says every few seconds that it lives, and with that renews all its leases at once;
 * what one had taken that has fallen silent is free again, and counts as a try. Inbox, outbox and jobs share it.
 *
 * ```
 *   processes   a1b2  alive until 12:00:15        outbox   row   leased to a1b2/7
 *               c3d4  alive until 11:59:58  dead  inbox    row   leased to c3d4/2   -> free
 * ```
 */
import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

/** How long a process counts as alive after it said so. */
const aliveMs = 15_000;
/** How often it is to say so. */
export const renewEveryMs = 3_000;

/** Tables whose rows are leased. */
export const leasedTables = ['inbox', 'outbox', 'jobs'] as const;
/** One of them. */
export type LeasedTable = (typeof leasedTables)[number];

/** The leases of this process. */
export interface Leases {
  /** A new lease, for what is taken at once. */
  take(): string;
  /** Renews every lease that was taken, and frees what is leased to processes that no longer do so. */
  renew(): Promise<void>;
  /** Hands back what was taken and is not settled; nothing is to be taken any more. */
  end(): Promise<void>;
}

/** What the leases of a process are made with. */
export interface LeaseOptions {
  /** Now, in epoch milliseconds. */
  readonly clock: () => number;
  readonly newId: () => string;
  /** No other process works on this database: what is leased is free at once, for whoever had it is dead. */
  readonly isAlone: boolean;
}

/** Begins the leases of this process. */
export async function createLeases({ kysely }: Database, options: LeaseOptions): Promise<Leases> {
  const { clock, newId } = options;
  let id = newId();
  let taken = 0;
  let renewedAt = clock();
  /** Since when this process has been in touch with the database without a long break. */
  let inTouchSince = Number.NEGATIVE_INFINITY;

  const aliveUntil = () => clock() + aliveMs;

  async function enter(): Promise<void> {
    await kysely.insertInto('processes').values({ id, alive_until: aliveUntil() }).execute();
  }

  /** Whoever else is silent may have been as cut off as this one was. */
  function isTrustworthy(now: number): boolean {
    if (now - renewedAt > aliveMs / 2) inTouchSince = now;
    renewedAt = now;
    return now - inTouchSince >= aliveMs;
  }

  if (options.isAlone) await kysely.deleteFrom('processes').execute();
  await enter();
  await freeTheDead(kysely, clock());

  return {
    take() {
      taken += 1;
      return `${id}/${taken}`;
    },

    async renew() {
      const update = kysely.updateTable('processes').set({ alive_until: aliveUntil() }).where('id', '=', id);
      if ((await update.executeTakeFirst()).numUpdatedRows === 0n) {
        // Taken for dead: what this process had is free, and what it says of that is no longer heard.
        id = newId();
        await enter();
      }
      const now = clock();
      if (isTrustworthy(now)) await freeTheDead(kysely, now);
    },

    async end() {
      await kysely.deleteFrom('processes').where('id', '=', id).execute();
      await freeTheDead(kysely, clock());
    },
  };
}

/** The order matters: who holds a lease had entered before, so who is not there after a look at the leases is gone. */
async function freeTheDead(kysely: Kysely<Schema>, now: number): Promise<void> {
  await kysely.deleteFrom('processes').where('alive_until', '<=', now).execute();
  const held = await Promise.all(leasedTables.map((table) => leasesIn(kysely, table)));
  if (held.every((leases) => leases.length === 0)) return;
  const rows = await kysely.selectFrom('processes').select('id').execute();
  const living = new Set(rows.map(({ id }) => id));
  await Promise.all(
    leasedTables.map(async (table, index) => {
      const dead = held[index]?.filter((lease) => !living.has(holderOf(lease))) ?? [];
      if (dead.length > 0) await free(kysely, table, dead);
    }),
  );
}

async function leasesIn(kysely: Kysely<Schema>, table: LeasedTable): Promise<readonly string[]> {
  const rows = await kysely.selectFrom(table).select('lease').distinct().where('lease', 'is not', null).execute();
  return rows.flatMap(({ lease }) => (lease === null ? [] : [lease]));
}

function holderOf(lease: string): string {
  return lease.slice(0, lease.lastIndexOf('/'));
}

async function free(kysely: Kysely<Schema>, table: LeasedTable, dead: readonly string[]): Promise<void> {
  await kysely
    .updateTable(table)
    .set((row) => ({ lease: null, attempts: row('attempts', '+', 1) }))
    .where('lease', 'in', dead)
    .execute();
}
