/** What several processes tell each other, and count together. */
import type { Migration } from 'kysely/migration';

/** Makes the tables of signals and tallies. */
export const signals: Migration = {
  async up(db) {
    await db.schema
      .createTable('signals')
      .addColumn('topic', 'text', (column) => column.primaryKey())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('tallies')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('minute', 'integer', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .execute();
  },
};
