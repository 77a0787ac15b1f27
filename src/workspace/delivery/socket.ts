/**
 * Deliveries by Socket Mode: up to ten connections of the app, each delivery to one of them in turn.
 *
 * @see https://docs.slack.dev/apis/events-api/using-socket-mode
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Clock } from '../clock.ts';
import type { Feed } from '../feed.ts';
import { isJson, jsonOf, parseJson, textOf } from '../json.ts';
import { ACK_MS, type Answer, type Dispatch, type Transport } from './transport.ts';

/** Slack's cap on connections of one app. */
export const MAX_CONNECTIONS = 10;
/** Real time, not the clock's: the client on the other end measures silence by its own. */
const PING_MS = 10_000;

const types = { event: 'events_api', command: 'slash_commands', interaction: 'interactive' } as const;

export interface Sockets extends Transport {
  /** Gives the path of a connection that may be opened once. */
  ticket(): string;
  /** Takes over an HTTP connection that asks to become a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** How many connections are open. */
  count(): number;
  /** Announces the end of every connection, as Slack does before it renews them. */
  disconnect(reason: 'warning' | 'refresh_requested' | 'link_disabled'): void;
  /** Cuts every connection without a word. */
  drop(): void;
}

/** Creates the Socket Mode side of the workspace, without connections. */
export function createSockets(parts: { readonly clock: Clock; readonly feed: Feed; readonly appId: string }): Sockets {
  const { clock, feed, appId } = parts;
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const connections: WebSocket[] = [];
  const waiting = new Map<string, (answer: Answer) => void>();

  function greet(socket: WebSocket): void {
    if (connections.length >= MAX_CONNECTIONS) {
      send(socket, { type: 'disconnect', reason: 'too_many_websockets', debug_info: { host: 'workspace' } });
      socket.close();
      return;
    }
    connections.push(socket);
    const ping = setInterval(() => socket.ping(), PING_MS);
    socket.on('close', () => {
      clearInterval(ping);
      connections.splice(connections.indexOf(socket), 1);
      feed.publish({ kind: 'connection' });
    });
    socket.on('error', () => socket.terminate());
    socket.on('message', (frame) => acknowledge(String(frame)));
    send(socket, {
      type: 'hello',
      num_connections: connections.length,
      connection_info: { app_id: appId },
      debug_info: { host: 'workspace', approximate_connection_time: 3_600 },
    });
    feed.publish({ kind: 'connection' });
  }
  function acknowledge(frame: string): void {
    const { envelope_id: id, payload } = jsonOf(parseJson(frame));
    const isEmpty = isJson(payload) && Object.keys(payload).length === 0;
    waiting.get(textOf(id) ?? '')?.({ isAcknowledged: true, body: isEmpty ? undefined : payload });
  }
  return {
    ticket() {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `/link/?ticket=${ticket}&app_id=${appId}`;
    },
    upgrade(request, socket, head) {
      const { pathname, searchParams } = new URL(request.url ?? '', 'ws://workspace');
      if (pathname !== '/link/' || !tickets.delete(searchParams.get('ticket') ?? '')) {
        socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        return;
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
    send(dispatch) {
      const socket = connections.shift();
      if (socket === undefined) {
        return Promise.resolve({ isAcknowledged: false, reason: 'connection_failed', isFinal: false });
      }
      connections.push(socket);
      return new Promise((resolve) => {
        const id = randomUUID();
        const cancel = clock.setTimeout(
          () => settle({ isAcknowledged: false, reason: 'timeout', isFinal: false }),
          ACK_MS,
        );
        const settle = (answer: Answer): void => {
          cancel();
          waiting.delete(id);
          resolve(answer);
        };
        waiting.set(id, settle);
        send(socket, envelope(id, dispatch));
      });
    },
  };
}

function envelope(id: string, { kind, payload, retry }: Dispatch): Record<string, unknown> {
  return {
    envelope_id: id,
    type: types[kind],
    payload,
    accepts_response_payload: kind !== 'event',
    ...(kind === 'event' && { retry_attempt: retry?.attempt ?? 0, retry_reason: retry?.reason ?? '' }),
  };
}

function send(socket: WebSocket, frame: Record<string, unknown>): void {
  socket.send(JSON.stringify(frame));
}
