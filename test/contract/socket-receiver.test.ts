import { App } from '@slack/bolt';
import { type Logger, pino } from 'pino';
import { expect, it } from 'vitest';
import { clientOptions, toBoltLogger } from '../../src/slack/receive/connection.ts';
import { createSocketReceiver } from '../../src/slack/receive/socket-receiver.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { ann, aWorkspace, help } from '../unit/workspace/a-workspace.ts';

function receiverOf({ apiUrl }: Workspace, given: { readonly log: Logger; readonly clock?: () => number }) {
  const installerOptions = {
    clientOptions: {
      ...clientOptions({ mode: 'socket', apiUrl, botToken: 'xoxb-1', appToken: 'xapp-1' }),
      retryConfig: { retries: 0 },
    },
  };
  return createSocketReceiver({
    receiver: { appToken: 'xapp-1', logger: toBoltLogger(given.log), installerOptions },
    clock: () => 0,
    ...given,
  });
}

/** A receiver that is connected to a workspace of its own, and what it logs. */
async function aReceiver(onLine: (line: Readonly<Record<string, number | undefined>>) => void) {
  const workspace = await createWorkspace(aWorkspace({ events: ['app_mention'] }));
  const log = pino({ base: null }, { write: (line: string) => onLine(JSON.parse(line)) });
  const time = { now: 0 };
  const receiver = receiverOf(workspace, { log, clock: () => time.now });
  receiver.init(new App({ receiver, authorize: async () => ({}), deferInitialization: true }));
  await receiver.start();
  return { workspace, receiver, time };
}

it('a Slack that stays away is tried more and more slowly, however long the last connection held', async () => {
  const failures: number[] = [];
  let heard = () => {};
  const twice = new Promise<void>((resolve) => {
    heard = () => failures.length === 2 && resolve();
  });
  const { workspace, receiver, time } = await aReceiver(({ failures: count }) => {
    if (count !== undefined) failures.push(count);
    heard();
  });
  time.now = 3_600_000;
  await workspace.close();
  await twice;
  expect(failures).toEqual([1, 2]);
  await receiver.stop();
});

it('a connection that Slack cuts every five seconds is made again at once each time', async () => {
  const waits: number[] = [];
  const { workspace, receiver, time } = await aReceiver(({ waitMs }) => {
    if (waitMs !== undefined) waits.push(waitMs);
  });
  for (let cuts = 1; cuts <= 4; cuts += 1) {
    await expect.poll(() => receiver.isConnected()).toBe(true);
    time.now += 5_000;
    workspace.connections.drop();
    await expect.poll(() => waits).toHaveLength(cuts);
  }
  expect(waits).toEqual([0, 0, 0, 0]);
  await receiver.stop();
  await workspace.close();
});

it('what has arrived when the app is told to stop is acknowledged first, and nothing is logged as an error', async () => {
  const workspace = await createWorkspace(aWorkspace({ events: ['app_mention'] }));
  const errors: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => errors.push(line) });
  const receiver = receiverOf(workspace, { log });
  const app = new App({ receiver, authorize: async () => ({}), deferInitialization: true, logger: toBoltLogger(log) });
  const arrived = Promise.withResolvers<void>();
  const kept = Promise.withResolvers<void>();
  app.use(async ({ ack, next }) => {
    arrived.resolve();
    await kept.promise;
    // Bolt types what a middleware is given by the listener that follows it; an event brings this one.
    await (ack as (() => Promise<void>) | undefined)?.();
    await next();
  });
  receiver.init(app);
  await app.init();
  await receiver.start();
  const posted = workspace.member(ann).post(help, '@Assistant how do I upgrade?');
  await arrived.promise;
  const stopped = receiver.stop();
  // An end of the connection that does not wait has come by then.
  for (const _ of Array.from({ length: 20 })) await fetch(workspace.url);
  expect(workspace.connections.count()).toBe(1);
  kept.resolve();
  await stopped;
  await posted;
  expect(workspace.deliveries.map(({ outcome }) => outcome)).toEqual(['acknowledged']);
  expect(errors).toEqual([]);
  await workspace.close();
});
