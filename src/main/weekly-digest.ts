/** Monday, nine in the morning: the engineers hear what people asked and nobody answered. */
import { digestDue, digestWeek } from '../desk/digest.ts';
import type { SlackApp } from '../slack/app.ts';
import type { Job } from './jobs.ts';

/** Who was away on Monday reads it on Tuesday; later, the next one is nearer, and a new app begins with a Monday. */
const lateAtMostMs = 24 * 3_600_000;

/** The job that has it sent, by the clocks of a time zone. */
export function weeklyDigest(slack: Pick<SlackApp, 'putDigest'>, timeZone: string, clock: () => number): Job {
  return {
    name: 'digest',
    lastDue: (now) => digestDue(now, timeZone),
    async run(due) {
      if (clock() - due < lateAtMostMs) await slack.putDigest(digestWeek(due, timeZone), due);
    },
  };
}
