/** Counts begin with what is counted first, and not with the minute of the clock. */
import type { Migration } from 'kysely/migration';

/** Makes the table of tallies anew: nothing was counted in the one of before. */
export const tallyWindows: Migration = {
  async up(db) {
    await db.schema.dropTable('tallies').execute();
    await db.schema
      .createTable('tallies')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('since', 'bigint', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('tallies_age').on('tallies').column('since').execute();
  },
};
