/**
 * The one HTTP server of the workspace: which path leads to which part. It listens on this machine only, no other web
 * page can use it (own-origin.ts), and whatever is sent to it, the process goes on.
 */
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { BadRequest, sendText, urlOf } from './http.ts';
import { refuseForeign } from './own-origin.ts';
import { servePage } from './page-api/files.ts';
import { createPageApi } from './page-api/page-api.ts';
import type { Parts } from './parts.ts';
import { takeUpload } from './upload.ts';
import type { Api } from './web-api/api.ts';
import type { FaultInjection } from './web-api/fault-injection.ts';
import { createRespond } from './web-api/respond.ts';

const HOST = '127.0.0.1';
/** More connections at a time are dropped: a body may be a megabyte long, and each has to fit into memory. */
const MAX_CONNECTIONS = 500;
/** A request that has not come whole by then is dropped. */
const REQUEST_MS = 30_000;

export interface Server {
  readonly url: string;
  /** Cuts every connection and stops listening. */
  close(): Promise<void>;
}

/** Starts to listen. @throws {Error} with the system's code where the port is taken. */
export async function createServer(given: {
  readonly parts: Parts;
  readonly api: Api;
  readonly faults: FaultInjection;
  readonly port: number;
}): Promise<Server> {
  const { parts, api, faults, port } = given;
  const pageApi = createPageApi(parts);
  const respond = createRespond(parts.responses, faults);

  let used = port;

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = urlOf(request);
    refuseForeign(request, used, !/^\/(api|response|page-api|upload)\//.test(pathname));
    if (pathname.startsWith('/api/')) return api.handle(pathname.slice('/api/'.length), request, response);
    if (pathname.startsWith('/response/')) return respond(pathname, request, response);
    if (pathname.startsWith('/page-api/')) return pageApi.handle(request, response);
    if (pathname.startsWith('/upload/')) return takeUpload(parts.files, pathname, request, response);
    return servePage(request, response);
  }

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    try {
      refuseForeign(request, used);
      parts.sockets.upgrade(request, socket, head);
    } catch (error) {
      const status = error instanceof BadRequest ? error.status : 500;
      socket.end(`HTTP/1.1 ${status} Refused\r\nconnection: close\r\n\r\n`);
    }
  }

  const server = createHttpServer({ requestTimeout: REQUEST_MS }, (request, response) => {
    response.on('error', () => response.destroy());
    route(request, response).catch((error: unknown) => fail(response, error));
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.on('upgrade', upgrade);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  server.on('error', (error) => process.emitWarning(`the local workspace: ${error.message}`));
  const address = server.address();
  used = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${HOST}:${used}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // What follows of a refused request is not read, so nothing else can come on its connection.
  const close = { connection: 'close' };
  if (error instanceof BadRequest) sendText(response, error.status, error.message, close);
  else sendText(response, 500, `the workspace has a bug: ${error instanceof Error ? error.stack : String(error)}`);
}
