/** Keeps what was shown to whom. */
import { isLaterEdit, type Replies } from '../desk/shown.ts';
import type { Database } from './database.ts';
import { toShownReply } from './stored.ts';

/** Makes the store of shown replies over an open database. */
export function createReplies({ kysely }: Database): Replies {
  const rowOf = (id: string) => kysely.selectFrom('replies').selectAll().where('id', '=', id).executeTakeFirst();

  return {
    async keep({ id, shownAt, ...body }) {
      const { asker, place } = body;
      const where =
        place.kind === 'thread'
          ? { team: place.message.team, channel: place.message.channel, thread_ts: place.threadTs ?? null }
          : { team: asker.team, channel: place.channel, thread_ts: null };
      await kysely
        .insertInto('replies')
        .values({ id, ...where, asker: asker.user, shown_at: shownAt, body: JSON.stringify(body) })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },

    async revise({ id, shownAt: _, ...body }) {
      // Again as long as another edit comes between the look and the change.
      for (;;) {
        const row = await rowOf(id);
        if (row === undefined || isLaterEdit(toShownReply(row), body)) return false;
        const result = await kysely
          .updateTable('replies')
          .set({ body: JSON.stringify(body) })
          .where('id', '=', id)
          .where('body', '=', row.body)
          .executeTakeFirst();
        if (result.numUpdatedRows === 1n) return true;
      }
    },

    async find(id) {
      const row = await rowOf(id);
      return row === undefined ? undefined : toShownReply(row);
    },

    async inThread(root, limit) {
      const rows = await kysely
        .selectFrom('replies')
        .selectAll()
        .where('team', '=', root.team)
        .where('channel', '=', root.channel)
        .where('thread_ts', '=', root.ts)
        .orderBy('shown_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toShownReply).reverse();
    },

    async since(at, team) {
      const all = kysely.selectFrom('replies').selectAll().where('shown_at', '>=', at);
      const rows = await (team === undefined ? all : all.where('team', '=', team)).orderBy('shown_at').execute();
      return rows.map(toShownReply);
    },

    async lastOf(asker, limit) {
      const rows = await kysely
        .selectFrom('replies')
        .selectAll()
        .where('team', '=', asker.team)
        .where('asker', '=', asker.user)
        .orderBy('shown_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toShownReply);
    },
  };
}
