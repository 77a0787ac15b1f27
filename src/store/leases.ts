/** Gives back what a process that died had taken: for one that knows it is alone. */
import type { Database } from './database.ts';

/**
 * Makes everything that waits in the inbox and the outbox due at once. Only for a process that has the database to
 * itself; among several, leases run out by themselves.
 */
export async function releaseLeases({ kysely }: Database, now: number): Promise<void> {
  for (const table of ['inbox', 'outbox'] as const) {
    await kysely
      .updateTable(table)
      .set({ due_at: now })
      .where('state', '=', 'pending')
      .where('due_at', '>', now)
      .execute();
  }
}
