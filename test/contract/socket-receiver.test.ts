import { App } from '@slack/bolt';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { clientOptions, toBoltLogger } from '../../src/slack/receive/connection.ts';
import { createSocketReceiver } from '../../src/slack/receive/socket-receiver.ts';
import { createWorkspace } from '../../src/workspace/workspace.ts';
import { aWorkspace } from '../unit/workspace/a-workspace.ts';

it('a Slack that stays away is tried more and more slowly, however long the last connection held', async () => {
  const workspace = await createWorkspace(aWorkspace({ events: ['app_mention'] }));
  const failures: number[] = [];
  let heard = () => {};
  const twice = new Promise<void>((resolve) => {
    heard = () => failures.length === 2 && resolve();
  });
  const log = pino(
    { base: null },
    {
      write: (line: string) => {
        const { failures: count } = JSON.parse(line);
        if (count !== undefined) failures.push(count);
        heard();
      },
    },
  );
  let now = 0;
  const installerOptions = {
    clientOptions: {
      ...clientOptions({ mode: 'socket', apiUrl: workspace.apiUrl, botToken: 'xoxb-1', appToken: 'xapp-1' }),
      retryConfig: { retries: 0 },
    },
  };
  const receiver = createSocketReceiver({
    receiver: { appToken: 'xapp-1', logger: toBoltLogger(pino({ level: 'silent' })), installerOptions },
    log,
    clock: () => now,
  });
  receiver.init(new App({ receiver, authorize: async () => ({}), deferInitialization: true }));
  await receiver.start();
  now = 3_600_000;
  await workspace.close();
  await twice;
  expect(failures).toEqual([1, 2]);
  await receiver.stop();
});
