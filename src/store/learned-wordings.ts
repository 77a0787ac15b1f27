/** Keeps what people confirmed: one row a team, question and section. */
import type { LearnedWording, LearnedWordings } from '../desk/learned-wordings.ts';
import type { Database } from './database.ts';
import { toLearnedWording } from './stored.ts';

/** Makes the store of learned wordings over an open database. */
export function createLearnedWordings({ kysely }: Database): LearnedWordings {
  return {
    async find(id) {
      const row = await kysely.selectFrom('learned_wordings').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : toLearnedWording(row);
    },

    async list() {
      const rows = await kysely
        .selectFrom('learned_wordings')
        .selectAll()
        .orderBy('learned_at')
        .orderBy('id')
        .execute();
      return rows.map(toLearnedWording);
    },

    async commit(wording) {
      const row = toRow(wording);
      if (row.version === 1) {
        const inserted = await kysely
          .insertInto('learned_wordings')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return inserted.numInsertedOrUpdatedRows === 1n ? 'done' : 'stale';
      }
      const updated = await kysely
        .updateTable('learned_wordings')
        .set(row)
        .where('team', '=', row.team)
        .where('id', '=', row.id)
        .where('version', '=', row.version - 1)
        .executeTakeFirst();
      return updated.numUpdatedRows === 1n ? 'done' : 'stale';
    },

    async stamp() {
      const { changes } = await kysely
        .selectFrom('learned_wordings')
        .select(({ fn }) => fn.sum('version').as('changes'))
        .executeTakeFirstOrThrow();
      return String(changes);
    },
  };
}

function toRow({ team, id, version, learnedAt, ...body }: LearnedWording) {
  return { team, id, version, learned_at: learnedAt, body: JSON.stringify(body) };
}
