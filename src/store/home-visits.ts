/** Keeps who opened their Home, and when: one row a person. */
import type { HomeVisits } from '../slack/home/home-visits.ts';
import type { Database } from './database.ts';

/** Makes the store of visits to Home over an open database. */
export function createHomeVisits({ kysely }: Database): HomeVisits {
  return {
    async opened({ team, user }, at) {
      await kysely
        .insertInto('onlookers')
        .values({ team, user, looked_at: at })
        .onConflict((conflict) => conflict.columns(['team', 'user']).doUpdateSet({ looked_at: at }))
        .execute();
    },

    async openedSince(team, from) {
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
