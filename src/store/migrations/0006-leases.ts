/** Leases that belong to living processes, lanes in the inbox, and jobs that run once. */
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Adds the columns to inbox and outbox, and makes the tables of jobs and processes. */
export const leases: Migration = {
  async up(db) {
    await db.schema
      .createTable('processes')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('alive_until', 'bigint', (column) => column.notNull())
      .execute();
    // What was leased when the release was changed is due when its lease would have ended.
    await db.schema.alterTable('outbox').addColumn('lease', 'text').execute();
    await addLanes(db);
    await createJobs(db);
    for (const table of ['inbox', 'outbox', 'jobs']) {
      await db.schema
        .createIndex(`${table}_lease`)
        .on(table)
        .column('lease')
        .where(sql.ref('lease'), 'is not', null)
        .execute();
    }
  },
};

async function addLanes(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('inbox').addColumn('lease', 'text').execute();
  await db.schema
    .alterTable('inbox')
    .addColumn('kind', 'text', (column) => column.notNull().defaultTo('question'))
    .execute();
  await db.schema
    .alterTable('inbox')
    .addColumn('lane', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await db.schema
    .alterTable('inbox')
    .addColumn('position', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`update inbox set lane = key`.execute(db);
  await db.schema.createIndex('inbox_lane').on('inbox').columns(['lane', 'state', 'position']).execute();
}

/** As the inbox is. */
async function createJobs(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('jobs')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('lane', 'text', (column) => column.notNull())
    .addColumn('position', 'bigint', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('lease', 'text')
    .addColumn('last_error', 'text')
    .execute();
  await db.schema.createIndex('jobs_due').on('jobs').columns(['state', 'due_at']).execute();
  await db.schema.createIndex('jobs_lane').on('jobs').columns(['lane', 'state', 'position']).execute();
}
