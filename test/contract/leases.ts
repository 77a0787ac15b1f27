/** What every store promises of work that is under way: whose it is, and when it is anybody's again. */
import { setImmediate as turn } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Inbox, LeasedArrival } from '../../src/slack/receive/inbox.ts';
import type { Database } from '../../src/store/database.ts';
import { createInbox } from '../../src/store/inbox.ts';
import { type Leases, renewEveryMs } from '../../src/store/leases.ts';
import { anArrival, noon } from '../builders.ts';
import { aKeeping } from './keeping.ts';

const minuteMs = 60_000;

export function leasesContract(name: string, open: () => Promise<Database>): void {
  describe(`leases in ${name}`, () => {
    let database: Database;
    let now: number;

    beforeEach(async () => {
      database = await open();
      now = noon;
    });

    interface Process {
      readonly inbox: Inbox;
      readonly leases: Leases;
    }

    async function aProcess(over: { readonly isAlone?: boolean } = {}): Promise<Process> {
      const keeping = await aKeeping(database, { clock: () => now, ...over });
      return { inbox: createInbox(database, keeping), leases: keeping.leases };
    }

    /** Lets time pass in which these processes live. */
    async function live(ms: number, processes: readonly Process[]): Promise<void> {
      for (const end = now + ms; now < end; now += renewEveryMs) {
        for (const { leases } of processes) await leases.renew();
      }
    }

    async function taken({ inbox }: Process, key = 'a'): Promise<LeasedArrival> {
      await inbox.accept(anArrival(key), now);
      const [row] = await inbox.claim(now, 1);
      if (row === undefined) throw new Error('nothing is due');
      return row;
    }

    it('are never taken from a living process, however long it works', async () => {
      const [one, other] = [await aProcess(), await aProcess()];
      const row = await taken(one);
      await live(30 * minuteMs, [one, other]);
      expect(await other.inbox.claim(now, 10)).toEqual([]);
      await one.inbox.done(row);
      expect(await one.inbox.accept(anArrival('a'), now)).toBe(false);
    });

    it('of a process that has fallen silent are free within twenty seconds, and that was a try', async () => {
      const [silent, other] = [await aProcess(), await aProcess()];
      await taken(silent);
      await live(9_000, [other]);
      expect(await other.inbox.claim(now, 10)).toEqual([]);
      await live(11_000, [other]);
      expect(await other.inbox.claim(now, 10)).toMatchObject([{ key: 'a', attempts: 2 }]);
    });

    it('of a process that is dead are free when the next begins', async () => {
      await taken(await aProcess());
      now += minuteMs;
      const next = await aProcess();
      expect(await next.inbox.claim(now, 10)).toMatchObject([{ key: 'a', attempts: 2 }]);
    });

    it('of whoever was before are free at once for a process that is alone', async () => {
      await taken(await aProcess());
      const next = await aProcess({ isAlone: true });
      expect(await next.inbox.claim(now, 10)).toMatchObject([{ key: 'a', attempts: 2 }]);
    });

    it('outlive a database that is away for all: whoever comes back first takes nothing from the others', async () => {
      const [one, other] = [await aProcess(), await aProcess()];
      const row = await taken(one);
      now += 5 * minuteMs;
      await live(10_000, [other]);
      expect(await other.inbox.claim(now, 10)).toEqual([]);
      await live(minuteMs, [one, other]);
      expect(await other.inbox.claim(now, 10)).toEqual([]);
      await one.inbox.done(row);
      expect(await one.inbox.accept(anArrival('a'), now)).toBe(false);
    });

    it('are not listened to when their process was taken for dead; what it takes then is its own again', async () => {
      const [slow, other] = [await aProcess(), await aProcess()];
      const row = await taken(slow);
      await live(minuteMs, [other]);
      const [again] = await other.inbox.claim(now, 10);
      await slow.inbox.failed(row, 'too late');
      await slow.leases.renew();
      const next = await taken(slow, 'b');
      await live(minuteMs, [slow, other]);
      await slow.inbox.done(next);
      if (again === undefined) throw new Error('nothing is due');
      await other.inbox.retry(again, 'no answer', now);
      expect(await other.inbox.claim(now, 10)).toMatchObject([{ key: 'a', attempts: 3 }]);
    });

    it('are handed back at the end', async () => {
      const [one, other] = [await aProcess(), await aProcess()];
      await taken(one);
      await one.leases.end();
      expect(await other.inbox.claim(now, 10)).toMatchObject([{ key: 'a', attempts: 2 }]);
    });

    it('of a claim whose answer was lost are given out with the next claim, and no try is counted', async () => {
      const { engine } = database;
      let isLost = true;
      const lossy: Database = {
        ...database,
        engine: {
          ...engine,
          async inTurn(kysely, turn, run) {
            const result = await engine.inTurn(kysely, turn, run);
            if (isLost) throw new Error('the connection is gone');
            return result;
          },
        },
      };
      const inbox = createInbox(lossy, await aKeeping(lossy));
      await inbox.accept(anArrival('a'), now);
      await expect(inbox.claim(now, 1)).rejects.toThrow('the connection is gone');
      isLost = false;
      expect(await inbox.claim(now, 1)).toMatchObject([{ key: 'a', attempts: 1 }]);
    });
  });

  describe(`a thread in ${name}`, () => {
    it('is worked on in its order by three processes at once', async () => {
      const database = await open();
      const threads = ['a', 'b', 'c', 'd'];
      const inboxes = await Promise.all([1, 2, 3].map(async () => createInbox(database, await aKeeping(database))));
      const [first] = inboxes;
      for (let position = 0; position < 15; position += 1) {
        for (const lane of threads) await first?.accept(anArrival(`${lane}/${position}`, { lane, position }), noon);
      }
      const begun: string[] = [];
      const working = new Set<string>();
      async function work(inbox: Inbox): Promise<void> {
        while (begun.length < 15 * threads.length) {
          for (const row of await inbox.claim(noon, 3)) {
            const lane = row.key.charAt(0);
            if (working.has(lane)) throw new Error(`two of ${lane} at once`);
            working.add(lane);
            begun.push(row.key);
            working.delete(lane);
            await inbox.done(row);
          }
          await turn();
        }
      }
      await Promise.all(inboxes.map(work));
      for (const lane of threads) {
        const order = begun.filter((key) => key.startsWith(lane)).map((key) => Number(key.slice(2)));
        expect(order).toEqual(Array.from({ length: 15 }, (_, position) => position));
      }
    });
  });
}
