/**
 * The one error class for people: what happened to what, and what to do about it.
 *
 * Thrown where the fact is known; each edge turns it into words in exactly one place.
 * Expected outcomes (no answer, already claimed) are values, and a bug is a plain `Error`.
 */
export class Fault extends Error {
  override readonly name = 'Fault';
  /** Stable, upper case with underscores, for logs and tests: `CONTENT_MISSING`. */
  readonly code: string;
  /** What the reader can do, as a sentence; empty where there is nothing to do. */
  readonly cure: string;

  constructor(code: string, message: string, options: { readonly cure?: string; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.cure = options.cure ?? '';
  }
}
