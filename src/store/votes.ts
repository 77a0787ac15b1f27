/** Keeps what people say of replies. */
import type { Votes } from '../desk/votes.ts';
import type { Database } from './database.ts';
import { toVote } from './stored.ts';

/** Makes the store of votes over an open database. */
export function createVotes({ kysely }: Database): Votes {
  return {
    async cast({ reply, by, at, ...body }) {
      const values = { reply, team: by.team, voter: by.user, cast_at: at, body: JSON.stringify(body) };
      await kysely
        .insertInto('votes')
        .values(values)
        .onConflict((conflict) =>
          conflict.columns(['reply', 'team', 'voter']).doUpdateSet({ cast_at: values.cast_at, body: values.body }),
        )
        .execute();
    },

    async since(at, team) {
      const all = kysely.selectFrom('votes').selectAll().where('cast_at', '>=', at);
      const rows = await (team === undefined ? all : all.where('team', '=', team))
        .orderBy('cast_at')
        .orderBy('voter')
        .execute();
      return rows.map(toVote);
    },

    async on(reply) {
      const rows = await kysely
        .selectFrom('votes')
        .selectAll()
        .where('reply', '=', reply)
        .orderBy('cast_at')
        .orderBy('voter')
        .execute();
      return rows.map(toVote);
    },
  };
}
