/**
 * The life of a ticket in full: reasons, pauses, threads, subjects, and histories that are chains. Tickets and
 * histories of before are rewritten as this release would have written them.
 */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { z } from 'zod';
import { hashOf, sealOf } from '../../desk/chain.ts';
import { newSalt, sha256 } from '../sha256.ts';

/** Adds columns and tables, and fills them for what is there. */
export const life: Migration = {
  async up(db) {
    await changeTables(db);
    await createTables(db);
    await rewrite(db);
    await db.schema.createIndex('tickets_changed').on('tickets').columns(['team', 'changed_at']).execute();
    await db.schema.createIndex('ticket_events_time').on('ticket_events').column('at').execute();
  },
};

async function changeTables(db: Kysely<unknown>): Promise<void> {
  const additions = {
    tickets: { changed_at: 'bigint', question: 'text', head: 'text' },
    ticket_events: { kind: 'text', actor: 'text', at: 'bigint', salt: 'text', seal: 'text', hash: 'text' },
  } as const;
  for (const [table, columns] of Object.entries(additions)) {
    for (const [name, type] of Object.entries(columns)) {
      await db.schema
        .alterTable(table)
        .addColumn(name, type, (column) => column.notNull().defaultTo(type === 'text' ? '' : 0))
        .execute();
    }
  }
  await db.schema.alterTable('ticket_events').addColumn('words', 'text').execute();
}

async function createTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('ticket_threads')
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('thread_ts', 'text', (column) => column.notNull())
    .addColumn('side', 'text', (column) => column.notNull())
    .addColumn('ticket', 'text', (column) => column.notNull().references('tickets.id'))
    .addPrimaryKeyConstraint('ticket_threads_place', ['team', 'channel', 'thread_ts', 'side', 'ticket'])
    .execute();
  await db.schema
    .createTable('ticket_subjects')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('ticket', 'text', (column) => column.notNull().references('tickets.id'))
    .addPrimaryKeyConstraint('ticket_subjects_name', ['name', 'ticket'])
    .execute();
}

/** As they are after this migration. */
type Tables = {
  readonly tickets: {
    readonly id: string;
    readonly body: string;
    readonly opened_at: number;
    readonly changed_at: number;
    readonly question: string;
    readonly head: string;
  };
  readonly ticket_events: {
    readonly ticket: string;
    readonly version: number;
    readonly kind: string;
    readonly actor: string;
    readonly at: number;
    readonly body: string;
    readonly words: string | null;
    readonly salt: string;
    readonly seal: string;
    readonly hash: string;
  };
  readonly ticket_threads: {
    readonly team: string;
    readonly channel: string;
    readonly thread_ts: string;
    readonly side: string;
    readonly ticket: string;
  };
};

const messageRef = z.object({ team: z.string(), channel: z.string(), ts: z.string() });
const waiting = z.object({
  place: z.union([z.object({ message: messageRef, threadTs: z.string().exactOptional() }), z.object({})]),
  note: messageRef.optional(),
});
/** As far as it is looked at; the rest of a body stays as it is. */
const oldTicket = z.object({
  asker: waiting,
  watchers: z.array(waiting),
  card: messageRef.optional(),
  question: z.string(),
  status: z.looseObject({ state: z.string(), answer: z.unknown().optional() }),
});
const oldEvent = z.looseObject({ kind: z.string(), by: z.string(), at: z.number(), text: z.string().optional() });
type OldEvent = z.infer<typeof oldEvent>;

async function rewrite(untyped: Kysely<unknown>): Promise<void> {
  const db = untyped.withTables<Tables>();
  for (const { id } of await db.selectFrom('tickets').select('id').execute()) {
    const events = await rewriteHistory(db, id);
    await rewriteTicket(db, id, events);
  }
}

async function rewriteHistory(db: Kysely<Tables>, ticket: string): Promise<readonly OldEvent[]> {
  const rows = await db
    .selectFrom('ticket_events')
    .select(['version', 'body'])
    .where('ticket', '=', ticket)
    .orderBy('version')
    .execute();
  const events: OldEvent[] = [];
  let previous = '';
  for (const { version, body: stored } of rows) {
    const event = oldEvent.parse(JSON.parse(stored));
    const { text, ...rest } = event;
    const words = text === undefined ? null : JSON.stringify({ text });
    const salt = words === null ? '' : newSalt();
    const seal = words === null ? '' : sealOf(words, salt, sha256);
    const body = JSON.stringify(rest);
    previous = hashOf(previous, { ticket, version, body, seal }, sha256);
    await db
      .updateTable('ticket_events')
      .set({ body, words, salt, seal, hash: previous, kind: event.kind, actor: event.by, at: event.at })
      .where('ticket', '=', ticket)
      .where('version', '=', version)
      .execute();
    events.push(event);
  }
  await db.updateTable('tickets').set({ head: previous }).where('id', '=', ticket).execute();
  return events;
}

async function rewriteTicket(db: Kysely<Tables>, id: string, events: readonly OldEvent[]): Promise<void> {
  const { body: stored, opened_at: openedAt } = await db
    .selectFrom('tickets')
    .select(['body', 'opened_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const raw = z.record(z.string(), z.unknown()).parse(JSON.parse(stored));
  const before = oldTicket.parse(raw);
  const { status } = before;
  const firstAnsweredAt = events.find(({ kind }) => kind === 'answer')?.at;
  const reason = status.answer === undefined ? 'not-said' : 'answered';
  const body = {
    ...raw,
    status: status.state === 'resolved' ? { ...status, reason } : status,
    pauses: pausesOf(events),
    reminded: [],
    heard: [],
    ...(firstAnsweredAt !== undefined && { firstAnsweredAt }),
  };
  await db
    .updateTable('tickets')
    .set({
      body: JSON.stringify(body),
      question: before.question.toLowerCase().replaceAll('\0', '').toWellFormed(),
      changed_at: events.at(-1)?.at ?? openedAt,
    })
    .where('id', '=', id)
    .execute();
  const threads = threadsOf(id, before);
  if (threads.length > 0) {
    await db
      .insertInto('ticket_threads')
      .values(threads)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** From an answer or the end until it was opened again; who joins opens what was over, not what was answered. */
function pausesOf(events: readonly OldEvent[]) {
  const pauses: { readonly from: number; readonly to?: number }[] = [];
  let from: number | undefined;
  let isOver = false;
  for (const { kind, at } of events) {
    if (kind === 'answer' || kind === 'resolve' || kind === 'withdraw') {
      from ??= at;
      isOver = kind !== 'answer';
    }
    if (from !== undefined && (kind === 'reopen' || (kind === 'join' && isOver))) {
      pauses.push({ from, to: at });
      from = undefined;
    }
  }
  return from === undefined ? pauses : [...pauses, { from }];
}

function threadsOf(ticket: string, { asker, watchers, card }: z.infer<typeof oldTicket>) {
  const asked = [asker, ...watchers].flatMap(({ place, note }) => {
    if ('message' in place) return [{ ...place.message, ts: place.threadTs ?? place.message.ts }];
    return note === undefined ? [] : [note];
  });
  const roots = [
    ...asked.map((root) => ({ root, side: 'asker' })),
    ...(card === undefined ? [] : [{ root: card, side: 'desk' }]),
  ];
  return roots.map(({ root, side }) => ({
    team: root.team,
    channel: root.channel,
    thread_ts: root.ts,
    side,
    ticket,
  }));
}
