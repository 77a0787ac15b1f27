/** Questions that people confirmed a section for. */
import type { Migration } from 'kysely/migration';

/** Makes their table. */
export const learnedWordings: Migration = {
  async up(db) {
    await db.schema
      .createTable('learned_wordings')
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('learned_at', 'bigint', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('learned_wordings_one_each', ['team', 'id'])
      .execute();
  },
};
