import { expect, it } from 'vitest';
import { startProcess } from './process.ts';
import { fromApp, shown } from './reading.ts';
import { doorOf } from './signed.ts';
import { openStage } from './stage.ts';

it('the log follows a question by its id and never says what was asked, nor any token', async () => {
  const stage = await openStage();
  const { workspace, ann, environment } = stage;
  await stage.running.stop();
  const app = await startProcess({ ...environment, LOG_LEVEL: 'debug' });
  const question = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Helm from Timbuktu?');
  await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
  await ann.command('/upgrade', 'upgrade the warp drive of Timbuktu', 'C0HELP');
  await workspace.until(() => fromApp(ann.sees('C0HELP')).find(({ ephemeralTo }) => ephemeralTo === 'U0ANN'));
  expect(await app.stop()).toBe(0);
  const log = app.logged();
  expect(log).toContain(`C0HELP/${question.ts}`);
  expect(log).toContain('question answered');
  expect(log).not.toMatch(/Timbuktu|xoxb-|xapp-|\/response\//);
  expect(log).not.toContain(environment.SLACK_BOT_TOKEN);
  await stage.close();
});

it('the log knows an error by the id that the person reads', async () => {
  const stage = await openStage({ variables: { LOG_LEVEL: 'info' } });
  const { workspace, ann, eve } = stage;
  await ann.post('C0HELP', '@Upgrade Assistant our warp drive purrs like a kitten since the upgrade');
  const card = await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
  workspace.failNext('conversations.members', { error: 'invalid_arguments' });
  await eve.click(card, 'ticket.claim');
  const told = await workspace.until(() => eve.sees('C0SUPPORT').find(({ ephemeralTo }) => ephemeralTo === 'U0EVE'));
  const [, id = 'none'] = /in the log as ([0-9a-f-]{36})\./.exec(shown(told)) ?? [];
  await stage.running.stop();
  const lines = stage.logged().split('\n');
  expect(lines.find((line) => line.includes(id))).toMatch(/given up.*invalid_arguments|invalid_arguments.*given up/);
  await stage.close();
});

it('the log says why a request was refused, and shows no secret', async () => {
  const secret = 'a'.repeat(32);
  const stage = await openStage({
    transport: 'http',
    variables: { SLACK_SIGNING_SECRET: secret, LOG_LEVEL: 'debug' },
  });
  const door = doorOf(stage.environment);
  const other = 'b'.repeat(32);
  const refused = [{ body: '{}', off: -3600 }, { body: '{}', off: 3600 }, { body: '{}', secret: other }, { body: '' }];
  for (const request of refused) expect((await door.send(request)).status).toBeGreaterThanOrEqual(400);
  await stage.running.stop();
  const log = stage.logged();
  const lines = log.split('\n').filter((line) => line.includes('request refused'));
  expect(lines).toEqual([
    expect.stringMatching(/signed 36\d\d seconds ago: check the clock here/),
    expect.stringMatching(/signed 3[56]\d\d seconds ahead of the clock: check the clock here/),
    expect.stringContaining('signed with another secret: if Slack sent it, check SLACK_SIGNING_SECRET'),
    expect.stringContaining('no JSON object'),
  ]);
  expect(log).not.toContain(secret);
  await stage.close();
});
