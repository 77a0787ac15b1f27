/** What people do by buttons, over a real inbox: kept before Slack hears of it, done once, and told where it fails. */
import { App, type Receiver, type ReceiverEvent } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDesk } from '../../src/desk/desk.ts';
import { createInboxWorker } from '../../src/slack/receive/inbox-worker.ts';
import { createPerform } from '../../src/slack/receive/perform.ts';
import { doer, onOpen, onPress, type Press } from '../../src/slack/receive/press.ts';
import { routeDeliveries } from '../../src/slack/receive/router.ts';
import { createUnhandledActions } from '../../src/slack/receive/unhandled-actions.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createInbox } from '../../src/store/inbox.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { anEscalation, noon } from '../builders.ts';
import { aKeeping } from './keeping.ts';

let database: Database;
let now: number;
beforeEach(async () => {
  database = await openDatabase('sqlite::memory:');
  now = noon;
});
afterEach(() => database.close());

/** A press, as Slack delivers it. */
function aPress(ts = '171.5', id = 'ticket.claim', user = 'U0EVE') {
  const action = { type: 'button', action_id: id, block_id: 'b', action_ts: ts, value: 'ticket-1' };
  const container = { type: 'message', message_ts: '170.1', channel_id: 'C1' };
  return { type: 'block_actions', team: { id: 'T1' }, user: { id: user }, container, actions: [action] };
}

/** A process with a listener for presses; more of them share what they kept. */
async function aProcess(act: (press: Press) => Promise<void>) {
  const inbox = createInbox(database, await aKeeping(database, { clock: () => now }));
  const logged: string[] = [];
  const told: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) });
  const newId = () => 'id-1';
  /** What answers wait for. */
  const slow = Promise.withResolvers<void>();
  const unanswered = createUnhandledActions(new WebClient(), newId, log);
  let door: ((event: ReceiverEvent) => Promise<void>) | undefined;
  const receiver: Receiver = {
    init: (app) => {
      door = (event) => app.processEvent(event);
    },
    start: async () => undefined,
    stop: async () => undefined,
  };
  const tell = async (_body: object, text: string) => void told.push(text);
  const perform = createPerform((event) => app.processEvent(event), { ...unanswered, tell });
  const worker = createInboxWorker(
    { inbox, clock: () => now, newId, log },
    {
      handle: async (incoming) => (incoming.kind === 'act' ? perform(incoming) : slow.promise),
      apologise: async (_incoming, id) => void told.push(`sorry, ${id}`),
    },
  );
  const identity = () => ({ botUserId: 'U0BOT', isAgent: false, auto: new Set<string>() });
  const app: App = new App({
    authorize: async () => ({ botToken: 'xoxb-1', botUserId: 'U0BOT', botId: 'B0' }),
    receiver: routeDeliveries(receiver, identity, { worker, unanswered, clock: () => now }),
    extendedErrorHandler: true,
  });
  app.error(async ({ error, body }: { error: Error; body: object }) => unanswered.failed(body, error));
  onPress(app, 'ticket.claim', act);
  onOpen(app, 'ticket.answer', act);
  const deliver = async (body: object, ack: ReceiverEvent['ack'] = async () => undefined) => door?.({ body, ack });
  return { worker, deliver, told, logged, inbox, slow };
}

const kept = async () =>
  (await database.kysely.selectFrom('inbox').select(['key', 'state']).execute()).map(({ key, state }) => [key, state]);

describe('a press', () => {
  const key = 'T1/press/U0EVE/171.5/ticket.claim';

  it('is in the inbox before Slack hears that it arrived, and is done by whoever comes next', async () => {
    const first = await aProcess(async () => undefined);
    let known: unknown;
    await first.deliver(aPress(), async () => {
      known = await kept();
    });
    expect(known).toEqual([[key, 'pending']]);
    const done: string[] = [];
    const next = await aProcess(async ({ body, payload }) => void done.push(`${body.user.id} ${payload.value}`));
    next.worker.start();
    await expect.poll(kept).toEqual([[key, 'done']]);
    await next.worker.stop();
    expect(done).toEqual(['U0EVE ticket-1']);
  });

  it('is done once, though it comes ten times at once, and those of one person in their order', async () => {
    const done: string[] = [];
    const { worker, deliver } = await aProcess(async ({ payload }) => void done.push(payload.action_ts));
    for (const ts of ['1.1', '1.2', '1.3']) {
      now += 1;
      await Promise.all(Array.from({ length: 10 }, () => deliver(aPress(ts))));
    }
    worker.start();
    await expect.poll(() => done).toEqual(['1.1', '1.2', '1.3']);
    await worker.stop();
    expect(done).toEqual(['1.1', '1.2', '1.3']);
  });

  it('waits for no question, however many of those wait for Slack', async () => {
    const done: string[] = [];
    const { worker, deliver, slow } = await aProcess(async ({ payload }) => void done.push(payload.action_ts));
    worker.start();
    for (let ts = 1; ts <= 20; ts += 1) {
      const event = { type: 'app_mention', channel: 'C1', user: 'U1', ts: `${ts}.5`, text: '<@U0BOT> helm?' };
      await deliver({ type: 'event_callback', team_id: 'T1', event });
    }
    await deliver(aPress());
    await expect.poll(() => done).toEqual(['171.5']);
    slow.resolve();
    await worker.stop();
  });

  it('that only opens a form is not kept, for its trigger lives three seconds', async () => {
    const opened: string[] = [];
    const { deliver } = await aProcess(async ({ payload }) => void opened.push(payload.action_ts));
    await deliver(aPress('171.5', 'ticket.answer'));
    expect(opened).toEqual(['171.5']);
    expect(await kept()).toEqual([]);
  });

  it('that fails for the fifth time is given up and said, with the id that the log has', async () => {
    const { worker, deliver, told, logged, inbox } = await aProcess(() => Promise.reject(new Error('a bug')));
    await deliver(aPress());
    for (let tries = 0; tries < 4; tries += 1) {
      for (const row of await inbox.claim(now, 1)) await inbox.retry(row, 'a bug', now);
    }
    expect(told).toEqual([]);
    worker.start();
    await expect.poll(() => told).toEqual(['sorry, id-1']);
    await worker.stop();
    expect(logged.join()).toContain('"id":"id-1"');
    expect(await kept()).toEqual([[key, 'failed']]);
  });

  it('that fails is tried again', async () => {
    let tries = 0;
    const { worker, deliver } = await aProcess(async () => {
      tries += 1;
      if (tries === 1) throw new Error('the store is away');
    });
    worker.start();
    await deliver(aPress());
    await expect.poll(() => tries).toBe(1);
    now += 60_000;
    await expect.poll(kept).toEqual([[key, 'done']]);
    await worker.stop();
    expect(tries).toBe(2);
  });

  it('of a button that a later release has no more is answered', async () => {
    const { worker, deliver } = await aProcess(async () => undefined);
    await deliver(aPress());
    await worker.stop();
    await database.kysely
      .updateTable('inbox')
      .set({
        payload: JSON.stringify({
          kind: 'act',
          key,
          by: { team: 'T1', user: 'U0EVE' },
          at: now,
          body: aPress('171.5', 'old'),
        }),
      })
      .execute();
    const next = await aProcess(async () => undefined);
    next.worker.start();
    await expect.poll(() => next.told.join()).toContain('older version');
    await next.worker.stop();
  });

  it('is handed back where it takes too long to stop, and what becomes of it then is nobody’s error', async () => {
    const slow = Promise.withResolvers<void>();
    let tries = 0;
    const { worker, deliver, told, logged } = await aProcess(async () => {
      tries += 1;
      await slow.promise;
      throw new Error('driver has already been destroyed');
    });
    worker.start();
    await deliver(aPress());
    await expect.poll(() => tries).toBe(1);
    await worker.stop(AbortSignal.abort());
    slow.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    expect([told, logged]).toEqual([[], []]);
    expect(await kept()).toEqual([[key, 'pending']]);
  });
});

describe('an act on a ticket, done again after its process died with it', () => {
  it('is done, silently, and stands once in the history; another of the same kind is refused', async () => {
    const tickets = createTicketStore(database);
    let ids = 0;
    const newId = () => `ticket-${++ids}`;
    const desk = createDesk({ tickets, clock: () => now, newId, isEngineer: async () => true });
    const eve = doer({ body: aPress() });
    const ann = { ...anEscalation().asker, act: 'T1/press/U0ANN/1.1/reply.ask_human' };
    for (const as of ['opened', 'opened']) {
      expect(await desk.open(anEscalation({ asker: ann }))).toMatchObject({ kind: 'done', as });
    }
    expect(await desk.open(anEscalation())).toMatchObject({ kind: 'done', as: 'known' });
    await desk.open(anEscalation({ key: 'other' }));
    for (let time = 0; time < 2; time += 1) {
      expect(await desk.claim('ticket-1', eve)).toMatchObject({ kind: 'done' });
    }
    expect(await desk.claim('ticket-1', doer({ body: aPress('171.6') }))).toMatchObject({ reason: 'already-claimed' });
    const merging = doer({ body: aPress('171.7', 'desk.merge_into') });
    const into = (await tickets.findByKey('other'))?.id ?? '';
    for (let time = 0; time < 2; time += 1) {
      expect(await desk.merge('ticket-1', into, merging)).toMatchObject({ kind: 'done', ticket: { id: into } });
    }
    expect((await desk.history('ticket-1')).map(({ kind }) => kind)).toEqual(['open', 'claim', 'merge']);
  });
});
