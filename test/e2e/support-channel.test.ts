import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../src/slack/send/client.ts';
import { createSupportChannel } from '../../src/slack/send/support-channel.ts';
import { fromApp, shown } from './reading.ts';
import { openStage, type Stage } from './stage.ts';

const secret = { id: 'C0SECRET', name: 'secret', isPrivate: true, members: ['U0EVE'] };
const closed = { id: 'C0CLOSED', name: 'closed', isArchived: true, members: ['U0EVE', 'U0ASSIST'] };
const outside = { id: 'C0SHARED', name: 'shared', isExtShared: true, members: ['U0EVE', 'U0ASSIST'] };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ channels: [secret, closed, outside] });
  await stage.running.stop();
});
afterAll(() => stage.close());

/** What the app would log of this support channel when it starts, a line each. */
async function said(supportChannel: string): Promise<Record<string, unknown>[]> {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const { SLACK_BOT_TOKEN: token, SLACK_API_URL: url } = stage.environment;
  await createSupportChannel(createClient(token, url), supportChannel, { clock: () => 0, log }).look();
  return lines;
}

const unanswerable = 'our warp drive purrs like a kitten since the upgrade';
const error = 50;
const warning = 40;

describe('a support channel', () => {
  it.each([
    ['that the app was not invited to', 'C0RANDOM', 'the app is no member of it: write "/invite @upgrade-assistant"'],
    ['that does not exist', 'C0NOSUCH', 'does not exist, or is private and the app is no member of it'],
    ['that is private and does not show', 'C0SECRET', 'does not exist, or is private and the app is no member of it'],
    ['that is archived', 'C0CLOSED', 'is archived'],
    ['that another organisation reads', 'C0SHARED', 'people there would read private questions'],
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

  it('that takes no tickets is told at the start; the app goes on, and the tickets wait', async () => {
    const own = await openStage({ variables: { SUPPORT_CHANNEL: 'C0RANDOM', LOG_LEVEL: 'info' } });
    const { workspace, ann } = own;
    const { ts } = await ann.post('C0HELP', `@Upgrade Assistant ${unanswerable}`);
    await workspace.until(() => fromApp(ann.sees('C0HELP', ts))[0]);
    await own.running.stop();
    const line = own
      .logged()
      .split('\n')
      .find((row) => row.includes('tickets will not reach the support channel'));
    expect(line).toContain('SUPPORT_CHANNEL is C0RANDOM');
    expect(line).toContain('/invite @upgrade-assistant');
    expect(own.logged()).not.toContain('given up');
    await own.close();
  });
});

describe('a support channel that comes to be shared with another organisation while the app runs', () => {
  it('gets no ticket, however asked, until it is ours alone again', async () => {
    const own = await openStage();
    const { workspace, ann, eve } = own;
    await workspace.share('C0SUPPORT');
    const { ts } = await ann.post('C0HELP', `@Upgrade Assistant ${unanswerable}`);
    const note = await workspace.until(() => fromApp(ann.sees('C0HELP', ts))[0]);
    expect(shown(note)).toContain('ticket #1');
    const marker = await ann.post('C0HELP', 'lunch, anybody?');
    await workspace.unshare('C0SUPPORT');
    const card = await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
    expect(shown(card)).toContain('warp drive');
    expect(Number(card.ts)).toBeGreaterThan(Number(marker.ts));
    await own.close();
  });
});
