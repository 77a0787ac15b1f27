/** Deletes what is old, once a day: nobody needs it any more, and it is people's text. */
import type { Log } from '../ops/log.ts';
import type { Database } from '../store/database.ts';
import { forgetBefore, forgetTicketsOver } from '../store/retention.ts';
import { every, type Job } from './jobs.ts';

const dayMs = 24 * 3_600_000;

/** How long things are kept once they are over, in days. */
interface Retention {
  readonly ticketDays: number;
  /** What is worth more became a ticket. */
  readonly overDays: number;
}

/** The job that forgets rows, and the words of tickets. */
export function forgetting(
  database: Database,
  { ticketDays, overDays }: Retention,
  clock: () => number,
  log: Log,
): Job {
  return {
    name: 'forget',
    lastDue: every(dayMs),
    async run() {
      const rows = await forgetBefore(database, clock() - overDays * dayMs);
      const texts = await forgetTicketsOver(database, clock() - ticketDays * dayMs);
      if (rows + texts > 0) log.info({ rows, texts }, 'forgot what is over');
    },
  };
}
