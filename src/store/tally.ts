/** Keeps counts: one row a key, which begins anew once its minute is over. */
import { sql } from 'kysely';
import type { Tally } from '../desk/tally.ts';
import type { Database } from './database.ts';

const minuteMs = 60_000;

/** Makes the tally over an open database. */
export function createTally({ kysely }: Database): Tally {
  return {
    async count(keys, now) {
      if (keys.length === 0) return [];
      // In one order, so that two who count the same keys at once do not wait for each other.
      const values = [...new Set(keys)].toSorted().map((key) => ({ key, since: now, count: 1 }));
      const rows = await kysely
        .insertInto('tallies')
        .values(values)
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet({
            // A process whose clock is a moment behind counts in the minute that has begun.
            count: sql`case when excluded.since >= tallies.since + ${minuteMs} then 1 else tallies.count + 1 end`,
            since: sql`case when excluded.since >= tallies.since + ${minuteMs} then excluded.since else tallies.since end`,
          }),
        )
        .returning(['key', 'count'])
        .execute();
      const counts = new Map(rows.map(({ key, count }) => [key, count]));
      return keys.map((key) => counts.get(key) ?? 0);
    },
  };
}
