import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createManualClock, type ManualClock } from '../../src/workspace/clock.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { ann, aWorkspace, help } from '../unit/workspace/a-workspace.ts';
import { call } from '../unit/workspace/an-app.ts';

let workspace: Workspace;
let clock: ManualClock;

beforeEach(async () => {
  clock = createManualClock();
  workspace = await createWorkspace({ ...aWorkspace({ events: ['app_mention'] }), clock });
});
afterEach(() => workspace.close());

/** Opens a connection that writes down its frames and acknowledges each, unless told not to. */
async function aConnection(acknowledges = true) {
  const { body } = await call(workspace, 'apps.connections.open', {}, 'xapp-1');
  const socket = new WebSocket(body.url);
  const frames: Record<string, unknown>[] = [];
  socket.on('message', (text) => {
    const frame = JSON.parse(String(text));
    frames.push(frame);
    if (acknowledges && frame.envelope_id !== undefined)
      socket.send(JSON.stringify({ envelope_id: frame.envelope_id }));
  });
  await once(socket, 'message');
  return { socket, frames, url: body.url };
}

describe('Socket Mode', () => {
  it('says hello and takes each ticket once', async () => {
    const { frames, url } = await aConnection();
    expect(frames[0]).toMatchObject({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0ASSIST' } });
    const [error] = await once(new WebSocket(url), 'error');
    expect(String(error)).toContain('403');
  });

  it('brings each delivery to one of the connections, in an envelope', async () => {
    const one = await aConnection();
    const other = await aConnection();
    await workspace.member(ann).post(help, '@Assistant one');
    await workspace.member(ann).post(help, '@Assistant two');
    expect([one.frames.length, other.frames.length]).toEqual([2, 2]);
    expect(one.frames[1]).toMatchObject({
      type: 'events_api',
      accepts_response_payload: false,
      retry_attempt: 0,
      payload: { type: 'event_callback' },
    });
  });

  it('brings an event again that was not acknowledged in three seconds', async () => {
    const { frames } = await aConnection(false);
    const posting = workspace.member(ann).post(help, '@Assistant');
    await clock.advance(3_000);
    await posting;
    await clock.advance(0);
    await clock.advance(3_000);
    await workspace.until(() => workspace.deliveries.length === 2);
    expect(frames.map(({ retry_attempt, retry_reason }) => [retry_attempt, retry_reason]).slice(1)).toEqual([
      [0, ''],
      [1, 'timeout'],
    ]);
  });

  it('brings an event to the next connection when there was none', async () => {
    const first = await aConnection();
    workspace.connections.drop();
    await workspace.until(() => workspace.connections.count() === 0);
    await workspace.member(ann).post(help, '@Assistant');
    expect(await workspace.member(ann).command('/upgrade', '', help)).toMatchObject({ error: 'dispatch_failed' });
    const second = await aConnection();
    await clock.advance(0);
    await workspace.until(() => workspace.deliveries.some(({ outcome }) => outcome === 'acknowledged'));
    expect([first.frames.length, second.frames.length]).toEqual([1, 2]);
  });

  it('announces the end of a connection with its reason', async () => {
    const { socket, frames } = await aConnection();
    workspace.connections.disconnect('refresh_requested');
    await once(socket, 'message');
    expect(frames.at(-1)).toMatchObject({ type: 'disconnect', reason: 'refresh_requested' });
  });

  it('takes ten connections and sends the eleventh away', async () => {
    for (let n = 0; n < 10; n += 1) await aConnection();
    const { frames } = await aConnection();
    expect(frames[0]).toMatchObject({ type: 'disconnect', reason: 'too_many_websockets' });
    expect(workspace.connections.count()).toBe(10);
  });
});
