/** Fault injection: the next calls of a method fail in a way that the real Slack or the network fails. */

import type { ServerResponse } from 'node:http';
import { sendJson, sendText } from '../http.ts';

export type InjectedFault =
  /** Refused with an error of Slack: `{ ok: false, error }`. */
  | { readonly error: string }
  /** Another status than 200, with a body that is not JSON; 429 with its `Retry-After` in seconds. */
  | { readonly status: number; readonly retryAfter?: number }
  /** Taken, and never answered. */
  | { readonly hang: true }
  /** Carried out, and the connection lost before the answer: the caller cannot know. */
  | { readonly dropAnswer: true };

export interface FaultInjection {
  /** Lets the next calls of a method (or `response_url`) fail. */
  plan(method: string, fault: InjectedFault, times: number): void;
  /** Takes the fault of this call, if one is planned. */
  take(method: string): InjectedFault | undefined;
}

/** Creates a plan without faults. */
export function createFaultInjection(): FaultInjection {
  const planned = new Map<string, InjectedFault[]>();
  return {
    plan(method, fault, times) {
      planned.set(method, [...(planned.get(method) ?? []), ...Array.from({ length: times }, () => fault)]);
    },
    take: (method) => planned.get(method)?.shift(),
  };
}

/** Lets an answer fail as planned; `hang` leaves it open until the workspace closes. */
export function failAsPlanned(
  fault: Exclude<InjectedFault, { readonly dropAnswer: true }>,
  response: ServerResponse,
): void {
  if ('error' in fault) sendJson(response, 200, { ok: false, error: fault.error });
  else if ('status' in fault) {
    const { status, retryAfter } = fault;
    const body = status === 429 ? '{"ok":false,"error":"ratelimited"}' : 'the service is not available';
    sendText(response, status, body, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) });
  }
}
