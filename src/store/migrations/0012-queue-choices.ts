/** What engineers chose to see of the queue; and what a ticket is about is found by the ticket, too. */
import type { Migration } from 'kysely/migration';

/** Makes the table and the index. */
export const queueChoices: Migration = {
  async up(db) {
    await db.schema
      .createTable('queue_choices')
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('user', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('queue_choices_person', ['team', 'user'])
      .execute();
    await db.schema.createIndex('ticket_subjects_ticket').on('ticket_subjects').column('ticket').execute();
  },
};
