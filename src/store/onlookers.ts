/** Keeps who looked at a list of tickets, and when: one row a person. */
import type { Onlookers } from '../desk/onlookers.ts';
import type { Database } from './database.ts';

/** Makes the store of onlookers over an open database. */
export function createOnlookers({ kysely }: Database): Onlookers {
  return {
    async looked({ team, user }, at) {
      await kysely
        .insertInto('onlookers')
        .values({ team, user, looked_at: at })
        .onConflict((conflict) => conflict.columns(['team', 'user']).doUpdateSet({ looked_at: at }))
        .execute();
    },

    async since(team, from) {
      const rows = await kysely
        .selectFrom('onlookers')
        .select('user')
        .where('team', '=', team)
        .where('looked_at', '>=', from)
        .orderBy('user')
        .execute();
      return rows.map(({ user }) => user);
    },
  };
}
