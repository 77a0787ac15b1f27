/** How Slack says no: an error name of its documentation, with details for the answer's body. */
import type { Json } from './json.ts';

/** Thrown where a rule of Slack is broken; the Web API turns it into `{ ok: false, error }` in one place. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** Slack's name of the error: `channel_not_found`. */
  readonly code: string;
  /** Further members of the answer, such as `needed` and `provided`. */
  readonly details: Json;

  constructor(code: string, details: Json = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/**
 * Creates a refusal with Slack's messages about single fields, each with its JSON pointer.
 *
 * @see Shape seen in third-party measurements: `errors` bare, `response_metadata.messages` with `[ERROR]`.
 */
export function refusalWithMessages(code: string, messages: readonly string[]): Refusal {
  return new Refusal(code, {
    errors: messages,
    response_metadata: { messages: messages.map((message) => `[ERROR] ${message}`) },
  });
}
