/** The small part of HTTP that the workspace speaks: reading a body that is not too large, and answering. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Larger bodies are refused with 413. */
const MAX_BODY_BYTES = 1_000_000;

/** Thrown when a request is not worth reading to its end. */
export class BadRequest extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Gives the URL that a request asks for; its host means nothing. @throws {BadRequest} 400 for what is no URL, such as `//`. */
export function urlOf(request: IncomingMessage): URL {
  const url = URL.parse(request.url ?? '', 'http://workspace');
  if (url === null) throw new BadRequest(400, 'Malformed address.');
  return url;
}

/** Reads the whole body as UTF-8. @throws {BadRequest} 413 above one million bytes. */
export async function readBody(request: IncomingMessage): Promise<string> {
  return (await readBytes(request)).toString('utf8');
}

/** Reads the whole body as it is. @throws {BadRequest} 413 above one million bytes. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BODY_BYTES) throw new BadRequest(413, 'the body is too large');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Gives the media type of a request without its parameters, in lower case. */
export function mediaType(request: IncomingMessage): string {
  return (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(JSON.stringify(body));
}

/** Answers with plain text. */
export function sendText(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(body);
}
