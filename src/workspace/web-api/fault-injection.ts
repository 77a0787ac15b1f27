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
  | CarriedOut;

/** Carried out, and the connection lost before the answer: the caller cannot know; or answered only after so long. */
type CarriedOut = { readonly dropAnswer: true } | { readonly answerAfterMs: number };

export interface FaultInjection {
  /** Lets the next calls of a method (or `response_url`) fail. */
  plan(method: string, fault: InjectedFault, times: number): void;
  /** Decides over each call for which nothing is planned; undefined lets it pass. */
  decide(faultOf: (method: string) => InjectedFault | undefined): void;
  /** Takes the fault of this call, if there is one. */
  take(method: string): InjectedFault | undefined;
}

/** Creates a plan without faults. */
export function createFaultInjection(): FaultInjection {
  const planned = new Map<string, InjectedFault[]>();
  let decided: (method: string) => InjectedFault | undefined = () => undefined;
  return {
    plan(method, fault, times) {
      planned.set(method, [...(planned.get(method) ?? []), ...Array.from({ length: times }, () => fault)]);
    },
    decide(faultOf) {
      decided = faultOf;
    },
    take: (method) => planned.get(method)?.shift() ?? decided(method),
  };
}

/** Whether a call with this fault is carried out all the same. */
export function isCarriedOut(fault: InjectedFault): fault is CarriedOut {
  return 'dropAnswer' in fault || 'answerAfterMs' in fault;
}

/** Sends the answer to a call that was carried out, as its fault says, if there is one. */
export function answerAsPlanned(fault: CarriedOut | undefined, response: ServerResponse, send: () => void): void {
  if (fault === undefined) send();
  else if ('dropAnswer' in fault) response.destroy();
  else {
    const late = setTimeout(send, fault.answerAfterMs);
    response.once('close', () => clearTimeout(late));
  }
}

/** Lets an answer fail as planned; `hang` leaves it open until the workspace closes. */
export function failAsPlanned(fault: Exclude<InjectedFault, CarriedOut>, response: ServerResponse): void {
  if ('error' in fault) sendJson(response, 200, { ok: false, error: fault.error });
  else if ('status' in fault) {
    const { status, retryAfter } = fault;
    const body = status === 429 ? '{"ok":false,"error":"ratelimited"}' : 'the service is not available';
    sendText(response, status, body, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) });
  }
}
