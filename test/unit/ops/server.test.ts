import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { createHealth, type Need } from '../../../src/ops/health.ts';
import { type OpsServer, openOpsServer } from '../../../src/ops/server.ts';

const log = pino({ level: 'silent' });
const there: readonly Need[] = [
  { name: 'index', isThere: () => true },
  { name: 'database', isThere: async () => true },
  { name: 'slack', isThere: () => true },
];
const without = (name: Need['name'], isThere: Need['isThere']) =>
  there.map((need) => (need.name === name ? { name, isThere } : need));
const metrics = { render: async () => 'assistant_up 1\n' };

let server: OpsServer | undefined;
afterEach(() => server?.stop());

async function open(needs: readonly Need[] = there): Promise<string> {
  server = await openOpsServer({ host: '127.0.0.1', port: 0 }, createHealth(needs, metrics), log);
  return server.address;
}

describe('health', () => {
  it('is there as long as the process answers, whatever it lacks', async () => {
    const address = await open(without('database', () => false));
    const answer = await fetch(`${address}/healthz`);
    expect([answer.status, await answer.text()]).toEqual([200, 'ok\n']);
  });

  it('is ready when index, database and Slack are there', async () => {
    const answer = await fetch(`${await open()}/readyz`);
    expect([answer.status, await answer.json()]).toEqual([200, { ready: true, missing: [] }]);
  });

  it.each([
    ['index', () => false],
    ['slack', () => false],
    ['database', () => Promise.reject(new Error('connection refused'))],
    ['database', () => new Promise<boolean>(() => undefined)],
  ] satisfies [Need['name'], Need['isThere']][])('is not ready without %s, and says so', async (name, isThere) => {
    const answer = await fetch(`${await open(without(name, isThere))}/readyz`);
    expect([answer.status, await answer.json()]).toEqual([503, { ready: false, missing: [name] }]);
  });

  it('gives the metrics as Prometheus wants them', async () => {
    const answer = await fetch(`${await open()}/metrics`);
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(await answer.text()).toBe('assistant_up 1\n');
  });

  it('knows no other address, and nothing but looking', async () => {
    const address = await open();
    for (const path of ['/', '/metrics/', '/healthz/x', '//', '/constructor']) {
      expect((await fetch(`${address}${path}`)).status).toBe(404);
    }
    expect((await fetch(`${address}/healthz`, { method: 'POST', body: 'x' })).status).toBe(405);
  });

  it('of this machine alone is not told to a page that another name leads here', async () => {
    const { port } = new URL(await open());
    const asked = request({ host: '127.0.0.1', port, path: '/metrics', headers: { host: 'evil.example' } }).end();
    const [answer] = await once(asked, 'response');
    expect(answer.statusCode).toBe(421);
  });
});

describe('the port of health and metrics', () => {
  it('says which variable is to be changed when it is taken', async () => {
    const { port } = new URL(await open());
    const second = openOpsServer({ host: '127.0.0.1', port: Number(port) }, createHealth(there), log);
    await expect(second).rejects.toMatchObject({ code: 'OPS_PORT_TAKEN', cure: 'Set OPS_PORT to another port.' });
  });

  it('closes at once, though somebody has sent half a request', async () => {
    const { port } = new URL(await open());
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write('GET /healthz HTTP/1.1\r\n');
    const closed = new Promise((resolve) => socket.resume().once('close', resolve));
    await server?.stop();
    await closed;
  });
});
