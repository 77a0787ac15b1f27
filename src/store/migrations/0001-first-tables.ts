/** The first tables: tickets with their history, inbox, outbox, and what was shown. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Makes them in an empty database. */
export const firstTables: Migration = {
  async up(db) {
    await createTicketTables(db);
    await createDeliveryTables(db);
    await createReplyTable(db);
  },
};

async function createTicketTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('ticket_numbers')
    .addColumn('team', 'text', (column) => column.primaryKey())
    .addColumn('last', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('tickets')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('asker', 'text', (column) => column.notNull())
    .addColumn('owner', 'text')
    .addColumn('opened_at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addUniqueConstraint('tickets_team_number', ['team', 'number'])
    .execute();
  await db.schema.createIndex('tickets_queue').on('tickets').columns(['team', 'state', 'opened_at']).execute();
  await db.schema.createIndex('tickets_asker').on('tickets').columns(['team', 'asker', 'opened_at']).execute();
  await db.schema
    .createTable('ticket_events')
    .addColumn('ticket', 'text', (column) => column.notNull().references('tickets.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('ticket_events_order', ['ticket', 'version'])
    .execute();
}

async function createDeliveryTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('inbox')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('last_error', 'text')
    .execute();
  await db.schema.createIndex('inbox_due').on('inbox').columns(['state', 'due_at']).execute();
  await db.schema
    .createTable('outbox')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('lane', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('sent_to', 'text')
    .addColumn('last_error', 'text')
    .execute();
  await db.schema.createIndex('outbox_due').on('outbox').columns(['state', 'due_at']).execute();
  await db.schema.createIndex('outbox_lane').on('outbox').columns(['lane', 'state', 'position']).execute();
}

async function createReplyTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('replies')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('thread_ts', 'text')
    .addColumn('shown_at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('replies_thread')
    .on('replies')
    .columns(['team', 'channel', 'thread_ts', 'shown_at'])
    .execute();
}
