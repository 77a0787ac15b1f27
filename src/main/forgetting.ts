/** Deletes what is old, at the start and once a day: nobody needs it any more, and it is people's text. */
import type { Log } from '../ops/log.ts';
import { createPoller, type Poller } from '../slack/poller.ts';
import type { Database } from '../store/database.ts';
import { forgetBefore } from '../store/retention.ts';

const dayMs = 24 * 3_600_000;
/** Longer than any retry of Slack's, and than a thread stays alive; what is worth more has become a ticket. */
const keptMs = 30 * dayMs;

/** Starts to forget; goes on until it is stopped. */
export function startForgetting(database: Database, clock: () => number, log: Log): Poller {
  async function round(): Promise<'idle'> {
    const rows = await forgetBefore(database, clock() - keptMs);
    if (rows > 0) log.info({ rows }, 'forgot what is over');
    return 'idle';
  }
  return createPoller(round, dayMs, (error) => log.error({ err: error }, 'could not forget what is over'));
}
