/** Tickets -> rows, and what beside the ticket is kept so that it is found: threads, watchers, subjects. */
import type { Insertable, Kysely } from 'kysely';
import { everyoneWaiting, type MessageRef, ownerOf, type Ticket } from '../desk/ticket.ts';
import type { Schema, TicketTable, TicketThreadTable } from './schema.ts';
import { storable } from './storable.ts';

/** The row of a ticket, but for the head of its chain. */
export function toTicketRow(ticket: Ticket): Omit<Insertable<TicketTable>, 'head' | 'changed_at'> {
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
    question: storable(body.question.toLowerCase()),
    body: JSON.stringify(body),
  };
}

/** Forgets by what a ticket was found: some wait there no more. */
export async function forgetTraces(db: Kysely<Schema>, { id }: Ticket): Promise<void> {
  await db.deleteFrom('ticket_watchers').where('ticket', '=', id).execute();
  await db.deleteFrom('ticket_threads').where('ticket', '=', id).execute();
}

/** Keeps by what a ticket is found. */
export async function keepTraces(db: Kysely<Schema>, ticket: Ticket): Promise<void> {
  const { id, watchers } = ticket;
  if (watchers.length > 0) {
    await db
      .insertInto('ticket_watchers')
      .values(watchers.map(({ user }) => ({ user, ticket: id })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  const threads = threadsOf(ticket);
  if (threads.length > 0) {
    await db
      .insertInto('ticket_threads')
      .values(threads)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Keeps what a new ticket is about. */
export async function keepSubject(db: Kysely<Schema>, { id, subject }: Ticket): Promise<void> {
  if (subject === undefined) return;
  const names = new Set([...subject.platforms, ...subject.components, ...subject.versions].map(toSubjectName));
  if (names.size === 0) return;
  await db
    .insertInto('ticket_subjects')
    .values([...names].map((name) => ({ ticket: id, name })))
    .execute();
}

/** Keeps what a ticket is about after its question was put in other words. */
export async function replaceSubject(db: Kysely<Schema>, ticket: Ticket): Promise<void> {
  await db.deleteFrom('ticket_subjects').where('ticket', '=', ticket.id).execute();
  await keepSubject(db, ticket);
}

/** As names of subjects are compared. */
export function toSubjectName(name: string): string {
  return storable(name.trim().toLowerCase());
}

/** Where people wait for a ticket, and where engineers talk about it; who waits in private has their note as a thread. */
function threadsOf(ticket: Ticket): readonly Insertable<TicketThreadTable>[] {
  const asked = everyoneWaiting(ticket).flatMap(({ place, note }): readonly MessageRef[] => {
    if (place.kind === 'thread') return [{ ...place.message, ts: place.threadTs ?? place.message.ts }];
    return note === undefined ? [] : [note];
  });
  const rows = [
    ...asked.map((root) => toThreadRow(ticket, root, 'asker')),
    ...(ticket.card === undefined ? [] : [toThreadRow(ticket, ticket.card, 'desk')]),
  ];
  return [...new Map(rows.map((row) => [`${row.side} ${row.channel} ${row.thread_ts}`, row])).values()];
}

function toThreadRow({ id }: Ticket, { team, channel, ts }: MessageRef, side: 'asker' | 'desk') {
  return { ticket: id, team, channel, thread_ts: ts, side };
}
