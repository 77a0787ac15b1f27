/** What is learned from tickets, who wants to be told, and what engineers said of gaps. */
import type { Migration } from 'kysely/migration';

/** Makes the tables of FAQ entries, wishes and marks on gaps. */
export const learning: Migration = {
  async up(db) {
    await db.schema
      .createTable('faq_entries')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('drafted_at', 'bigint', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('wishes')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('user', 'text', (column) => column.notNull())
      .addColumn('asked_at', 'bigint', (column) => column.notNull())
      .addColumn('told_at', 'bigint')
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('wishes_open').on('wishes').columns(['told_at', 'asked_at']).execute();
    await db.schema
      .createTable('gap_marks')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('marked_at', 'bigint', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('votes_age').on('votes').column('cast_at').execute();
  },
};
