/** Keeps the threads in which the app was told to be quiet. */

import type { MessageRef } from '../desk/ticket.ts';
import type { MutedThreads } from '../slack/receive/muted-threads.ts';
import type { Database } from './database.ts';

/** Makes the store of quiet threads over an open database. */
export function createMutedThreads({ kysely }: Database): MutedThreads {
  return {
    async add(root, now) {
      await kysely
        .insertInto('quiet_threads')
        .values({ ...columnsOf(root), since: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async remove(root) {
      await kysely
        .deleteFrom('quiet_threads')
        .where(({ and }) => and(columnsOf(root)))
        .execute();
    },

    async has(root) {
      const row = await kysely
        .selectFrom('quiet_threads')
        .select('since')
        .where(({ and }) => and(columnsOf(root)))
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

function columnsOf({ team, channel, ts }: MessageRef) {
  return { team, channel, thread_ts: ts };
}
