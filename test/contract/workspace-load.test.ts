import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from '../../src/workspace/clock.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { ann, aWorkspace, help } from '../unit/workspace/a-workspace.ts';
import { anApp, type TinyApp } from '../unit/workspace/an-app.ts';

let workspace: Workspace;
let app: TinyApp;
let clock: ManualClock;
beforeEach(async () => {
  clock = createManualClock();
  workspace = await createWorkspace({ ...aWorkspace(), clock });
  app = await anApp();
  await workspace.setRequestUrl(app.url);
});
afterEach(async () => {
  await workspace.close();
  await app.close();
});

const heard = () =>
  app.received.map(({ body, headers }) => [JSON.parse(body).event.text, headers['x-slack-retry-num']]);

describe('a disturbed event', () => {
  it('comes twice, as the same', async () => {
    workspace.disturb(() => 'twice');
    await workspace.member(ann).post(help, 'hello');
    expect(heard()).toEqual([
      ['hello', undefined],
      ['hello', undefined],
    ]);
    expect(new Set(app.received.map(({ body }) => body)).size).toBe(1);
  });

  it('comes again with the marks of a retry, though it was acknowledged', async () => {
    workspace.disturb(() => 'retried');
    await workspace.member(ann).post(help, 'hello');
    expect(heard()).toEqual([
      ['hello', undefined],
      ['hello', '1'],
    ]);
    expect(app.received[1]?.headers['x-slack-retry-reason']).toBe('http_timeout');
  });

  it('comes after what was said later', async () => {
    workspace.disturb(({ event }) => (JSON.stringify(event).includes('first') ? 'late' : undefined));
    const late = workspace.member(ann).post(help, 'first');
    await workspace.member(ann).post(help, 'second');
    await clock.advance(1_000);
    await late;
    expect(heard()).toEqual([
      ['second', undefined],
      ['first', undefined],
    ]);
  });
});

describe('a workspace under load', () => {
  it('remembers the latest deliveries only, and goes on', async () => {
    await workspace.close();
    workspace = await createWorkspace({ ...aWorkspace(), clock });
    // Nobody is connected, so each delivery is over at once.
    for (let at = 0; at < 5_600; at += 1) await workspace.member(ann).post(help, `question ${at}`);
    expect(workspace.deliveries.length).toBeLessThan(5_501);
    expect(workspace.deliveries.at(-1)?.payload['event']).toMatchObject({ text: 'question 5599' });
    expect(workspace.deliveries.at(-1)?.outcome).toBe('connection_failed');
  });
});
