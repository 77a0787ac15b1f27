/** What a check of the doctor's comes to, in one line for people and one value for programs. */

/** One thing that was looked at. */
export interface Diagnosis {
  readonly check: Check;
  /** `warn` works today and may not tomorrow, or could not be looked at; `fail` does not work. */
  readonly status: 'ok' | 'warn' | 'fail';
  /** What was found. */
  readonly found: string;
  /** What to do about it; absent where nothing is to be done. */
  readonly todo?: string;
}

/** What is looked at, in the order in which it is told. */
export type Check =
  | 'node'
  | 'configuration'
  | 'tokens'
  | 'scopes'
  | 'events'
  | 'support channel'
  | 'clock'
  | 'database'
  | 'answering'
  | 'content';

/** As it should be. */
export function ok(check: Check, found: string): Diagnosis {
  return { check, status: 'ok', found };
}

/** Worth a look. */
export function warn(check: Check, found: string, todo: string): Diagnosis {
  return { check, status: 'warn', found, todo };
}

/** Broken. */
export function fail(check: Check, found: string, todo: string): Diagnosis {
  return { check, status: 'fail', found, todo };
}
