import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../free-port.ts';
import { fromApp } from './reading.ts';
import { doorOf } from './signed.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
afterEach(() => stage.close());

async function openWithOps() {
  const port = await freePort();
  stage = await openStage({ variables: { OPS_PORT: `${port}` } });
  return `http://127.0.0.1:${port}`;
}

describe('the port of health and metrics', () => {
  it('says that the app is alive and ready', async () => {
    const address = await openWithOps();
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ ready: true, missing: [] });
  });

  it('counts what was asked, and never says by whom or what', async () => {
    const address = await openWithOps();
    const { workspace, ann, eve } = stage;
    const question = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Helm?');
    await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
    await ann.command('/upgrade', 'how do I upgrade Helm', 'C0HELP');
    await workspace.until(() => fromApp(ann.sees('C0HELP')).find(({ ephemeralTo }) => ephemeralTo));
    await ann.post('C0HELP', '@Upgrade Assistant our dilithium chamber purrs like a kitten since the upgrade');
    await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
    const text = await (await fetch(`${address}/metrics`)).text();
    expect(text).toContain('assistant_questions_total{surface="mention",kind="answer"} 1');
    expect(text).toContain('assistant_questions_total{surface="command",kind="answer"} 1');
    expect(text).toContain('assistant_questions_total{surface="mention",kind="none"} 1');
    expect(text).toContain('assistant_tickets{state="open"} 1');
    expect(text).toMatch(/^assistant_slack_calls_total{method="chat.postMessage",outcome="ok"} [2-9]/m);
    expect(text).toContain('assistant_slack_connected 1');
    expect(text).toContain('assistant_queue_rows{queue="jobs",state="pending"} 0');
    expect(text).toMatch(/^assistant_search_seconds_count [1-9]/m);
    expect(text).toMatch(/^assistant_reply_seconds_count [1-9]/m);
    expect(text).toMatch(/^assistant_index_sections [1-9]\d\d/m);
    expect(text).not.toMatch(/Helm|dilithium|U0ANN|C0HELP|T0000/);
  });

  it('says that the app is not ready while its connection to Slack is lost, and that it is again', async () => {
    const address = await openWithOps();
    const { workspace } = stage;
    const ready = async () => (await fetch(`${address}/readyz`)).json();
    workspace.failNext('apps.connections.open', { status: 500 }, 2);
    workspace.connections.drop();
    await expect.poll(ready).toEqual({ ready: false, missing: ['slack'] });
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    await expect.poll(ready).toEqual({ ready: true, missing: [] });
  });
});

describe('the port of Slack’s requests', () => {
  it('says whether the app is ready where health has no port of its own, and shows nobody the metrics', async () => {
    stage = await openStage({ transport: 'http' });
    const { origin } = doorOf(stage.environment);
    expect(await (await fetch(`${origin}/readyz`)).json()).toEqual({ ready: true, missing: [] });
    expect((await fetch(`${origin}/metrics`)).status).toBe(404);
  });

  it('says nothing of health where that has a port of its own', async () => {
    stage = await openStage({ transport: 'http', variables: { OPS_PORT: `${await freePort()}` } });
    expect((await fetch(`${doorOf(stage.environment).origin}/readyz`)).status).toBe(404);
  });
});
