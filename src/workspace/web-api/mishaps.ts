/** Mishaps on demand: the next calls of a method fail in a way that the real Slack or the network fails. */

import type { ServerResponse } from 'node:http';
import { sendJson, sendText } from '../http.ts';

export type Mishap =
  /** Refused with an error of Slack: `{ ok: false, error }`. */
  | { readonly error: string }
  /** Another status than 200, with a body that is not JSON; 429 with its `Retry-After` in seconds. */
  | { readonly status: number; readonly retryAfter?: number }
  /** Taken, and never answered. */
  | { readonly hang: true }
  /** Carried out, and the connection lost before the answer: the caller cannot know. */
  | { readonly dropAnswer: true };

export interface Mishaps {
  /** Lets the next calls of a method (or `response_url`) fail. */
  plan(method: string, mishap: Mishap, times: number): void;
  /** Takes the mishap of this call, if one is planned. */
  take(method: string): Mishap | undefined;
}

/** Creates a plan without mishaps. */
export function createMishaps(): Mishaps {
  const planned = new Map<string, Mishap[]>();
  return {
    plan(method, mishap, times) {
      planned.set(method, [...(planned.get(method) ?? []), ...Array.from({ length: times }, () => mishap)]);
    },
    take: (method) => planned.get(method)?.shift(),
  };
}

/** Lets an answer fail as planned; `hang` leaves it open until the workspace closes. */
export function suffer(mishap: Exclude<Mishap, { readonly dropAnswer: true }>, response: ServerResponse): void {
  if ('error' in mishap) sendJson(response, 200, { ok: false, error: mishap.error });
  else if ('status' in mishap) {
    const { status, retryAfter } = mishap;
    const body = status === 429 ? '{"ok":false,"error":"ratelimited"}' : 'the service is not available';
    sendText(response, status, body, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) });
  }
}
