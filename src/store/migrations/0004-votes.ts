/** Votes on shown replies: one a person and reply. */
import type { Migration } from 'kysely/migration';

/** Makes the table of votes. */
export const votes: Migration = {
  async up(db) {
    await db.schema
      .createTable('votes')
      .addColumn('reply', 'text', (column) => column.notNull())
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('voter', 'text', (column) => column.notNull())
      .addColumn('cast_at', 'bigint', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('votes_one_each', ['reply', 'team', 'voter'])
      .execute();
  },
};
