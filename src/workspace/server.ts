/**
 * The one HTTP server of the workspace: which path leads to which part. It listens on this machine only, and no
 * other site can make a browser use it.
 */
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { BadRequest, sendText } from './http.ts';
import { servePage } from './page-api/files.ts';
import { createPageApi } from './page-api/page-api.ts';
import type { Parts } from './parts.ts';
import type { Api } from './web-api/api.ts';
import type { Mishaps } from './web-api/mishaps.ts';
import { createRespond } from './web-api/respond.ts';

const HOST = '127.0.0.1';

export interface Server {
  readonly url: string;
  /** Cuts every connection and stops listening. */
  close(): Promise<void>;
}

/** Starts to listen. @throws {Error} with the system's code where the port is taken. */
export async function createServer(given: {
  readonly parts: Parts;
  readonly api: Api;
  readonly mishaps: Mishaps;
  readonly port: number;
}): Promise<Server> {
  const { parts, api, mishaps, port } = given;
  const pageApi = createPageApi(parts);
  const respond = createRespond(parts.responses, mishaps);

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '', `http://${HOST}`);
    if (pathname.startsWith('/api/')) return api.handle(pathname.slice('/api/'.length), request, response);
    if (pathname.startsWith('/response/')) return respond(pathname, request, response);
    if (pathname.startsWith('/page-api/')) return pageApi.handle(request, response);
    return servePage(request, response);
  }

  const server = createHttpServer((request, response) => {
    route(request, response).catch((error: unknown) => fail(response, error));
  });
  server.on('upgrade', parts.sockets.upgrade);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  const address = server.address();
  const used = typeof address === 'object' && address !== null ? address.port : port;
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
  if (error instanceof BadRequest) sendText(response, error.status, error.message);
  else sendText(response, 500, `the workspace has a bug: ${error instanceof Error ? error.stack : String(error)}`);
}
