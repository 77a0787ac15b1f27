/**
 * The one Web API client. It never repeats a call by itself: a post that timed out may have arrived, so repeating is
 * left to the outbox, which can tell.
 */
import { type FetchFunction, type Logger, LogLevel, WebClient } from '@slack/web-api';

/** A call that takes longer counts as failed. */
const timeoutMs = 10_000;

/** Every failure comes back as an error, and is logged once by whoever called. */
const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};

/** Makes the client; without `apiUrl` it calls Slack itself. `fetch` is what it calls with, such as one that counts. */
export function createClient(token: string, apiUrl?: string, fetch?: FetchFunction): WebClient {
  return new WebClient(token, {
    logger: silent,
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
    ...(fetch !== undefined && { fetch }),
    timeout: timeoutMs,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
}
