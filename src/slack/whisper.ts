/** A message that only one person sees, where they are: by the response URL of what they did. */
import type { Sendable } from './post.ts';
import type { Privately } from './question.ts';

const respondTimeoutMs = 10_000;

/** Says it, and whether that worked: an address that is used up, too old or out of reach gives false. */
export async function whispered({ url, threadTs }: Privately, message: Sendable): Promise<boolean> {
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  const body = JSON.stringify({ response_type: 'ephemeral', ...thread, ...message });
  const headers = { 'content-type': 'application/json' };
  const signal = AbortSignal.timeout(respondTimeoutMs);
  const answer = await fetch(url, { method: 'POST', headers, body, signal }).catch(() => undefined);
  return answer?.ok === true;
}
