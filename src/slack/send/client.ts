/**
 * The one Web API client, and what it makes of Slack's answers. It never repeats a call by itself: a post that
 * timed out may have arrived, so repeating is the outbox's business, which can tell.
 */
import { LogLevel, WebAPIPlatformError, WebAPIRateLimitedError, WebClient } from '@slack/web-api';

/** A call that takes longer has failed, as far as we are concerned. */
const timeoutMs = 10_000;

/** Makes the client; without `apiUrl` it calls Slack itself. */
export function createClient(token: string, apiUrl?: string): WebClient {
  return new WebClient(token, {
    // Every failure comes back as an error, and is logged once by whoever called.
    logLevel: LogLevel.ERROR,
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
    timeout: timeoutMs,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
}

/** What came of a call that failed: `refused` will never work as it is, the others may. */
export type Failure =
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'limited'; readonly retryAfterMs: number }
  | { readonly kind: 'unknown' };

/** Slack's own trouble, in Slack's words: another try may work. */
const passing = [
  'internal_error',
  'fatal_error',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
  'accesslimited',
];

/** Gives what came of a call by the error that it threw; what is no answer of Slack’s is `unknown`. */
export function toFailure(error: unknown): Failure {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'limited', retryAfterMs: error.retryAfter * 1000 };
  if (!(error instanceof WebAPIPlatformError)) return { kind: 'unknown' };
  const code = error.data.error;
  if (code === 'ratelimited' || code === 'rate_limited') return { kind: 'limited', retryAfterMs: 1000 };
  return passing.includes(code) ? { kind: 'unknown' } : { kind: 'refused', code };
}
