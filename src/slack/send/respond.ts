/** Answers what somebody did by the address that Slack gave for it: to them alone, or to all who read there. */

import type { ResponseUrl } from '../receive/question.ts';
import type { Sendable } from './post.ts';

const timeoutMs = 10_000;

/** What came of it: `refused` will not be taken later either (used up, too old), of `unknown` nothing is known. */
export type Taken = 'taken' | 'refused' | 'unknown';

/** Says a message there; never throws. */
export async function respondAt(
  { url, threadTs }: ResponseUrl,
  message: Sendable & { readonly metadata?: object },
  visibility: 'ephemeral' | 'in_channel',
): Promise<Taken> {
  const body = JSON.stringify({
    response_type: visibility,
    replace_original: false,
    ...(threadTs !== undefined && { thread_ts: threadTs }),
    unfurl_links: false,
    unfurl_media: false,
    ...message,
  });
  const headers = { 'content-type': 'application/json' };
  const signal = AbortSignal.timeout(timeoutMs);
  const answer = await fetch(url, { method: 'POST', headers, body, signal }).catch(() => undefined);
  if (answer?.ok === true) return 'taken';
  return answer === undefined || answer.status === 429 || answer.status >= 500 ? 'unknown' : 'refused';
}
