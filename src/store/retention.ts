/**
 * Forgets what is over: deliveries, sent messages, jobs, counts, shown replies and quiet threads of long ago; and what
 * was written in tickets that have long been closed, which themselves stay.
 */
import type { Database } from './database.ts';
import { forgetTicketsBefore } from './forget-words.ts';

/**
 * Deletes what was settled before `before` (epoch milliseconds), and gives how many rows that were. What still
 * waits is never deleted; neither is a ticket, nor what it says.
 */
export async function forgetBefore({ kysely }: Database, before: number): Promise<number> {
  const gone = await Promise.all([
    kysely.deleteFrom('inbox').where('state', '!=', 'pending').where('due_at', '<', before).executeTakeFirst(),
    kysely.deleteFrom('outbox').where('state', '!=', 'pending').where('due_at', '<', before).executeTakeFirst(),
    kysely.deleteFrom('jobs').where('state', '!=', 'pending').where('due_at', '<', before).executeTakeFirst(),
    kysely.deleteFrom('tallies').where('since', '<', before).executeTakeFirst(),
    kysely.deleteFrom('replies').where('shown_at', '<', before).executeTakeFirst(),
    kysely.deleteFrom('quiet_threads').where('since', '<', before).executeTakeFirst(),
  ]);
  return gone.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
}

/**
 * Takes the words out of tickets that were closed before `before` (epoch milliseconds), and gives how many texts that
 * were. What happened, and when, stays, and so does the proof that nobody changed it.
 */
export async function forgetTicketsOver({ kysely }: Database, before: number): Promise<number> {
  return kysely.transaction().execute((db) => forgetTicketsBefore(db, before));
}
