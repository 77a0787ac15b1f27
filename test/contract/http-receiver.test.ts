import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { App } from '@slack/bolt';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttpReceiver, type HttpOptions } from '../../src/slack/receive/http-receiver.ts';
import { startProcess } from '../e2e/process.ts';
import { doorOf } from '../e2e/signed.ts';
import { openStage } from '../e2e/stage.ts';
import { freePort } from '../free-port.ts';

const megabyte = 1_048_576;
const secret = 'a'.repeat(32);
const sockets = new Set<Socket>();

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
});

/** Opens a connection; what goes wrong on it is what these tests bring about. */
async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  sockets.add(socket);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

const closed = (socket: Socket) =>
  new Promise<void>((resolve) => (socket.closed ? resolve() : socket.resume().once('close', () => resolve())));

function head(length: number, signed: boolean): string {
  return [
    'POST /slack/events HTTP/1.1',
    'host: localhost',
    'content-type: application/json',
    `content-length: ${length}`,
    ...(signed ? [`x-slack-signature: v0=${'0'.repeat(64)}`, `x-slack-request-timestamp: ${Date.now()}`] : []),
    '\r\n',
  ].join('\r\n');
}

/** A receiver by itself, and what it logs. */
async function aReceiver(over: Pick<HttpOptions, 'beside'> = {}) {
  const lines: { level: number; msg: string; counts?: Record<string, number> }[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const port = await freePort();
  const receiver = createHttpReceiver({ signingSecret: secret, port, log, clock: Date.now, ...over });
  const authorize = async () => ({});
  receiver.init(new App({ receiver, authorize, deferInitialization: true }));
  await receiver.start();
  return { port, lines, door: doorOf({ PORT: `${port}`, SLACK_SIGNING_SECRET: secret }), stop: () => receiver.stop() };
}

describe('a half-sent request', () => {
  it('does not keep the process from ending, be it without a body or one that promises more', async () => {
    const stage = await openStage({ transport: 'http' });
    await stage.running.stop();
    const app = await startProcess(stage.environment);
    const port = Number(new URL(doorOf(stage.environment).origin).port);
    const sockets = [await open(port), await open(port)];
    sockets[0]?.write('POST /slack/events HTTP/1.1\r\nhost: localhost\r\n');
    sockets[1]?.write(`${head(1000, true)}{"type":`);
    expect(await app.stop()).toBe(0);
    await Promise.all(sockets.map(closed));
    await stage.close();
  });
});

describe('a request that is never sent to its end', () => {
  it('is cut off, and the next ones are served', async () => {
    const { port, lines, door, stop } = await aReceiver();
    const socket = await open(port);
    socket.write(`${head(1000, true)}{"type":`);
    await closed(socket);
    expect((await door.sendJson({ type: 'url_verification', challenge: 'x' })).status).toBe(200);
    await stop();
    expect(lines.filter(({ level }) => level >= 50)).toEqual([]);
    expect(lines.map(({ counts }) => counts)).toEqual([{ 'not sent to its end': 1 }]);
  });
});

describe('what stands beside the requests of Slack', () => {
  it('answers what it knows, and nothing of Slack’s', async () => {
    const health: HttpOptions['beside'] = (request, response) => {
      if (request.url !== '/healthz') return false;
      response.end('ok');
      return true;
    };
    const { door, stop } = await aReceiver({ beside: health });
    expect(await (await fetch(`${door.origin}/healthz`)).text()).toBe('ok');
    expect((await fetch(`${door.origin}/healthz/x`)).status).toBe(404);
    expect((await fetch(`${door.origin}/slack/events`)).status).toBe(404);
    await stop();
  });
});

describe('a large body without a signature', () => {
  it('is refused before it is read', async () => {
    const { port, stop } = await aReceiver();
    const socket = await open(port);
    socket.write(head(megabyte, false));
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 401 /);
    await closed(socket);
    await stop();
  });
});

describe('six hundred bodies of a megabyte that never end', () => {
  it.each([
    ['unsigned', false],
    ['signed by somebody else', true],
  ])('%s take bounded memory, are all cut off, and cost few lines', async (_which, signed) => {
    const { port, lines, door, stop } = await aReceiver();
    const before = process.memoryUsage().arrayBuffers;
    let peakBytes = 0;
    const look = setInterval(() => {
      peakBytes = Math.max(peakBytes, process.memoryUsage().arrayBuffers - before);
    }, 20);
    const flood = spawn(process.execPath, [
      join(import.meta.dirname, '../fixtures/http-flood.ts'),
      `${port}`,
      `${signed}`,
    ]);
    const [code] = await once(flood, 'exit');
    clearInterval(look);
    // It ends by itself only when every connection was closed on it.
    expect(code).toBe(0);
    // Half of what was sent: how soon what is let go is collected, is for Node to say.
    expect(peakBytes).toBeLessThan(300 * megabyte);
    expect((await door.sendJson({ type: 'url_verification', challenge: 'x' })).status).toBe(200);
    await stop();
    expect(lines.filter(({ level }) => level >= 50)).toEqual([]);
    // One for each ten seconds that it takes.
    expect(lines.length).toBeLessThan(20);
    const refused = lines.reduce((sum, { counts = {} }) => sum + Object.values(counts).reduce((a, b) => a + b, 0), 0);
    expect(refused).toBeGreaterThan(500);
  });
});
