/** Rows that were given up: what they are, why, and how to have them tried again. */
import type { Database } from './database.ts';
import type { LeasedTable } from './leases.ts';

/** A row of the inbox, the outbox or the jobs that will not be tried again by itself. */
export interface GivenUp {
  /** Names it among all: the table and the key. */
  readonly id: string;
  /** What it is: a question, an act, a reply, a card. */
  readonly kind: string;
  readonly cause: string;
  readonly attempts: number;
  /** When it was due the last time, in epoch milliseconds. */
  readonly dueAt: number;
}

/** Which of them had an effect outside that may have got through: the next try is to look for it. */
const firstAttempts: Readonly<Record<LeasedTable, number>> = { inbox: 0, outbox: 1, jobs: 0 };

const tables = ['inbox', 'outbox', 'jobs'] as const;

/** Gives the rows that were given up, the last one first. */
export async function listGivenUp({ kysely }: Database): Promise<readonly GivenUp[]> {
  const found = await Promise.all(
    tables.map(async (table) => {
      const columns = ['key', 'payload', 'last_error', 'attempts', 'due_at'] as const;
      const rows = await kysely.selectFrom(table).select(columns).where('state', '=', 'failed').execute();
      return rows.map((row) => ({
        id: `${table}:${row.key}`,
        kind: kindOf(row.payload),
        cause: row.last_error ?? '',
        attempts: row.attempts,
        dueAt: row.due_at,
      }));
    }),
  );
  return found.flat().toSorted((a, b) => b.dueAt - a.dueAt);
}

/** Payloads of every table say what they are. */
function kindOf(payload: string): string {
  const value: unknown = JSON.parse(payload);
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  return typeof kind === 'string' ? kind : 'unknown';
}

/**
 * Has a row tried again, as new; false where none with this id was given up. What was masked when it was given up
 * stays masked.
 */
export async function putBack({ kysely }: Database, id: string, now: number): Promise<boolean> {
  const [, name, key] = /^(\w+):(.+)$/s.exec(id) ?? [];
  const table = tables.find((candidate) => candidate === name);
  if (table === undefined || key === undefined) return false;
  const result = await kysely
    .updateTable(table)
    .set({ state: 'pending', due_at: now, attempts: firstAttempts[table] })
    .where('key', '=', key)
    .where('state', '=', 'failed')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
