/** Who may use the workspace's server: this machine's own addresses, and nothing that another web page can send. */
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { ann, aWorkspace, help } from '../unit/workspace/a-workspace.ts';
import { anApp, call } from '../unit/workspace/an-app.ts';

let workspace: Workspace;
let port: string;
beforeEach(async () => {
  workspace = await createWorkspace(aWorkspace({ events: ['app_mention'] }));
  port = new URL(workspace.url).port;
});
afterEach(() => workspace.close());

/** Sends a request as written; `fetch` lets nobody choose Host, Origin or a malformed path. */
async function send(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): Promise<{ readonly status: number | undefined; readonly text: string }> {
  const request = httpRequest({ host: '127.0.0.1', port, method, path, headers });
  request.end(body);
  const [response] = await once(request, 'response');
  let text = '';
  for await (const chunk of response) text += chunk;
  return { status: response.statusCode, text };
}

/** What a browser or the app would write to ask for a WebSocket. */
function upgradeRequest(path: string, headers: Readonly<Record<string, string>> = {}): string {
  const all = {
    host: `localhost:${port}`,
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`;
}

/** Asks for a WebSocket, and gives the first line of the answer. */
async function upgrade(path: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const socket = rawConnection();
  socket.write(upgradeRequest(path, headers));
  const [answer] = await once(socket, 'data');
  socket.destroy();
  return String(answer).split('\r\n')[0] ?? '';
}

function rawConnection(): Socket {
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => socket.destroy());
  return socket;
}

async function ticket(): Promise<string> {
  const { body } = await call(workspace, 'apps.connections.open', {}, 'xapp-1');
  const { pathname, search } = new URL(body.url);
  return `${pathname}${search}`;
}

const authorization = { authorization: 'Bearer xoxb-1', 'content-type': 'application/json' };
const doors = [
  ['the Web API', 'POST', '/api/chat.postMessage', authorization, JSON.stringify({ channel: help, text: 'forged' })],
  ['a response URL', 'POST', '/response/T1/x', { 'content-type': 'application/json' }, '{"text":"forged"}'],
  ['the interface of the page', 'GET', `/page-api/messages?channel=${help}`, {}, ''],
  ['the page', 'GET', '/', {}, ''],
  ['a file of the page', 'GET', '/main.js', {}, ''],
  ['a permalink', 'GET', '/archives/C0HELP/p1700000000000100', {}, ''],
] as const;

describe('every door of the workspace', () => {
  it.each(doors)(
    '%s answers to the names of this machine, with the right port',
    async (_name, method, path, headers, body) => {
      for (const name of ['localhost', '127.0.0.1', '[::1]', 'LOCALHOST']) {
        const { status } = await send(method, path, { ...headers, host: `${name}:${port}` }, body);
        expect(status).not.toBe(403);
      }
    },
  );

  it.each(doors)('%s answers to no other name and to no other port', async (_name, method, path, headers, body) => {
    const names = [
      `evil.example:${port}`,
      'evil.example',
      'localhost',
      'localhost:1',
      `localhost:${port}.evil.example`,
    ];
    for (const host of [...names, `127.0.0.1.evil.example:${port}`, `127.0.0.2:${port}`]) {
      expect(await send(method, path, { ...headers, host }, body), host).toMatchObject({ status: 403 });
    }
    expect(workspace.member(ann).sees(help)).toEqual([]);
  });

  it.each(doors)('%s is used by no other web page', async (_name, method, path, headers, body) => {
    const host = `localhost:${port}`;
    for (const origin of ['http://evil.example', 'null', `https://localhost:${port}`, 'http://localhost:1']) {
      expect(await send(method, path, { ...headers, host, origin }, body), origin).toMatchObject({ status: 403 });
    }
    for (const site of ['cross-site', 'same-site']) {
      const { status } = await send(method, path, { ...headers, host, 'sec-fetch-site': site }, body);
      expect(status, site).toBe(403);
    }
    expect(workspace.member(ann).sees(help)).toEqual([]);
  });

  it('is open to its own page', async () => {
    const host = `localhost:${port}`;
    const own = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
    const post = JSON.stringify({ member: ann, channel: help, text: 'hello' });
    expect(await send('POST', '/page-api/post', own, post)).toMatchObject({ status: 200 });
  });

  it('lets a link in another page lead here, to pages only', async () => {
    const followed = { host: `localhost:${port}`, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await send('GET', '/', followed)).status).toBe(200);
    expect((await send('GET', '/archives/C0HELP/p1700000000000100', followed)).status).toBe(302);
    expect((await send('GET', `/page-api/messages?channel=${help}`, followed)).status).toBe(403);
    expect((await send('GET', '/api/auth.test?token=xoxb-1', followed)).status).toBe(403);
    expect((await send('POST', '/', followed)).status).toBe(403);
  });

  it('opens a WebSocket only for its own Host and Origin', async () => {
    expect(await upgrade(await ticket(), { host: `evil.example:${port}` })).toContain('403');
    expect(await upgrade(await ticket(), { origin: 'http://evil.example' })).toContain('403');
    expect(await upgrade(await ticket(), { 'sec-fetch-site': 'cross-site' })).toContain('403');
    expect(await upgrade('/link/?ticket=guessed', {})).toContain('403');
    expect(await upgrade(await ticket(), {})).toContain('101');
  });
});

describe('what cannot be understood', () => {
  it.each([
    ['//', '400', 400],
    ['//?', '400', 400],
    ['http://[', '400', 400],
    ['/link/?ticket=%', '403', 404],
    ['/%', '403', 404],
  ])('is refused as a WebSocket and as a request: %s', async (path, toSocket, toRequest) => {
    expect(await upgrade(path, {})).toContain(toSocket);
    expect((await send('GET', path, { host: `localhost:${port}` })).status).toBe(toRequest);
    expect((await call(workspace, 'auth.test')).body.ok).toBe(true);
  });

  it('ends no process when the other side breaks off in the middle', async () => {
    const head = `POST /api/chat.postMessage HTTP/1.1\r\nhost: localhost:${port}\r\ncontent-length: 9\r\n\r\nab`;
    for (const start of ['GET //', head, ...Array.from({ length: 20 }, () => upgradeRequest('/link/'))]) {
      const socket = rawConnection();
      await once(socket, 'connect');
      await new Promise((resolve) => socket.write(start, resolve));
      socket.resetAndDestroy();
      await once(socket, 'close');
    }
    expect((await call(workspace, 'auth.test')).body.ok).toBe(true);
  });
});

describe('what has no end', () => {
  it('is cut off where a frame of the app is too large', async () => {
    const socket = new WebSocket(`ws://localhost:${port}${await ticket()}`);
    await once(socket, 'message');
    socket.on('error', () => {});
    socket.send('x'.repeat(2_000_000));
    await once(socket, 'close');
    expect(workspace.connections.count()).toBe(0);
  });

  it('ends no process when a connection too many sends rubbish', async () => {
    const taken = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const socket = new WebSocket(`ws://localhost:${port}${await ticket()}`);
        await once(socket, 'open');
        return socket;
      }),
    );
    const tooMany = rawConnection();
    tooMany.write(upgradeRequest(await ticket()));
    await once(tooMany, 'data');
    // No frame begins like this.
    tooMany.write(Buffer.alloc(16, 0xff));
    await once(tooMany, 'close');
    for (const socket of taken) socket.terminate();
    expect((await call(workspace, 'auth.test')).body.ok).toBe(true);
  });

  it('is not read to its end where the app answers without one', async () => {
    const app = await anApp();
    await workspace.setRequestUrl(app.url);
    app.answer(() => ({ json: { text: 'x'.repeat(3_000_000) } }));
    const outcome = await workspace.member(ann).command('/upgrade', 'hello', help);
    expect(outcome).toMatchObject({ ok: false });
    expect(workspace.member(ann).sees(help)).toEqual([]);
    await app.close();
  });

  it('is dropped where a page does not read what it follows', async () => {
    const reader = rawConnection();
    reader.write(`GET /page-api/changes?member=${ann} HTTP/1.1\r\nhost: localhost:${port}\r\n\r\n`);
    await once(reader, 'data');
    const closed = once(reader, 'close');
    const member = workspace.member(ann);
    // Written in one turn, none of them reaches the network before the last.
    for (let at = 0; at < 20_000; at += 1) void member.post(help, 'x');
    await closed;
    expect((await call(workspace, 'auth.test')).body.ok).toBe(true);
  });
});
