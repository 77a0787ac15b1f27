/** The router and the worker behind it, over a real inbox: what they promise Slack, and what becomes of a question that fails. */
import { App, type Receiver, type ReceiverEvent } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inbox } from '../../src/slack/receive/inbox.ts';
import { createInboxWorker } from '../../src/slack/receive/inbox-worker.ts';
import { type Delivery, parseDelivery } from '../../src/slack/receive/parse-delivery.ts';
import { routeDeliveries } from '../../src/slack/receive/router.ts';
import { createUnanswered } from '../../src/slack/receive/unanswered.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createInbox } from '../../src/store/inbox.ts';
import { noon } from '../builders.ts';

const mention = {
  type: 'event_callback',
  team_id: 'T1',
  event: { type: 'app_mention', channel: 'C1', user: 'U1', ts: '171.5', text: '<@U0BOT> how do I upgrade Helm?' },
};

/** The same, as it stands in the inbox. */
const identity = { botUserId: 'U0BOT', isAgent: false, auto: new Set<string>() };
const aQuestion = parseDelivery(mention, identity);

let database: Database;
let now: number;
beforeEach(async () => {
  database = await openDatabase('sqlite::memory:');
  now = noon;
});
afterEach(() => database.close());

/** A router with a worker that does `handle`; `deliver` brings it a body as a receiver would. */
async function aRouter(
  handle: (delivery: Delivery) => Promise<void>,
  tell: () => Promise<void> = async () => undefined,
) {
  const inbox = createInbox(database);
  const apologies: string[] = [];
  const apologise = async (_delivery: Delivery, id: string) => {
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
  const unanswered = createUnanswered(new WebClient(), newId, log);
  const routed = routeDeliveries(receiver, () => identity, { worker, unanswered });
  new App({ token: 'xoxb-1', receiver: routed, deferInitialization: true });
  const deliver = async (body: object, ack: ReceiverEvent['ack'] = async () => undefined) => door?.({ body, ack });
  return { worker, inbox, deliver, apologies, logged };
}

describe('a delivery', () => {
  it('is in the inbox before Slack hears that it arrived, and worked on though Slack does not hear it', async () => {
    const handled: string[] = [];
    const { worker, inbox, deliver } = await aRouter(async ({ key }) => void handled.push(key));
    let isKnown = false;
    const ack = async () => {
      isKnown = (await inbox.accept('T1/C1/171.5', {}, { now, leaseMs: 1 })) === undefined;
      throw new Error('the socket is gone');
    };
    await expect(deliver(mention, ack)).rejects.toThrow('the socket is gone');
    await worker.stop();
    expect([isKnown, handled]).toEqual([true, ['T1/C1/171.5']]);
  });

  it('is worked on once, though it comes ten times at once', async () => {
    let times = 0;
    const { worker, deliver } = await aRouter(async () => {
      times += 1;
    });
    await Promise.all(Array.from({ length: 10 }, () => deliver(mention)));
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
    const said = (ts: string, threadTs: string) => ({
      ...mention,
      event: { ...mention.event, ts, thread_ts: threadTs },
    });
    await deliver(mention);
    await deliver(said('171.6', '171.5'));
    await deliver(said('170.9', '170.1'));
    await expect.poll(() => handled).toEqual(['T1/C1/171.5', 'T1/C1/170.9', 'T1/C1/170.9 done']);
    first.resolve();
    await expect.poll(() => handled.slice(3)).toEqual(['T1/C1/171.5 done', 'T1/C1/171.6', 'T1/C1/171.6 done']);
    await worker.stop();
  });
});

describe('a question that fails', () => {
  it('is tried again, by whoever comes next', async () => {
    const failing = await aRouter(() => Promise.reject(new Error('the store is away')));
    await failing.deliver(mention);
    await failing.worker.stop();
    now += 60_000;
    const { promise: done, resolve } = Promise.withResolvers<Delivery>();
    const next = await aRouter(async (handled) => resolve(handled));
    next.worker.start();
    expect((await done).question.text).toBe('how do I upgrade Helm?');
    await next.worker.stop();
  });

  it('is given up after the fifth try, and its asker hears so, with the id that the log has', async () => {
    const { worker, inbox, deliver, apologies, logged } = await aRouter(() => Promise.reject(new Error('a bug')));
    await deliver(mention);
    for (let attempt = 2; attempt < 5; attempt += 1) {
      now += 3_600_000;
      await inbox.claim({ now, leaseMs: 1 }, 1);
    }
    now += 3_600_000;
    worker.start();
    await worker.stop();
    expect(apologies).toEqual(['id-1']);
    expect(logged.join()).toContain('"id":"id-1"');
    expect(await inbox.claim({ now: now + 3_600_000, leaseMs: 1 }, 1)).toEqual([]);
  });

  /** As a process would that dies while it works: the rows stay leased. */
  async function takeAndDie(inbox: Inbox, times: number): Promise<void> {
    for (let attempt = 0; attempt < times; attempt += 1) {
      now += 60_000;
      await inbox.claim({ now, leaseMs: 1 }, 1);
    }
    now += 60_000;
  }

  it('is not tried a sixth time where each try killed its process, and its asker hears so', async () => {
    const tried: string[] = [];
    const { worker, inbox, apologies } = await aRouter(async ({ key }) => void tried.push(key));
    await inbox.accept('T1/C1/171.5', aQuestion, { now, leaseMs: 1 });
    await takeAndDie(inbox, 4);
    worker.start();
    await worker.stop();
    expect([tried, apologies]).toEqual([[], ['id-1']]);
    expect(await inbox.claim({ now: now + 3_600_000, leaseMs: 1 }, 1)).toEqual([]);
  });

  it('stays in the inbox until its asker could be told that it is given up', async () => {
    const refusing = await aRouter(
      () => Promise.reject(new Error('a bug')),
      () => Promise.reject(new Error('the store is away')),
    );
    await refusing.inbox.accept('T1/C1/171.5', aQuestion, { now, leaseMs: 1 });
    await takeAndDie(refusing.inbox, 3);
    refusing.worker.start();
    await refusing.worker.stop();
    now += 60_000;
    const next = await aRouter(() => Promise.reject(new Error('a bug')));
    next.worker.start();
    await next.worker.stop();
    expect(next.apologies).toEqual(['id-1']);
  });
});
