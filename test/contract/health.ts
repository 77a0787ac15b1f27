/** What the store tells an operator, whichever database it is. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDesk } from '../../src/desk/desk.ts';
import { createPause } from '../../src/desk/pause.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { answers, backlogOf, pausedCount, ticketCounts } from '../../src/store/health.ts';
import { createInbox, createJobs } from '../../src/store/inbox.ts';
import { inspectDatabase } from '../../src/store/inspect.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { createSignals } from '../../src/store/signals.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { anEscalation, noon } from '../builders.ts';
import { aKeeping } from './keeping.ts';

const anArrival = (key: string) => ({ key, kind: 'question', lane: key, position: 0, payload: {} });

export function healthContract(name: string, newUrl: () => Promise<string>): void {
  describe(`what an operator hears of ${name}`, () => {
    let url: string;
    let database: Database;
    beforeEach(async () => {
      url = await newUrl();
      database = await openDatabase(url);
    });
    afterEach(() => database.close());

    it('is that it answers', async () => {
      expect(await answers(database)).toBe(true);
    });

    it('is what waits, since when, and what was given up, but not what is done', async () => {
      const keeping = await aKeeping(database);
      const [inbox, outbox] = [createInbox(database, keeping), createOutbox(database, keeping)];
      for (const key of ['a', 'b', 'c', 'd']) await inbox.accept(anArrival(key), noon + 1000);
      const [a, b] = await inbox.claim(noon + 1000, 2);
      if (a === undefined || b === undefined) throw new Error('nothing was accepted');
      await inbox.done(a);
      await inbox.failed(b, 'hopeless');
      await outbox.put([{ key: 'm', lane: 'm', position: 0, payload: {}, dueAt: noon - 5000 }]);
      await createJobs(database, keeping).accept(anArrival('j'), noon + 2000);
      expect(await backlogOf(database)).toEqual([
        { queue: 'inbox', state: 'pending', rows: 2, dueSince: noon + 1000 },
        { queue: 'inbox', state: 'failed', rows: 1 },
        { queue: 'outbox', state: 'pending', rows: 1, dueSince: noon - 5000 },
        { queue: 'outbox', state: 'failed', rows: 0 },
        { queue: 'jobs', state: 'pending', rows: 1, dueSince: noon + 2000 },
        { queue: 'jobs', state: 'failed', rows: 0 },
      ]);
    });

    it('is in how many workspaces answering is switched off', async () => {
      const pause = createPause(await createSignals(database), { clock: () => noon, isEngineer: async () => true });
      for (const team of ['T1', 'T2']) await pause.pause({ team, user: 'U0EVE' });
      expect(await pausedCount(database)).toBe(2);
      await pause.resume({ team: 'T1', user: 'U0EVE' });
      expect(await pausedCount(database)).toBe(1);
      expect((await inspectDatabase(url)).paused).toBe(name.includes('memory') ? 0 : 1);
    });

    it('is how many tickets there are in each state', async () => {
      const tickets = createTicketStore(database);
      const ids = ['t1', 't2', 't3'];
      const newId = () => ids.shift() ?? '';
      const desk = createDesk({ tickets, clock: () => noon, newId, isEngineer: async () => true });
      expect(await ticketCounts(database)).toEqual(new Map());
      for (const key of ['a', 'b', 'c']) await desk.open(anEscalation({ key }));
      await desk.claim('t2', { team: 'T1', user: 'U0EVE' });
      expect(await ticketCounts(database)).toEqual(
        new Map([
          ['claimed', 1],
          ['open', 2],
        ]),
      );
    });

    if (name.endsWith('memory')) return;
    it('is whether its tables are those of this release, and nothing changes by looking', async () => {
      const upToDate = { exists: true, pending: [], unknown: [], deliveries: 0 };
      expect(await inspectDatabase(url)).toMatchObject(upToDate);
      expect(await inspectDatabase(url)).not.toHaveProperty('readOnly');
      const migrations = database.kysely.withTables<{ kysely_migration: { name: string; timestamp: string } }>();
      const last = await migrations
        .selectFrom('kysely_migration')
        .select('name')
        .orderBy('name', 'desc')
        .executeTakeFirstOrThrow();
      await migrations
        .updateTable('kysely_migration')
        .set({ name: '9999-later' })
        .where('name', '=', last.name)
        .execute();
      const changed = { ...upToDate, pending: [last.name], unknown: ['9999-later'] };
      expect(await inspectDatabase(url)).toMatchObject(changed);
      await createInbox(database, await aKeeping(database)).accept(anArrival('a'), noon);
      expect(await inspectDatabase(url)).toMatchObject({ ...changed, deliveries: 1 });
    });
  });
}
