/** What is done at fixed times, by several processes on one database. */
import { setImmediate as turn } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { every, type Job, type Jobs, startJobs } from '../../src/main/jobs.ts';
import type { Database } from '../../src/store/database.ts';
import { createJobs } from '../../src/store/inbox.ts';
import { noon } from '../builders.ts';
import { aKeeping } from './keeping.ts';

const hour = 3_600_000;

export function jobsContract(name: string, open: () => Promise<Database>): void {
  describe(`jobs at fixed times in ${name}`, () => {
    const started: Jobs[] = [];
    afterEach(async () => {
      await Promise.all(started.splice(0).map((jobs) => jobs.stop()));
    });

    /** A process that looks after jobs, at a time that the test moves. */
    async function aProcess(database: Database, clock: () => number, jobs: readonly Job[]): Promise<void> {
      const kept = createJobs(database, await aKeeping(database, { clock }));
      started.push(startJobs(jobs, { kept, clock, log: pino({ level: 'silent' }) }));
    }

    async function rows(database: Database, wanted: string): Promise<readonly string[]> {
      for (;;) {
        const found = await database.kysely.selectFrom('jobs').select(['key', 'state']).orderBy('key').execute();
        const list = found.map(({ key, state }) => `${key} ${state}`);
        if (list.includes(wanted)) return list;
        await turn();
      }
    }

    it('are done once for each time, in whichever of the processes, and again at the next', async () => {
      const database = await open();
      let now = noon;
      const runs: number[] = [];
      const job: Job = { name: 'digest', lastDue: every(hour), run: async (due) => void runs.push(due) };
      await aProcess(database, () => now, [job]);
      await aProcess(database, () => now, [job]);
      const due = Math.floor(noon / hour) * hour;
      await rows(database, `digest/${due} done`);
      now += hour;
      expect(await rows(database, `digest/${due + hour} done`)).toEqual([
        `digest/${due} done`,
        `digest/${due + hour} done`,
      ]);
      expect(runs).toEqual([due, due + hour]);
    });

    it('are tried again when they fail, and given up at last with the cause, which holds up no other', async () => {
      const database = await open();
      let now = noon;
      let tries = 0;
      // Each look at it is an hour later, so that what is to be tried again is due.
      const clock = () => {
        now += hour;
        return now;
      };
      const failing: Job = {
        name: 'failing',
        lastDue: () => noon,
        run: () => {
          tries += 1;
          throw new Error('hunter2 is wrong');
        },
      };
      const other: Job = { name: 'other', lastDue: () => noon, run: async () => undefined };
      await aProcess(database, clock, [failing, other]);
      expect(await rows(database, `failing/${noon} failed`)).toContain(`other/${noon} done`);
      expect(tries).toBe(5);
      const { last_error: cause } = await database.kysely
        .selectFrom('jobs')
        .select('last_error')
        .where('state', '=', 'failed')
        .executeTakeFirstOrThrow();
      expect(cause).toBe('[secret] is wrong');
    });
  });
}
