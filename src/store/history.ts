/** Lines of a ticket's history <-> rows: each sealed and chained to the one before. */
import type { Insertable, Kysely, Selectable } from 'kysely';
import { type Flaw, flawsOf, hashOf, type Link, sealOf } from '../desk/chain.ts';
import { machine } from '../desk/life.ts';
import type { TicketEvent } from '../desk/tickets.ts';
import type { Schema, TicketEventTable, TicketTable } from './schema.ts';
import { newSalt, sha256 } from './sha256.ts';
import { toTicketEvent } from './stored.ts';

/** Makes the row of a line that follows the one with the hash `previous`. */
function toEventRow(event: TicketEvent, previous: string): Insertable<TicketEventTable> & { hash: string } {
  const { ticket, version, text, files, ...body } = event;
  const isSilent = text === undefined && files === undefined;
  const words = isSilent ? null : JSON.stringify({ text, files });
  const salt = words === null ? '' : newSalt();
  const line = {
    ticket,
    version,
    body: JSON.stringify(body),
    seal: words === null ? '' : sealOf(words, salt, sha256),
  };
  const { kind, by, at } = event;
  return { ...line, kind, actor: by, at, words, salt, hash: hashOf(previous, line, sha256) };
}

/** Keeps a line at the end of its ticket's chain; in a transaction that has touched the ticket. */
export async function keepEvent(db: Kysely<Schema>, event: TicketEvent): Promise<void> {
  const { head } = await db
    .selectFrom('tickets')
    .select('head')
    .where('id', '=', event.ticket)
    .executeTakeFirstOrThrow();
  const row = toEventRow(event, head);
  await db.insertInto('ticket_events').values(row).execute();
  await db.updateTable('tickets').set({ head: row.hash }).where('id', '=', event.ticket).execute();
}

/** Looks through every history. */
export async function verifyHistories(db: Kysely<Schema>): Promise<readonly Flaw[]> {
  const tickets = await db.selectFrom('tickets').select(['id', 'team', 'number', 'state', 'head']).execute();
  const rows = await db.selectFrom('ticket_events').selectAll().orderBy('ticket').orderBy('version').execute();
  const lines = Map.groupBy(rows, ({ ticket }) => ticket);
  const flaws = tickets.flatMap((ticket) => {
    const own = lines.get(ticket.id) ?? [];
    const broken = flawsOf(ticket.id, own.map(toLink), ticket.head, sha256);
    // What a broken chain leads to says nothing.
    return broken.length > 0 || stateAfter(own) === ticket.state
      ? broken
      : [{ ticket: ticket.id, what: 'changed-state' } as const];
  });
  return [...flaws, ...(await missingTickets(db, tickets))];
}

function toLink({ words, ...row }: Selectable<TicketEventTable>): Link {
  return { ...row, ...(words !== null && { words }) };
}

function stateAfter(rows: readonly Selectable<TicketEventTable>[]): string {
  let state: string = 'open';
  for (const row of rows) {
    const { kind } = toTicketEvent(row);
    if (kind !== 'open' && isState(state)) state = machine[state][kind];
  }
  return state;
}

function isState(state: string): state is keyof typeof machine {
  return state in machine;
}

/** Numbers have no gaps: one that is missing was a ticket. */
async function missingTickets(
  db: Kysely<Schema>,
  tickets: readonly Pick<Selectable<TicketTable>, 'team' | 'number'>[],
): Promise<readonly Flaw[]> {
  const known = new Set(tickets.map(({ team, number }) => `${team} #${number}`));
  const counters = await db.selectFrom('ticket_numbers').selectAll().execute();
  return counters.flatMap(({ team, last }) =>
    Array.from({ length: last }, (_, at) => `${team} #${at + 1}`)
      .filter((name) => !known.has(name))
      .map((ticket): Flaw => ({ ticket, what: 'missing-ticket' })),
  );
}
