import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../free-port.ts';
import { fromApp } from './reading.ts';
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
    await ann.post('C0HELP', '@Upgrade Assistant our flux capacitor makes odd noises');
    await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
    const text = await (await fetch(`${address}/metrics`)).text();
    expect(text).toContain('assistant_questions_total{surface="mention",kind="answer"} 1');
    expect(text).toContain('assistant_questions_total{surface="command",kind="answer"} 1');
    expect(text).toContain('assistant_questions_total{surface="mention",kind="none"} 1');
    expect(text).toContain('assistant_tickets{state="open"} 1');
    expect(text).toMatch(/^assistant_search_seconds_count [1-9]/m);
    expect(text).toMatch(/^assistant_reply_seconds_count [1-9]/m);
    expect(text).toMatch(/^assistant_index_sections [1-9]\d\d/m);
    expect(text).not.toMatch(/Helm|flux|U0ANN|C0HELP|T0000/);
  });
});
