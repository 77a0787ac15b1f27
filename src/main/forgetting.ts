/** Forgets what is over, at the start and once a day: nobody asks about it any more, and it is people's text. */
import type { Log } from '../ops/log.ts';
import { createPump, type Pump } from '../slack/pump.ts';
import type { Database } from '../store/database.ts';
import { forgetBefore } from '../store/retention.ts';

const dayMs = 24 * 3_600_000;

/** Starts to forget what has been over for `days`; goes on until it is stopped. What is worth more became a ticket. */
export function startForgetting(database: Database, days: number, clock: () => number, log: Log): Pump {
  async function round(): Promise<'idle'> {
    const rows = await forgetBefore(database, clock() - days * dayMs);
    if (rows > 0) log.info({ rows }, 'forgot what is over');
    return 'idle';
  }
  return createPump(round, dayMs, (error) => log.error({ err: error }, 'could not forget what is over'));
}
