/** Deletes what is old, once a day: nobody needs it any more, and it is people's text. */
import type { Log } from '../ops/log.ts';
import type { Database } from '../store/database.ts';
import { forgetBefore } from '../store/retention.ts';
import { every, type Job } from './jobs.ts';

const dayMs = 24 * 3_600_000;

/** The job that forgets what has been over for `days`. What is worth more became a ticket. */
export function forgetting(database: Database, days: number, clock: () => number, log: Log): Job {
  return {
    name: 'forget',
    lastDue: every(dayMs),
    async run() {
      const rows = await forgetBefore(database, clock() - days * dayMs);
      if (rows > 0) log.info({ rows }, 'forgot what is over');
    },
  };
}
