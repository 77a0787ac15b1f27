/** A PostgreSQL that ends connections, restarts, or is away, while deliveries come: nothing is lost or done twice. */
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Inbox } from '../../src/slack/receive/inbox.ts';
import { createWorker } from '../../src/slack/worker.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createInbox } from '../../src/store/inbox.ts';
import type { Leases } from '../../src/store/leases.ts';
import { anArrival } from '../builders.ts';
import { aKeeping } from './keeping.ts';
import { type PostgresServer, startPostgres } from './postgres.ts';

let server: PostgresServer;
let database: Database;
let inbox: Inbox;
let leases: Leases;
/** How often each delivery was worked on. */
let worked: Map<string, number>;
let worker: { stop(): Promise<void> };
let problems: number;

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

beforeEach(async () => {
  database = await openDatabase(await server.newUrl());
  const keeping = await aKeeping(database, { clock: Date.now });
  ({ leases } = keeping);
  inbox = createInbox(database, keeping);
  worked = new Map();
  problems = 0;
  worker = createWorker({
    claim: (limit) => inbox.claim(Date.now(), limit),
    async work(row) {
      worked.set(row.key, (worked.get(row.key) ?? 0) + 1);
      await pause(20);
      return () => inbox.done(row);
    },
    atOnce: 8,
    everyMs: 50,
    onError: () => {
      problems += 1;
    },
  });
});
afterEach(async () => {
  await worker.stop();
  await leases.end();
  await database.close();
});

/** As Slack does: what is not acknowledged is brought again. */
async function bring(key: string): Promise<void> {
  for (;;) {
    try {
      await inbox.accept(anArrival(key), Date.now());
      return;
    } catch {
      await pause(50);
    }
  }
}

/** Brings deliveries, twenty a second, until told to stop; gives how many. */
function bringMany() {
  const brought: Promise<void>[] = [];
  const timer = setInterval(() => brought.push(bring(`T1/${brought.length}`)), 50);
  return async () => {
    clearInterval(timer);
    await Promise.all(brought);
    return brought.length;
  };
}

async function allAreDoneOnce(count: number): Promise<void> {
  await expect.poll(() => worked.size).toBe(count);
  const waiting = database.kysely.selectFrom('inbox').select('key').where('state', '!=', 'done');
  await expect.poll(() => waiting.execute()).toEqual([]);
  expect([...worked.values()].filter((times) => times !== 1)).toEqual([]);
}

describe('a PostgreSQL that deliveries are kept in', () => {
  it('may end every connection again and again', async () => {
    const stop = bringMany();
    for (let round = 0; round < 15; round += 1) {
      await pause(100);
      await server.endConnections();
      await leases.renew().catch(() => undefined);
    }
    await allAreDoneOnce(await stop());
  });

  it('may end the connection on which an act is being kept: it is kept all the same, and nobody is told to press again', async () => {
    const blocked = database.kysely
      .selectFrom(sql`pg_stat_activity`.as('activity'))
      .where(sql`wait_event_type`, '=', 'Lock');
    const accepted = await database.kysely.transaction().execute(async (db) => {
      await sql`lock table inbox in exclusive mode`.execute(db);
      const accepting = inbox.accept(anArrival('T1/pressed'), Date.now());
      await expect.poll(() => blocked.select(sql`pid`.as('pid')).execute()).toHaveLength(1);
      await blocked.select(sql`pg_terminate_backend(pid)`.as('ended')).execute();
      return { accepting };
    });
    expect(await accepted.accepting).toBe(true);
    await allAreDoneOnce(1);
  });

  it('may be away for a while, in which nothing is said to be kept', async () => {
    const stop = bringMany();
    await pause(300);
    await server.away(async () => {
      await expect(inbox.accept(anArrival('T1/away'), Date.now())).rejects.toThrow();
      await pause(2_000);
    });
    await allAreDoneOnce(await stop());
    expect(problems).toBeGreaterThan(0);
  });

  it('may end a connection in the middle of a transaction, which then has not happened', async () => {
    const transaction = database.kysely.transaction().execute(async (db) => {
      await db.insertInto('ticket_numbers').values({ team: 'T1', last: 1 }).execute();
      await server.endConnections();
      await db.insertInto('ticket_numbers').values({ team: 'T2', last: 1 }).execute();
    });
    await expect(transaction).rejects.toThrow();
    // Another connection of the pool may have ended, too, and nobody has noticed yet.
    await expect.poll(() => database.kysely.selectFrom('ticket_numbers').selectAll().execute()).toEqual([]);
  });
});
