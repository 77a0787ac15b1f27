/** Takes a person's words out of rows of the inbox and the outbox that still have any: what waits, and what was given up. */
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Person } from '../desk/ticket.ts';
import type { Schema } from './schema.ts';

const who = z.object({ team: z.string().optional(), user: z.string() }).optional().catch(undefined);

/** Whose words a delivery has. */
const delivered = z.object({
  by: who,
  spoken: z.object({ by: who }).optional().catch(undefined),
  question: z.object({ asker: who }).optional().catch(undefined),
});

/** Whose words a message has, and who reads it. */
const outgoing = z.object({
  kind: z.string(),
  team: z.string().optional(),
  ticket: z.string().optional(),
  user: z.string().optional(),
  by: z.string().optional(),
  aside: z.looseObject({ by: z.string().optional(), about: z.string() }).optional(),
});

/**
 * Does so in a transaction, and gives how many rows that were. A delivery of theirs that waits is not worked on any
 * more; a message to them, or of their words, that waits is not sent. An answer to somebody else goes out first.
 */
export async function forgetRows(db: Kysely<Schema>, person: Person): Promise<number> {
  const tickets = await db.selectFrom('tickets').select(['id', 'asker']).where('team', '=', person.team).execute();
  const askers = new Map(tickets.map(({ id, asker }) => [id, asker]));
  const inbox = await db
    .selectFrom('inbox')
    .select(['key', 'state', 'payload'])
    .where('payload', '!=', 'null')
    .execute();
  const outbox = await db
    .selectFrom('outbox')
    .select(['key', 'state', 'payload'])
    .where('payload', '!=', 'null')
    .execute();
  const came = inbox.filter(({ payload }) => cameFrom(person, JSON.parse(payload)));
  const goes = outbox.filter(({ state, payload }) => isOf(person, JSON.parse(payload), askers, state === 'failed'));
  for (const { key, state } of came) {
    const settled = state === 'failed' ? state : 'done';
    await db
      .updateTable('inbox')
      .set({ payload: 'null', state: settled, lease: null })
      .where('key', '=', key)
      .execute();
  }
  for (const { key, state } of goes) {
    const settled = state === 'failed' ? state : 'sent';
    await db
      .updateTable('outbox')
      .set({ payload: 'null', state: settled, lease: null })
      .where('key', '=', key)
      .execute();
  }
  return came.length + goes.length;
}

function cameFrom({ team, user }: Person, payload: unknown): boolean {
  const { by, spoken, question } = delivered.safeParse(payload).data ?? {};
  return [by, spoken?.by, question?.asker].some((one) => one?.user === user && one.team === team);
}

function isOf({ team, user }: Person, payload: unknown, askers: ReadonlyMap<string, string>, isOver: boolean): boolean {
  const row = outgoing.safeParse(payload).data;
  // Cards and notes are rendered when they are sent, from a ticket without the words.
  if (row === undefined || row.kind === 'card' || row.kind === 'note') return false;
  if (row.ticket === undefined ? row.team !== team : !askers.has(row.ticket)) return false;
  if (row.user === user || row.aside?.by === user || (isOver && row.by === user)) return true;
  return row.aside?.about === 'conversation' && askers.get(row.ticket ?? '') === user;
}
