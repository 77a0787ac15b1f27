/** The files of the page, served as they are: no build, no inline script, and a policy that allows none. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { sendText, urlOf } from '../http.ts';

const folder = join(import.meta.dirname, '../page');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers with a file of the page; permalinks lead to the place in the page that they name. */
export async function servePage(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = urlOf(request);
  const [, channel, seconds, decimals] = /^\/archives\/([A-Z0-9]+)\/p(\d+)(\d{6})$/.exec(pathname) ?? [];
  if (channel !== undefined) {
    const thread = searchParams.get('thread_ts') ?? `${seconds}.${decimals}`;
    response.writeHead(302, { location: `/#channel=${channel}&thread=${encodeURIComponent(thread)}` }).end();
    return;
  }
  const name = pathname === '/' ? 'index.html' : pathname.replace(/^\/(page\/)?/, '');
  const type = types[extname(name)];
  // Plain names only: no folder, and nothing above this one.
  const body =
    type !== undefined && /^[\w-]+\.[a-z]+$/.test(name)
      ? await readFile(join(folder, name)).catch(() => undefined)
      : undefined;
  if (type === undefined || body === undefined) {
    sendText(response, 404, 'There is nothing here.');
    return;
  }
  response.writeHead(200, {
    'content-type': type,
    'content-security-policy': policy,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(body);
}
