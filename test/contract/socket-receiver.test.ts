import { App } from '@slack/bolt';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { clientOptions, toBoltLogger } from '../../src/slack/receive/connection.ts';
import { createSocketReceiver } from '../../src/slack/receive/socket-receiver.ts';
import { createWorkspace } from '../../src/workspace/workspace.ts';
import { aWorkspace } from '../unit/workspace/a-workspace.ts';

/** A receiver that is connected to a workspace of its own, and what it logs. */
async function aReceiver(onLine: (line: Readonly<Record<string, number | undefined>>) => void) {
  const workspace = await createWorkspace(aWorkspace({ events: ['app_mention'] }));
  const log = pino({ base: null }, { write: (line: string) => onLine(JSON.parse(line)) });
  const time = { now: 0 };
  const installerOptions = {
    clientOptions: {
      ...clientOptions({ mode: 'socket', apiUrl: workspace.apiUrl, botToken: 'xoxb-1', appToken: 'xapp-1' }),
      retryConfig: { retries: 0 },
    },
  };
  const receiver = createSocketReceiver({
    receiver: { appToken: 'xapp-1', logger: toBoltLogger(pino({ level: 'silent' })), installerOptions },
    log,
    clock: () => time.now,
  });
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
