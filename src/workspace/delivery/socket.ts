/**
 * Deliveries by Socket Mode: up to ten connections of the app, each delivery to one of them in turn.
 *
 * @see https://docs.slack.dev/apis/events-api/using-socket-mode
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { ChangeBus } from '../change-bus.ts';
import type { Clock } from '../clock.ts';
import { BadRequest, urlOf } from '../http.ts';
import type { Json } from '../json.ts';
import { remember } from '../recent.ts';
import { createEnvelopes } from './envelopes.ts';
import type { Transport } from './transport.ts';

/** Slack's cap on connections of one app. */
const MAX_CONNECTIONS = 10;
/** Real time, not the clock's: the client on the other end measures silence by its own. */
const PING_MS = 10_000;
const CLOSE_MS = 500;
/** Larger frames of the app end its connection. */
const MAX_FRAME_BYTES = 1_000_000;

export interface Sockets extends Transport {
  /** Gives the path of a connection that may be opened once. */
  ticket(): string;
  /** Takes over an HTTP connection that asks to become a WebSocket. @throws {BadRequest} 400, 403 */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** How many connections are open. */
  count(): number;
  /** Announces the end of every connection, as Slack does before it renews them. */
  disconnect(reason: 'warning' | 'refresh_requested' | 'link_disabled'): void;
  /** Cuts every connection without a word. */
  drop(): void;
  /** Ends every connection as agreed between the two ends. */
  close(): void;
}

/** Creates the Socket Mode side of the workspace, without connections. */
export function createSockets(parts: {
  readonly clock: Clock;
  readonly changes: ChangeBus;
  readonly appId: string;
}): Sockets {
  const { clock, changes, appId } = parts;
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES });
  const tickets = new Map<string, true>();
  const connections: WebSocket[] = [];
  const envelopes = createEnvelopes(clock);

  function greet(socket: WebSocket): void {
    socket.on('error', () => socket.terminate());
    if (connections.length >= MAX_CONNECTIONS) {
      send(socket, { type: 'disconnect', reason: 'too_many_websockets', debug_info: { host: 'workspace' } });
      socket.close();
      return;
    }
    connections.push(socket);
    const ping = setInterval(() => socket.ping(), PING_MS);
    socket.on('close', () => {
      clearInterval(ping);
      if (connections.includes(socket)) connections.splice(connections.indexOf(socket), 1);
      changes.publish({ kind: 'connection' });
    });
    socket.on('message', (frame) => envelopes.acknowledge(String(frame)));
    send(socket, hello(appId, connections.length));
    changes.publish({ kind: 'connection' });
  }
  return {
    lateness: 'timeout',
    ticket() {
      const ticket = randomUUID();
      remember(tickets, ticket, true);
      return `/link/?ticket=${ticket}&app_id=${appId}`;
    },
    upgrade(request, socket, head) {
      const { pathname, searchParams } = urlOf(request);
      if (pathname !== '/link/' || !tickets.delete(searchParams.get('ticket') ?? '')) {
        throw new BadRequest(403, 'This connection was not opened by apps.connections.open.');
      }
      server.handleUpgrade(request, socket, head, greet);
    },
    count: () => connections.length,
    disconnect(reason) {
      for (const socket of connections) send(socket, { type: 'disconnect', reason, debug_info: { host: 'workspace' } });
    },
    drop() {
      for (const socket of [...connections]) socket.terminate();
    },
    close() {
      for (const socket of [...connections]) {
        socket.close();
        // An app that hangs does not answer the closing frame either.
        setTimeout(() => socket.terminate(), CLOSE_MS).unref();
      }
    },
    async send(dispatch) {
      const at = connections.findIndex(({ readyState, OPEN }) => readyState === OPEN);
      const [socket] = at < 0 ? [] : connections.splice(at, 1);
      if (socket === undefined) return { isAcknowledged: false, reason: 'connection_failed', isFinal: false };
      // To the end of the row: the next delivery goes to another one.
      connections.push(socket);
      return envelopes.send(socket, dispatch);
    },
  };
}

function hello(appId: string, count: number): Json {
  return {
    type: 'hello',
    num_connections: count,
    connection_info: { app_id: appId },
    debug_info: { host: 'workspace', approximate_connection_time: 3_600 },
  };
}

function send(socket: WebSocket, frame: Json): void {
  socket.send(JSON.stringify(frame));
}
