import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../src/slack/send/client.ts';
import { checkSupportChannel } from '../../src/slack/send/support-channel.ts';
import { startProcess } from './process.ts';
import { openStage, type Stage } from './stage.ts';

const secret = { id: 'C0SECRET', name: 'secret', isPrivate: true, members: ['U0EVE'] };
const closed = { id: 'C0CLOSED', name: 'closed', isArchived: true, members: ['U0EVE', 'U0ASSIST'] };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ channels: [secret, closed] });
  await stage.running.stop();
});
afterAll(() => stage.close());

/** What the app would log of this support channel when it starts, a line each. */
async function said(supportChannel: string): Promise<Record<string, unknown>[]> {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const { SLACK_BOT_TOKEN: token, SLACK_API_URL: url } = stage.environment;
  await checkSupportChannel(createClient(token, url), supportChannel, log);
  return lines;
}

const error = 50;
const warning = 40;

describe('a support channel', () => {
  it.each([
    ['that the app was not invited to', 'C0RANDOM', 'the app is no member of it: write "/invite @upgrade-assistant"'],
    ['that does not exist', 'C0NOSUCH', 'does not exist, or is private and the app is no member of it'],
    ['that is private and does not show', 'C0SECRET', 'does not exist, or is private and the app is no member of it'],
    ['that is archived', 'C0CLOSED', 'is archived'],
  ])('%s is named, with the cure', async (_which, channel, cure) => {
    expect(await said(channel)).toEqual([
      expect.objectContaining({ level: error, channel, cure: expect.stringContaining(cure) }),
    ]);
    expect(await said(channel)).toMatchObject([{ cure: expect.stringContaining(`SUPPORT_CHANNEL is ${channel}`) }]);
  });

  it('that is as it should be is not mentioned', async () => {
    expect(await said('C0SUPPORT')).toEqual([]);
  });

  it.each([
    [{ error: 'fatal_error' }, 'fatal_error'],
    [{ error: 'missing_scope' }, 'missing_scope'],
    [{ status: 500 }, '500'],
  ])('of which Slack says %j is not complained about', async (mishap, cause) => {
    stage.workspace.failNext('conversations.info', mishap);
    expect(await said('C0SUPPORT')).toMatchObject([{ level: warning, cause: expect.stringContaining(cause) }]);
  });

  it('that takes no tickets is told at the start, and with each card that waits; the app goes on', async () => {
    const { workspace, ann, environment } = stage;
    const app = await startProcess({ ...environment, SUPPORT_CHANNEL: 'C0RANDOM', LOG_LEVEL: 'info' });
    await ann.post('C0HELP', '@Upgrade Assistant our warp drive makes odd noises since the upgrade');
    await workspace.until(() => workspace.calls.some(({ error }) => error === 'not_in_channel'));
    expect(await app.stop()).toBe(0);
    const lines = app.logged().split('\n');
    for (const fact of ['tickets will not reach the support channel', 'message will be tried again']) {
      const line = lines.find((row) => row.includes(fact));
      expect(line).toContain('SUPPORT_CHANNEL is C0RANDOM');
      expect(line).toContain('/invite @upgrade-assistant');
    }
  });
});
