/** What an operator wants to know of the database: whether it answers, what waits in it, which tickets there are. */
import { pauseTopics } from '../desk/pause.ts';
import type { Database } from './database.ts';
import { type LeasedTable, leasedTables } from './leases.ts';

/** Rows of one queue that wait or were given up; `dueSince` is when the one that waits longest could be taken. */
export interface Backlog {
  readonly queue: LeasedTable;
  readonly state: 'pending' | 'failed';
  readonly rows: number;
  readonly dueSince?: number;
}

/** Settles true when the database answers; rejects when it does not. */
export async function answers({ kysely }: Database): Promise<boolean> {
  await kysely.selectNoFrom((is) => is.lit(1).as('one')).execute();
  return true;
}

/** Counts what is not settled, by the index that is there for it: what is done may be a thousand times as much. */
export async function backlogOf({ kysely }: Database): Promise<readonly Backlog[]> {
  const queues = leasedTables.flatMap((queue) =>
    (['pending', 'failed'] as const).map(async (state) => {
      const { rows, due } = await kysely
        .selectFrom(queue)
        .select(({ fn }) => [fn.countAll().as('rows'), fn.min('due_at').as('due')])
        .where('state', '=', state)
        .executeTakeFirstOrThrow();
      const isDue = state === 'pending' && due !== null;
      return { queue, state, rows: Number(rows), ...(isDue && { dueSince: Number(due) }) };
    }),
  );
  return Promise.all(queues);
}

/** Counts the workspaces in which answering is switched off. */
export async function pausedCount({ kysely }: Database): Promise<number> {
  const { count } = await kysely
    .selectFrom('signals')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('topic', 'like', `${pauseTopics}%`)
    .where('value', '!=', '')
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Counts tickets by their state. */
export async function ticketCounts({ kysely }: Database): Promise<ReadonlyMap<string, number>> {
  const rows = await kysely
    .selectFrom('tickets')
    .select(({ fn }) => ['state', fn.countAll().as('count')])
    .groupBy('state')
    .execute();
  return new Map(rows.map(({ state, count }) => [state, Number(count)]));
}
