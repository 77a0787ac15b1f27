/** Fault injection: the next calls of a path fail as a real forum, or the network before it, fails. */
import type { ServerResponse } from 'node:http';
import { sendJson, sendText } from '../http.ts';

export type ForumFault =
  /** Too many calls; by the forum itself in JSON, or by the guard before it in plain text. */
  | { readonly status: 429; readonly retryAfter: number; readonly by?: 'forum' | 'guard' }
  /** What a proxy answers while the forum is away: a page of HTML. */
  | { readonly status: 500 | 502 | 503 | 504 }
  /** A page instead of JSON, with status 200, as behind a login wall. */
  | { readonly html: true }
  /** Taken, and never answered. */
  | { readonly hang: true }
  /** Carried out, and the connection lost before the answer. */
  | { readonly dropAnswer: true };

export interface FaultInjection {
  /** Lets the next calls of a path, such as `/posts.json`, fail. */
  plan(path: string, fault: ForumFault, times: number): void;
  /** Takes the fault of this call, if one is planned. */
  take(path: string): ForumFault | undefined;
}

/** Creates a plan without faults. */
export function createFaultInjection(): FaultInjection {
  const planned = new Map<string, ForumFault[]>();
  return {
    plan(path, fault, times) {
      planned.set(path, [...(planned.get(path) ?? []), ...Array.from({ length: times }, () => fault)]);
    },
    take: (path) => planned.get(path)?.shift(),
  };
}

/** Fails as planned; `hang` leaves the answer open until the forum closes. */
export function failAsPlanned(
  fault: Exclude<ForumFault, { readonly dropAnswer: true }>,
  response: ServerResponse,
): void {
  if ('hang' in fault) return;
  if ('html' in fault) sendHtml(response, 200, '<!doctype html><title>Log in</title><p>Please log in.</p>');
  else if (fault.status === 429) slowDown(response, fault.retryAfter, fault.by);
  else sendHtml(response, fault.status, `<!doctype html><title>${fault.status}</title><p>The forum is away.</p>`);
}

/** Answers that there were too many calls, in one of Discourse's two ways. */
export function slowDown(response: ServerResponse, seconds: number, by: 'forum' | 'guard' = 'forum'): void {
  const headers = { 'retry-after': String(seconds) };
  if (by === 'guard') {
    sendText(response, 429, 'Slow down, too many requests from this IP address.\n', headers);
    return;
  }
  const left = `${seconds} seconds`;
  sendJson(
    response,
    429,
    {
      errors: [`You’ve performed this action too many times. Please wait ${left} before trying again.`],
      error_type: 'rate_limit',
      extras: { wait_seconds: seconds, time_left: left },
    },
    headers,
  );
}

function sendHtml(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(body);
}
