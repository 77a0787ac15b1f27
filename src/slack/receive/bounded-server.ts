/**
 * An HTTP server that cannot be overrun: it limits connections and the time that a request takes to arrive, and stops
 * within the grace period whatever is half-sent. What the requests mean is not its business.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Refusals } from './rejected-requests.ts';

/** Slack opens a few dozen under load. Behind a balancer all come from one address, so that there is one bound. */
const connectionsAtMost = 256;
/** Slack waits three seconds for the answer: what is not here after five, nobody waits for. */
const receivedWithinMs = 5_000;
const lookForLateEveryMs = 1_000;
/** Longer than balancers keep a connection, a minute mostly: it is for them to close it. */
const keepAliveMs = 65_000;
/** From `stop` on, for what is being answered; then connections are closed whatever they wait for. */
const graceMs = 3_000;

/** What the server is handed. */
export interface BoundedServerOptions {
  readonly port: number;
  readonly log: Logger;
  /** Hears of what the server turns away by itself. */
  readonly refusals: Pick<Refusals, 'count'>;
  /** Answers a request, and never throws. */
  readonly serve: (request: IncomingMessage, response: ServerResponse) => void;
}

/** A server that can be started and stopped once. */
export interface BoundedServer {
  /** Listens. Rejects with the system's error where it cannot. */
  start(): Promise<Server>;
  /** Whether it takes requests. */
  isOpen(): boolean;
  /** Takes nothing new, lets end what runs within the grace period, and closes the rest. */
  stop(): Promise<void>;
}

/** Makes the server; it listens from `start` on. */
export function createBoundedServer({ port, log, refusals, serve }: BoundedServerOptions): BoundedServer {
  let isStopping = false;
  const server = createServer(
    {
      requestTimeout: receivedWithinMs,
      headersTimeout: receivedWithinMs,
      connectionsCheckingInterval: lookForLateEveryMs,
      keepAliveTimeout: keepAliveMs,
    },
    (request, response) => {
      if (isStopping) response.setHeader('connection', 'close');
      serve(request, response);
    },
  );
  server.maxConnections = connectionsAtMost;
  server.on('drop', () => refusals.count('too many connections'));

  return {
    isOpen: () => server.listening && !isStopping,
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, () => {
          server.off('error', reject);
          server.on('error', (error) => log.error({ err: error }, 'the HTTP server is in trouble'));
          resolve(server);
        });
      }),
    async stop() {
      isStopping = true;
      // Closing waits for every connection: half a request would hold the process for as long as it likes.
      const late = setTimeout(() => server.closeAllConnections(), graceMs);
      await new Promise<void>((resolve) => server.close(() => resolve()));
      clearTimeout(late);
    },
  };
}
