/** Keeps what engineers said of gaps. */
import type { GapMarks } from '../desk/gaps.ts';
import type { Database } from './database.ts';
import { toGapMark } from './stored.ts';

/** Makes the store over an open database. */
export function createGapMarks({ kysely }: Database): GapMarks {
  return {
    async mark({ id, team, at, ...body }) {
      await kysely
        .insertInto('gap_marks')
        .values({ id, team, marked_at: at, body: JSON.stringify(body) })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },

    async of(team) {
      const rows = await kysely
        .selectFrom('gap_marks')
        .selectAll()
        .where('team', '=', team)
        .orderBy('marked_at')
        .execute();
      return rows.map(toGapMark);
    },
  };
}
