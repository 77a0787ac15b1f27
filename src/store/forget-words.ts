/** Takes what an asker wrote out of tickets and their histories; that it was written, and when, stays. */
import type { Kysely } from 'kysely';
import { forgottenWords, type Person } from '../desk/ticket.ts';
import type { Schema } from './schema.ts';
import { toTicket } from './stored.ts';
import { toTicketRow } from './ticket-rows.ts';

/** What of a history an asker wrote: answers are owed to everybody who waits for them. */
const written = ['open', 'reword', 'hear', 'record'];

/** Does so in a transaction, and gives how many texts that were. */
export async function forgetTicketWords(db: Kysely<Schema>, { user, team }: Person): Promise<number> {
  const rows = await db.selectFrom('tickets').selectAll().where('team', '=', team).where('asker', '=', user).execute();
  let texts = 0;
  for (const ticket of rows.map(toTicket)) {
    if (ticket.question === forgottenWords) continue;
    const { id, ...columns } = toTicketRow({ ...ticket, question: forgottenWords, version: ticket.version + 1 });
    await db.updateTable('tickets').set(columns).where('id', '=', id).where('version', '=', ticket.version).execute();
    texts += 1;
  }
  const lines = await db
    .updateTable('ticket_events')
    .set({ words: null, salt: '' })
    .where('actor', '=', user)
    .where('kind', 'in', written)
    .where('words', 'is not', null)
    .where('ticket', 'in', db.selectFrom('tickets').select('id').where('team', '=', team))
    .executeTakeFirst();
  return texts + Number(lines.numUpdatedRows);
}
