/** Keeps which questions were carried to the community forum, and what became of each. */
import type { ForumTopic, ForumTopics } from '../desk/forum.ts';
import type { Database } from './database.ts';
import { insertOutgoing } from './outbox.ts';
import { toForumTopic } from './stored.ts';

/** Makes the store over an open database. */
export function createForumTopics({ kysely }: Database): ForumTopics {
  async function find(key: string): Promise<ForumTopic | undefined> {
    const row = await kysely.selectFrom('forum_topics').selectAll().where('key', '=', key).executeTakeFirst();
    return row && toForumTopic(row);
  }

  return {
    find,

    begin: ({ key, asker, place }, outgoing) =>
      kysely.transaction().execute(async (db) => {
        const body = JSON.stringify({ place, state: { kind: 'sending' } });
        const { team, user } = asker;
        // Touched first: of two who begin at once the second waits here, and finds what the first began.
        await db
          .insertInto('forum_topics')
          .values({ key, topic: null, team, asker: user, round: 0, body })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ key }))
          .execute();
        const row = await db.selectFrom('forum_topics').selectAll().where('key', '=', key).executeTakeFirstOrThrow();
        const known = toForumTopic(row);
        const isOver = known.state.kind === 'rejected' || known.state.kind === 'failed';
        if (known.round > 0 && !isOver) return known;
        const round = known.round + 1;
        await db.updateTable('forum_topics').set({ round, body }).where('key', '=', key).execute();
        await insertOutgoing(db, [outgoing(round)]);
        return { key, asker, place, round, state: { kind: 'sending' } };
      }),

    async findByTopic(id) {
      const row = await kysely.selectFrom('forum_topics').selectAll().where('topic', '=', id).executeTakeFirst();
      return row && toForumTopic(row);
    },

    async settle(key, state) {
      const known = await find(key);
      if (known === undefined) return;
      const topic = state.kind === 'posted' ? state.topic.id : null;
      await kysely
        .updateTable('forum_topics')
        .set({ topic, body: JSON.stringify({ place: known.place, state }) })
        .where('key', '=', key)
        .execute();
    },
  };
}
