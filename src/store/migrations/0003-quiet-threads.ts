/** Threads in which the app is to be quiet; and what is shown can be found by its age, to be forgotten. */
import type { Migration } from 'kysely/migration';

/** Makes the table of quiet threads, and the index of replies by age. */
export const quietThreads: Migration = {
  async up(db) {
    await db.schema
      .createTable('quiet_threads')
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('thread_ts', 'text', (column) => column.notNull())
      .addColumn('since', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('quiet_threads_root', ['team', 'channel', 'thread_ts'])
      .execute();
    await db.schema.createIndex('quiet_threads_age').on('quiet_threads').column('since').execute();
    await db.schema.createIndex('replies_age').on('replies').column('shown_at').execute();
  },
};
