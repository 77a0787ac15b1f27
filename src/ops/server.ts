/** The port where the app's health and metrics are served: small, bounded, and gone at once when the app stops. */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { Fault } from '../fault.ts';
import type { Health } from './health.ts';
import type { Log } from './log.ts';

const connectionsAtMost = 64;
const receivedWithinMs = 5_000;
const lookForLateEveryMs = 1_000;

/** The port while it is open. */
export interface OpsServer {
  /** Where it listens; of another port than asked for when that was 0. */
  readonly address: string;
  /** Closes it, and every connection to it. */
  stop(): Promise<void>;
}

/** Opens the port. @throws {Fault} OPS_PORT_TAKEN when it cannot be had. */
export async function openOpsServer(
  { host, port }: { readonly host: string; readonly port: number },
  health: Health,
  log: Log,
): Promise<OpsServer> {
  const isForThisMachine = isLoopback(host);
  const server = createServer(
    {
      requestTimeout: receivedWithinMs,
      headersTimeout: receivedWithinMs,
      connectionsCheckingInterval: lookForLateEveryMs,
    },
    (request, response) => {
      // A page in a browser on this machine must not read along under a name of its own that leads here.
      if (isForThisMachine && !isForUs(request)) response.writeHead(421).end();
      else if (!health(request, response)) response.writeHead(404).end();
    },
  );
  server.maxConnections = connectionsAtMost;
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Fault('OPS_PORT_TAKEN', `Health and metrics cannot be served at ${host}:${port}: ${why}.`, {
      cure: 'Set OPS_PORT to another port.',
      cause,
    });
  }
  server.on('error', (error) => log.error({ err: error }, 'the server of health and metrics is in trouble'));
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);
}

function isForUs({ headers }: IncomingMessage): boolean {
  const name = URL.parse(`http://${headers.host}`)?.hostname ?? '';
  return isLoopback(name.replace(/^\[|\]$/g, ''));
}
