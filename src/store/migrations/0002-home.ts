/** What the Home tab shows: a person's last questions, and who has it before them. */
import type { Migration } from 'kysely/migration';

/** Adds the asker to shown replies, and makes the table of onlookers. */
export const home: Migration = {
  async up(db) {
    // Replies of before have nobody's name: they stay findable by id and thread, and in no list of questions.
    await db.schema
      .alterTable('replies')
      .addColumn('asker', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    await db.schema.createIndex('replies_asker').on('replies').columns(['team', 'asker', 'shown_at']).execute();
    await db.schema
      .createTable('onlookers')
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('user', 'text', (column) => column.notNull())
      .addColumn('looked_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('onlookers_person', ['team', 'user'])
      .execute();
  },
};
