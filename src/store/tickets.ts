/** Keeps tickets: the ticket, a line of history and the messages it causes stand or fall in one transaction. */
import { type Kysely, sql } from 'kysely';
import { toOutgoing } from '../desk/message-rows.ts';
import type { Ticket } from '../desk/ticket.ts';
import type { Change, Opening, TicketQuery, TicketStore } from '../desk/tickets.ts';
import type { Database } from './database.ts';
import { keepEvent, verifyHistories } from './history.ts';
import { insertOutgoing } from './outbox.ts';
import type { Schema } from './schema.ts';
import { storable } from './storable.ts';
import { toTicket, toTicketEvent } from './stored.ts';
import { forgetTraces, keepSubject, keepTraces, replaceSubject, toSubjectName, toTicketRow } from './ticket-rows.ts';

/** Makes the store of tickets over an open database. */
export function createTicketStore({ kysely }: Database): TicketStore {
  const inThread = (side: 'asker' | 'desk', { team, channel, ts }: Parameters<TicketStore['inThread']>[0]) =>
    kysely
      .selectFrom('tickets')
      .selectAll('tickets')
      .innerJoin('ticket_threads', 'ticket_threads.ticket', 'tickets.id')
      .where('ticket_threads.side', '=', side)
      .where('ticket_threads.team', '=', team)
      .where('ticket_threads.channel', '=', channel)
      .where('ticket_threads.thread_ts', '=', ts)
      .orderBy('opened_at', 'desc')
      .orderBy('number', 'desc')
      .execute();

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

    inThread: async (root) => (await inThread('asker', root)).map(toTicket),

    async findByCard(card) {
      const [row] = await inThread('desk', card);
      return row === undefined ? undefined : toTicket(row);
    },

    list: (query) => list(kysely, query),
    commit: (changes) => commitAll(kysely, changes),

    async history(id) {
      const rows = await kysely
        .selectFrom('ticket_events')
        .selectAll()
        .where('ticket', '=', id)
        .orderBy('version')
        .execute();
      return rows.map(toTicketEvent);
    },

    async eventsSince(at) {
      const rows = await kysely
        .selectFrom('ticket_events')
        .selectAll()
        .where('at', '>=', at)
        .orderBy('at')
        .orderBy('ticket')
        .orderBy('version')
        .execute();
      return rows.map(toTicketEvent);
    },

    verify: () => verifyHistories(kysely),
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
  await db
    .insertInto('tickets')
    .values({ ...toTicketRow(ticket), head: '', changed_at: ticket.openedAt })
    .execute();
  await keepTraces(db, ticket);
  await keepSubject(db, ticket);
  await keepEffects(db, opening);
  return { ticket, created: true };
}

/** Another was first: the transaction is rolled back. */
class Stale extends Error {}

async function commitAll(kysely: Kysely<Schema>, changes: readonly Change[]): Promise<'done' | 'stale'> {
  // In the order of their ids, so that two who change the same tickets wait for each other, and never both.
  const ordered = changes.toSorted((one, other) => (one.ticket.id < other.ticket.id ? -1 : 1));
  try {
    await kysely.transaction().execute(async (transaction) => {
      for (const change of ordered) await commit(transaction, change);
    });
    return 'done';
  } catch (error) {
    if (error instanceof Stale) return 'stale';
    throw error;
  }
}

/** The row is changed first: that is the lock, under which the chain grows. */
async function commit(db: Kysely<Schema>, change: Change): Promise<void> {
  const { ticket, event } = change;
  const { id, ...columns } = toTicketRow(ticket);
  const result = await db
    .updateTable('tickets')
    .set({ ...columns, ...(event !== undefined && { changed_at: event.at }) })
    .where('id', '=', id)
    .where('version', '=', ticket.version - 1)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw new Stale();
  if (event?.kind === 'part') await forgetTraces(db, ticket);
  await keepTraces(db, ticket);
  if (event?.kind === 'reword') await replaceSubject(db, ticket);
  if (event !== undefined) await keepEffects(db, { event, messages: change.messages });
}

async function keepEffects(
  db: Kysely<Schema>,
  { event, messages }: Pick<Opening, 'event' | 'messages'>,
): Promise<void> {
  await keepEvent(db, event);
  await insertOutgoing(db, toOutgoing(messages, event.version, event.at));
}

async function list(db: Kysely<Schema>, query: TicketQuery): Promise<readonly Ticket[]> {
  const { states, waiting, subjects = [], search = '', order, limit, offset = 0 } = query;
  if (states?.length === 0) return [];
  const { team, owner, number, changedSince, openedSince } = query;
  if (number !== undefined && !isTicketNumber(number)) return [];
  let select = db.selectFrom('tickets').selectAll();
  if (team !== undefined) select = select.where('team', '=', team);
  if (owner !== undefined) select = select.where('owner', '=', owner);
  if (number !== undefined) select = select.where('number', '=', number);
  if (changedSince !== undefined) select = select.where('changed_at', '>=', changedSince);
  if (openedSince !== undefined) select = select.where('opened_at', '>=', openedSince);
  if (states !== undefined) select = select.where('state', 'in', states);
  if (waiting !== undefined) {
    const joined = db.selectFrom('ticket_watchers').select('ticket').where('user', '=', waiting);
    select = select.where(({ or, eb }) => or([eb('asker', '=', waiting), eb('id', 'in', joined)]));
  }
  for (const subject of subjects) {
    const about = db.selectFrom('ticket_subjects').select('ticket').where('name', '=', toSubjectName(subject));
    select = select.where('id', 'in', about);
  }
  for (const word of storable(search.toLowerCase()).split(/\s+/).filter(Boolean)) {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    select = select.where(sql<boolean>`question like ${pattern} escape '\\'`);
  }
  const direction = order === 'oldest-first' ? 'asc' : 'desc';
  const rows = await select
    .orderBy('opened_at', direction)
    .orderBy('number', direction)
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toTicket);
}

const highestNumber = 2 ** 31 - 1;

/** What people type may be none, and PostgreSQL refuses what its column has no room for. */
function isTicketNumber(number: number): boolean {
  return Number.isInteger(number) && number > 0 && number <= highestNumber;
}
