/**
 * The one Web API client. It never repeats a call by itself: a post that timed out may have arrived, so repeating is
 * left to the outbox, which can tell.
 */
import { LogLevel, WebClient } from '@slack/web-api';

/** A call that takes longer counts as failed. */
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
