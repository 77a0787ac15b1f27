/** Keeps what engineers chose to see of the queue: one row a person. */
import { firstChoice, type QueueChoices, queueChoiceSchema } from '../desk/queue-choices.ts';
import type { Database } from './database.ts';

/** Makes the store of choices over an open database. */
export function createQueueChoices({ kysely }: Database): QueueChoices {
  return {
    async of({ team, user }) {
      const row = await kysely
        .selectFrom('queue_choices')
        .select('body')
        .where('team', '=', team)
        .where('user', '=', user)
        .executeTakeFirst();
      // What a newer release kept, and this one does not know, is chosen anew.
      const kept = queueChoiceSchema.safeParse(JSON.parse(row?.body ?? 'null'));
      return kept.success ? kept.data : firstChoice;
    },

    async keep({ team, user }, choice) {
      const body = JSON.stringify(choice);
      await kysely
        .insertInto('queue_choices')
        .values({ team, user, body })
        .onConflict((conflict) => conflict.columns(['team', 'user']).doUpdateSet({ body }))
        .execute();
    },
  };
}
