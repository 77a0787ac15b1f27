/** Keeps the FAQ's entries: a change of one that another has changed is refused. */
import type { FaqEntry } from '../desk/faq.ts';
import type { FaqEntries } from '../desk/faq-entries.ts';
import type { Database } from './database.ts';
import { insertOutgoing } from './outbox.ts';
import { toFaqEntry } from './stored.ts';

/** Makes the store over an open database. */
export function createFaqEntries({ kysely }: Database): FaqEntries {
  return {
    async add(entry) {
      await kysely.insertInto('faq_entries').values(toRow(entry)).execute();
    },

    async find(id) {
      const row = await kysely.selectFrom('faq_entries').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : toFaqEntry(row);
    },

    async list({ team, states }) {
      if (states.length === 0) return [];
      const all = kysely.selectFrom('faq_entries').selectAll().where('state', 'in', states);
      const rows = await (team === undefined ? all : all.where('team', '=', team))
        .orderBy('drafted_at')
        .orderBy('id')
        .execute();
      return rows.map(toFaqEntry);
    },

    async commit(entry, messages = []) {
      const { id, ...columns } = toRow(entry);
      return kysely.transaction().execute(async (db) => {
        const result = await db
          .updateTable('faq_entries')
          .set(columns)
          .where('id', '=', id)
          .where('version', '=', entry.version - 1)
          .executeTakeFirst();
        if (result.numUpdatedRows === 0n) return 'stale';
        await insertOutgoing(db, messages);
        return 'done';
      });
    },

    async stamp() {
      const { entries, versions } = await kysely
        .selectFrom('faq_entries')
        .select(({ fn }) => [
          fn.countAll<number | string>().as('entries'),
          fn.sum<number | string>('version').as('versions'),
        ])
        .executeTakeFirstOrThrow();
      // No change goes without a new entry or a higher version.
      return `${entries}/${versions ?? 0}`;
    },
  };
}

function toRow({ id, team, version, draftedAt, ...body }: FaqEntry) {
  return { id, team, version, drafted_at: draftedAt, state: body.status.state, body: JSON.stringify(body) };
}
