import { setImmediate } from 'node:timers/promises';
import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { appOfManifest, cast } from '../../src/main/playground.ts';
import type { CallOutcome } from '../../src/ops/metrics.ts';
import { countedFetch } from '../../src/ops/slack-calls.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';

let workspace: Workspace;
let client: WebClient;
let counted: [method: string, outcome: CallOutcome][];
beforeAll(async () => {
  const app = await appOfManifest();
  workspace = await createWorkspace({ app, ...cast });
  const options = { slackApiUrl: workspace.apiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
  const called = (method: string, outcome: CallOutcome) => void counted.push([method, outcome]);
  client = new WebClient(app.token, { ...options, timeout: 300, fetch: countedFetch({ called }) });
});
beforeEach(() => {
  counted = [];
});
afterAll(() => workspace.close());

const say = () => client.chat.postMessage({ channel: 'C0HELP', text: 'hello' });

it.each<[string, Parameters<Workspace['failNext']>[1] | undefined, CallOutcome]>([
  ['that is carried out', undefined, 'ok'],
  ['that Slack refuses', { error: 'is_archived' }, 'refused'],
  ['that comes too soon', { status: 429, retryAfter: 1 }, 'limited'],
  ['that meets a broken server', { status: 500 }, 'failed'],
  ['that is not answered', { hang: true }, 'failed'],
  ['whose answer is lost', { dropAnswer: true }, 'failed'],
])('a call %s is counted, and the client hears the same as without', async (_which, mishap, outcome) => {
  if (mishap !== undefined) workspace.failNext('chat.postMessage', mishap);
  const said = await say().then(
    () => 'ok',
    () => 'not ok',
  );
  expect(said === 'ok').toBe(outcome === 'ok');
  while (counted.length === 0) await setImmediate();
  expect(counted).toEqual([['chat.postMessage', outcome]]);
});
