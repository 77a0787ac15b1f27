/** What a method of the Web API is: its arguments, its scopes, its rate, and what it does. */
import type { Json } from '../json.ts';
import type { Parts } from '../parts.ts';
import type { Arguments } from './arguments.ts';

export interface Method {
  /** Calls a minute that a burst may reach; Slack's tiers 1 to 4 begin at 1, 20, 50 and 100. */
  readonly perMinute: number;
  /** One of these has to be granted; none for methods that need no scope. */
  readonly scopes: readonly string[];
  /** App-level tokens open connections, and nothing else. */
  readonly token: 'bot' | 'app';
  /** Names of all arguments; others are refused with `invalid_arg_name`. */
  readonly arguments: readonly string[];
  /** Carries the call out. @throws {Refusal} with Slack's name of the error. */
  readonly run: (given: Arguments, parts: Parts) => Json;
}

/** Methods by name. */
export type Methods = Readonly<Record<string, Method>>;

/** Slack's tiers, as calls a minute. @see https://docs.slack.dev/apis/web-api/rate-limits */
export const tier = { one: 1, two: 20, three: 50, four: 100, special: 600 } as const;

/** Creates a method of the bot token. */
export function method(perMinute: number, scopes: readonly string[], names: string, run: Method['run']): Method {
  return { perMinute, scopes, token: 'bot', arguments: names.split(' ').filter((name) => name !== ''), run };
}
