/** Questions that were carried to the community forum. */
import type { Migration } from 'kysely/migration';

/** Makes their table. */
export const forumTopics: Migration = {
  async up(db) {
    await db.schema
      .createTable('forum_topics')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('topic', 'bigint')
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('asker', 'text', (column) => column.notNull())
      .addColumn('round', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('forum_topics_by_topic').on('forum_topics').column('topic').execute();
  },
};
