/** The router and the worker behind it, over a real inbox: what they promise Slack, and what becomes of a question that fails. */
import { App, type Receiver, type ReceiverEvent } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inbox } from '../../src/slack/receive/inbox.ts';
import { createInboxWorker } from '../../src/slack/receive/inbox-worker.ts';
import type { Incoming } from '../../src/slack/receive/incoming.ts';
import { parseDelivery } from '../../src/slack/receive/parse-delivery.ts';
import { routeDeliveries } from '../../src/slack/receive/router.ts';
import { createUnhandledActions } from '../../src/slack/receive/unhandled-actions.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createInbox } from '../../src/store/inbox.ts';
import { renewEveryMs } from '../../src/store/leases.ts';
import { anArrival, noon } from '../builders.ts';
import { aKeeping } from './keeping.ts';

const mention = {
  type: 'event_callback',
  team_id: 'T1',
  event: { type: 'app_mention', channel: 'C1', user: 'U1', ts: '171.5', text: '<@U0BOT> how do I upgrade Helm?' },
};

/** The same, as it stands in the inbox. */
const identity = { botUserId: 'U0BOT', isAgent: false, auto: new Set<string>() };
const aQuestion = anArrival('T1/C1/171.5', { payload: parseDelivery(mention, identity) });

let database: Database;
let now: number;
beforeEach(async () => {
  database = await openDatabase('sqlite::memory:');
  now = noon;
});
afterEach(() => database.close());

/** A router with a worker that does `handle`; `deliver` brings it a body as a receiver would. */
async function aRouter(
  handle: (delivery: Incoming) => Promise<void>,
  tell: () => Promise<void> = async () => undefined,
) {
  const keeping = await aKeeping(database, { clock: () => now });
  const kept = createInbox(database, keeping);
  let isBroken = false;
  const inbox: Inbox = {
    ...kept,
    done: async (row) => (isBroken ? Promise.reject(new Error('the store is away')) : kept.done(row)),
  };
  const apologies: string[] = [];
  const apologise = async (_delivery: Incoming, id: string) => {
    await tell();
    apologies.push(id);
  };
  const logged: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) });
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id-${ids}`;
  };
  const worker = createInboxWorker({ inbox, clock: () => now, newId, log }, { handle, apologise });
  let door: ((event: ReceiverEvent) => Promise<void>) | undefined;
  const receiver: Receiver = {
    init: (app) => {
      door = (event) => app.processEvent(event);
    },
    start: async () => undefined,
    stop: async () => undefined,
  };
  const unanswered = createUnhandledActions(new WebClient(), newId, log);
  const routed = routeDeliveries(receiver, () => identity, { worker, unanswered, clock: () => now });
  new App({ token: 'xoxb-1', receiver: routed, deferInitialization: true });
  const deliver = async (body: object, ack: ReceiverEvent['ack'] = async () => undefined) => door?.({ body, ack });
  const breakStore = (isAway: boolean) => {
    isBroken = isAway;
  };
  return { worker, inbox, deliver, apologies, logged, breakStore, renew: keeping.leases.renew };
}

describe('a delivery', () => {
  it('is in the inbox before Slack hears that it arrived, and worked on though Slack does not hear it', async () => {
    const handled: string[] = [];
    const { worker, inbox, deliver } = await aRouter(async ({ key }) => void handled.push(key));
    let isKnown = false;
    const ack = async () => {
      isKnown = !(await inbox.accept(aQuestion, now));
      throw new Error('the socket is gone');
    };
    await expect(deliver(mention, ack)).rejects.toThrow('the socket is gone');
    worker.start();
    await expect.poll(() => handled).toEqual(['T1/C1/171.5']);
    await worker.stop();
    expect(isKnown).toBe(true);
  });

  it('is not acknowledged while it cannot be stored', async () => {
    const { worker, deliver } = await aRouter(async () => undefined);
    await database.close();
    let isAcknowledged = false;
    const ack = async () => {
      isAcknowledged = true;
    };
    await expect(deliver(mention, ack)).rejects.toThrow();
    await worker.stop();
    expect(isAcknowledged).toBe(false);
    database = await openDatabase('sqlite::memory:');
  });

  it('is worked on once, though it comes ten times at once', async () => {
    let times = 0;
    const { worker, deliver } = await aRouter(async () => {
      times += 1;
    });
    worker.start();
    await Promise.all(Array.from({ length: 10 }, () => deliver(mention)));
    await expect.poll(() => times).toBe(1);
    await worker.stop();
    expect(times).toBe(1);
  });
});

describe('questions of one thread', () => {
  it('are worked on one after the other, and nobody elsewhere waits for them', async () => {
    const first = Promise.withResolvers<void>();
    const handled: string[] = [];
    const { worker, deliver } = await aRouter(async ({ key }) => {
      handled.push(key);
      if (key === 'T1/C1/171.5') await first.promise;
      handled.push(`${key} done`);
    });
    worker.start();
    const said = (ts: string, threadTs: string) => ({
      ...mention,
      event: { ...mention.event, ts, thread_ts: threadTs },
    });
    await deliver(mention);
    await expect.poll(() => handled).toEqual(['T1/C1/171.5']);
    await deliver(said('171.6', '171.5'));
    await deliver(said('170.9', '170.1'));
    await expect.poll(() => handled).toEqual(['T1/C1/171.5', 'T1/C1/170.9', 'T1/C1/170.9 done']);
    first.resolve();
    await expect.poll(() => handled.slice(3)).toEqual(['T1/C1/171.5 done', 'T1/C1/171.6', 'T1/C1/171.6 done']);
    await worker.stop();
  });
});

describe('four hundred questions at once, one of which takes its time', () => {
  it('are answered, and nobody reads an apology, however long that is', async () => {
    const slow = Promise.withResolvers<void>();
    const handled: string[] = [];
    const { worker, deliver, renew, apologies } = await aRouter(async ({ key }) => {
      handled.push(key);
      if (key === 'T1/C1/1') await slow.promise;
    });
    worker.start();
    for (let ts = 1; ts <= 400; ts += 1) await deliver({ ...mention, event: { ...mention.event, ts: `${ts}` } });
    for (let passed = 0; passed < 600_000; passed += renewEveryMs) {
      now += renewEveryMs;
      await renew();
    }
    await expect.poll(() => handled.length).toBe(400);
    slow.resolve();
    await worker.stop();
    expect(apologies).toEqual([]);
    expect(new Set(handled).size).toBe(400);
  });
});

describe('a question that fails', () => {
  const aBug = () => Promise.reject(new Error('a bug'));

  /** As a process would that fails, or dies, while it works. */
  async function failBefore(inbox: Inbox, times: number): Promise<void> {
    await inbox.accept(aQuestion, now);
    for (let attempt = 0; attempt < times; attempt += 1) {
      for (const row of await inbox.claim(now, 1)) await inbox.retry(row, 'no', now);
    }
  }

  it('is tried again, by whoever comes next', async () => {
    const tried = Promise.withResolvers<void>();
    const failing = await aRouter(async () => {
      tried.resolve();
      throw new Error('the store is away');
    });
    failing.worker.start();
    await failing.deliver(mention);
    await tried.promise;
    await failing.worker.stop();
    now += 60_000;
    const { promise: done, resolve } = Promise.withResolvers<Incoming>();
    const next = await aRouter(async (handled) => resolve(handled));
    next.worker.start();
    expect(await done).toMatchObject({ question: { text: 'how do I upgrade Helm?' } });
    await next.worker.stop();
  });

  it('is given up after the fifth try, and its asker hears so, with the id that the log has', async () => {
    const { worker, inbox, apologies, logged } = await aRouter(aBug);
    await failBefore(inbox, 4);
    worker.start();
    await expect.poll(() => apologies).toEqual(['id-1']);
    await worker.stop();
    expect(logged.join()).toContain('"id":"id-1"');
    expect(await inbox.claim(now + 3_600_000, 1)).toEqual([]);
  });

  it('is not tried a sixth time where each try killed its process, and its asker hears so', async () => {
    const tried: string[] = [];
    const { worker, inbox, apologies } = await aRouter(async ({ key }) => void tried.push(key));
    await failBefore(inbox, 5);
    worker.start();
    await expect.poll(() => apologies).toEqual(['id-1']);
    await worker.stop();
    expect(tried).toEqual([]);
    expect(await inbox.claim(now + 3_600_000, 1)).toEqual([]);
  });

  it('stays in the inbox until its asker could be told that it is given up', async () => {
    let isAway = true;
    const { worker, inbox, apologies, logged } = await aRouter(aBug, async () => {
      if (isAway) throw new Error('the store is away');
    });
    await failBefore(inbox, 4);
    worker.start();
    await expect.poll(() => logged.join()).toContain('could not be told');
    isAway = false;
    now += 60_000;
    await expect.poll(() => apologies).toEqual(['id-2']);
    await worker.stop();
  });

  it('is settled once the store is there again, and not done anew', async () => {
    let times = 0;
    const { worker, inbox, deliver, breakStore } = await aRouter(async () => {
      times += 1;
      breakStore(true);
    });
    worker.start();
    await deliver(mention);
    await expect.poll(() => times).toBe(1);
    breakStore(false);
    now += 60_000;
    await worker.stop();
    expect(await inbox.claim(now, 1)).toEqual([]);
    expect(times).toBe(1);
  });
});
