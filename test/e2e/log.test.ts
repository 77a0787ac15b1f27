import { expect, it } from 'vitest';
import { startProcess } from './process.ts';
import { fromApp } from './reading.ts';
import { openStage } from './stage.ts';

it('the log follows a question by its id and never says what was asked, nor any token', async () => {
  const stage = await openStage();
  const { workspace, ann, environment } = stage;
  await stage.running.stop();
  const app = await startProcess({ ...environment, LOG_LEVEL: 'debug' });
  const question = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Helm from Timbuktu?');
  await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
  await ann.command('/upgrade', 'the flux capacitor of Timbuktu', 'C0HELP');
  await workspace.until(() => fromApp(ann.sees('C0HELP')).find(({ ephemeralTo }) => ephemeralTo === 'U0ANN'));
  expect(await app.stop()).toBe(0);
  const log = app.logged();
  expect(log).toContain(`C0HELP/${question.ts}`);
  expect(log).toContain('question answered');
  expect(log).not.toMatch(/Timbuktu|xoxb-|xapp-|\/response\//);
  expect(log).not.toContain(environment.SLACK_BOT_TOKEN);
  await stage.close();
});
