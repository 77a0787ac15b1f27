/**
 * Which requests the server takes: those that were sent to this machine by name and did not come from another web
 * page. A browser that was led here by a name of somebody else's (DNS rebinding) still sends that name as its Host.
 */
import type { IncomingMessage } from 'node:http';
import { BadRequest } from './http.ts';

/**
 * Refuses a request that names another host, another port or another origin.
 *
 * A link in another web page may lead here, as it shows that page nothing: `isPage` says that the request asks for a
 * page, and not for what stands in the workspace.
 *
 * @throws {BadRequest} 403
 * @see https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site
 */
export function refuseForeign(request: IncomingMessage, port: number, isPage = false): void {
  const { host = '', origin } = request.headers;
  if (!isOwnHost(host, port)) {
    throw new BadRequest(403, `Open this at http://localhost:${port}. Other addresses are refused.`);
  }
  const site = request.headers['sec-fetch-site'] ?? 'none';
  const isLink = isPage && request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
  const isOwnPage = origin === undefined || origin.toLowerCase() === `http://${host.toLowerCase()}`;
  if (!isOwnPage || !(site === 'same-origin' || site === 'none' || isLink)) {
    throw new BadRequest(403, 'Requests from other web pages are refused.');
  }
}

function isOwnHost(host: string, port: number): boolean {
  const [, name = '', given = '80'] = /^(localhost|127\.0\.0\.1|\[::1\])(?::(\d{1,5}))?$/i.exec(host) ?? [];
  return name !== '' && Number(given) === port;
}
