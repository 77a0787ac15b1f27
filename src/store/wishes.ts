/** Keeps who wants to be told, and tells them once: that they were told and the message stand or fall together. */
import type { Wishes } from '../desk/faq-entries.ts';
import type { Database } from './database.ts';
import { insertOutgoing } from './outbox.ts';
import { toWish } from './stored.ts';

/** Makes the store over an open database. */
export function createWishes({ kysely }: Database): Wishes {
  return {
    async add({ id, team, user, askedAt, ...body }) {
      await kysely
        .insertInto('wishes')
        .values({ id, team, user, asked_at: askedAt, told_at: null, body: JSON.stringify(body) })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },

    async open() {
      const rows = await kysely
        .selectFrom('wishes')
        .selectAll()
        .where('told_at', 'is', null)
        .orderBy('asked_at')
        .orderBy('id')
        .execute();
      return rows.map(toWish);
    },

    async grant(granted, now) {
      await kysely.transaction().execute(async (db) => {
        for (const { wish, message } of granted) {
          const result = await db
            .updateTable('wishes')
            .set({ told_at: now })
            .where('id', '=', wish.id)
            .where('told_at', 'is', null)
            .executeTakeFirst();
          if (result.numUpdatedRows === 0n) continue;
          const key = `wish/${wish.id}`;
          await insertOutgoing(db, [{ key, lane: key, position: 0, payload: message, dueAt: now }]);
        }
      });
    },
  };
}
