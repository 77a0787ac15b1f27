/** Deletes what is old, at the start and once a day: nobody needs it any more, and it is people's text. */
import type { Log } from '../ops/log.ts';
import { createPoller, type Poller } from '../slack/poller.ts';
import type { Database } from '../store/database.ts';
import { forgetBefore } from '../store/retention.ts';

const dayMs = 24 * 3_600_000;

/** Starts to forget what has been over for `days`; goes on until it is stopped. What is worth more became a ticket. */
export function startForgetting(database: Database, days: number, clock: () => number, log: Log): Poller {
  async function round(): Promise<'idle'> {
    const rows = await forgetBefore(database, clock() - days * dayMs);
    if (rows > 0) log.info({ rows }, 'forgot what is over');
    return 'idle';
  }
  return createPoller(round, dayMs, (error) => log.error({ err: error }, 'could not forget what is over'));
}
