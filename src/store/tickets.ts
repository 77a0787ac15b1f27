/** Keeps tickets: the ticket, a line of history and the messages it causes stand or fall in one transaction. */
import type { Insertable, Kysely } from 'kysely';
import { type DeskMessage, toOutgoing } from '../desk/messages.ts';
import { ownerOf, type Ticket } from '../desk/ticket.ts';
import type { Change, Opening, TicketEvent, TicketQuery, TicketStore } from '../desk/tickets.ts';
import type { Database } from './database.ts';
import { insertOutgoing } from './outbox.ts';
import type { Schema, TicketTable } from './schema.ts';
import { toTicket, toTicketEvent } from './stored.ts';

/** Makes the store of tickets over an open database. */
export function createTicketStore({ kysely }: Database): TicketStore {
  return {
    create: (opening) => kysely.transaction().execute((transaction) => create(transaction, opening)),

    async find(id) {
      const row = await kysely.selectFrom('tickets').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : toTicket(row);
    },

    async findByKey(key) {
      const row = await kysely.selectFrom('tickets').selectAll().where('key', '=', key).executeTakeFirst();
      return row === undefined ? undefined : toTicket(row);
    },

    list: (query) => list(kysely, query),

    commit: (change) => kysely.transaction().execute((transaction) => commit(transaction, change)),

    async history(id) {
      const rows = await kysely
        .selectFrom('ticket_events')
        .selectAll()
        .where('ticket', '=', id)
        .orderBy('version')
        .execute();
      return rows.map(toTicketEvent);
    },
  };
}

/**
 * The row of the team's numbers is the lock: it is touched first, so that of two who open the same ticket the
 * second waits, then finds it, and no number is lost.
 */
async function create(db: Kysely<Schema>, opening: Opening): Promise<{ ticket: Ticket; created: boolean }> {
  const { team, key } = opening.ticket;
  const { last } = await db
    .insertInto('ticket_numbers')
    .values({ team, last: 0 })
    .onConflict((conflict) => conflict.column('team').doUpdateSet({ team }))
    .returning('last')
    .executeTakeFirstOrThrow();
  const known = await db.selectFrom('tickets').selectAll().where('key', '=', key).executeTakeFirst();
  if (known !== undefined) return { ticket: toTicket(known), created: false };

  const ticket: Ticket = { ...opening.ticket, number: last + 1 };
  await db.updateTable('ticket_numbers').set({ last: ticket.number }).where('team', '=', team).execute();
  await db.insertInto('tickets').values(toRow(ticket)).execute();
  await keepEffects(db, opening.event, opening.messages);
  return { ticket, created: true };
}

async function commit(db: Kysely<Schema>, { ticket, event, messages }: Change): Promise<'done' | 'stale'> {
  const { id, ...columns } = toRow(ticket);
  const result = await db
    .updateTable('tickets')
    .set(columns)
    .where('id', '=', id)
    .where('version', '=', ticket.version - 1)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return 'stale';
  await keepWatchers(db, ticket);
  if (event !== undefined) await keepEffects(db, event, messages);
  return 'done';
}

/** Nobody stops waiting, so none is ever taken away. */
async function keepWatchers(db: Kysely<Schema>, { id, watchers }: Ticket): Promise<void> {
  if (watchers.length === 0) return;
  await db
    .insertInto('ticket_watchers')
    .values(watchers.map(({ user }) => ({ user, ticket: id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function keepEffects(db: Kysely<Schema>, event: TicketEvent, messages: readonly DeskMessage[]): Promise<void> {
  const { ticket, version, ...body } = event;
  await db
    .insertInto('ticket_events')
    .values({ ticket, version, body: JSON.stringify(body) })
    .execute();
  await insertOutgoing(db, toOutgoing(messages, version, event.at));
}

async function list(db: Kysely<Schema>, query: TicketQuery): Promise<readonly Ticket[]> {
  const { team, states, waiting, number, order, limit } = query;
  if (states?.length === 0) return [];
  let select = db.selectFrom('tickets').selectAll();
  if (team !== undefined) select = select.where('team', '=', team);
  if (states !== undefined) select = select.where('state', 'in', states);
  if (waiting !== undefined) {
    const joined = db.selectFrom('ticket_watchers').select('ticket').where('user', '=', waiting);
    select = select.where(({ or, eb }) => or([eb('asker', '=', waiting), eb('id', 'in', joined)]));
  }
  if (number !== undefined) select = select.where('number', '=', number);
  const direction = order === 'oldest-first' ? 'asc' : 'desc';
  const rows = await select.orderBy('opened_at', direction).orderBy('number', direction).limit(limit).execute();
  return rows.map(toTicket);
}

function toRow(ticket: Ticket): Insertable<TicketTable> {
  const { id, key, team, number, version, openedAt, ...body } = ticket;
  return {
    id,
    key,
    team,
    number,
    version,
    state: body.status.state,
    asker: body.asker.user,
    owner: ownerOf(ticket) ?? null,
    opened_at: openedAt,
    body: JSON.stringify(body),
  };
}
