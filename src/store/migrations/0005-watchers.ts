/** Who waits for a ticket beside its asker: so that it stands in their list too. */
import type { Migration } from 'kysely/migration';

/** Makes the table of watchers. */
export const watchers: Migration = {
  async up(db) {
    // Tickets of before come into it with their next change.
    await db.schema
      .createTable('ticket_watchers')
      .addColumn('user', 'text', (column) => column.notNull())
      .addColumn('ticket', 'text', (column) => column.notNull().references('tickets.id'))
      .addPrimaryKeyConstraint('ticket_watchers_person', ['user', 'ticket'])
      .execute();
  },
};
