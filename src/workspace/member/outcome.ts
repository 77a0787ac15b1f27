/** How an act of a person ended, in the words that Slack's client shows. */
import type { Answer, Failure } from '../delivery/transport.ts';

export type Outcome = { readonly ok: true } | Failed;

export interface Failed {
  readonly ok: false;
  /** Slack's name: `operation_timeout`, `http_service_error`, `dispatch_failed`, `invalid_input`. */
  readonly error: string;
  /** What the person reads. */
  readonly text: string;
  /** What is wrong with single fields of a modal, by `block_id`. */
  readonly errors?: Readonly<Record<string, string>>;
}

/** Everything went as the person meant it. */
export const done: Outcome = { ok: true };

const names: Readonly<Record<Failure, string>> = {
  http_timeout: 'operation_timeout',
  timeout: 'operation_timeout',
  http_error: 'http_service_error',
  connection_failed: 'dispatch_failed',
};

/** Gives the failure of a delivery that nobody acknowledged; `say` makes the sentence from Slack's name for it. */
export function failure(answer: Answer & { readonly isAcknowledged: false }, say: (error: string) => string): Failed {
  const error = names[answer.reason];
  return { ok: false, error, text: say(error) };
}
