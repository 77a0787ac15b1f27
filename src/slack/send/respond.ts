/** Answers through the response URL of a command or a button: to one person, or to everyone in the channel. */

import { z } from 'zod';
import type { Sendable } from './post.ts';

/** Where Slack accepts an answer to what somebody did, whether or not the app is a member there. */
export const responseUrlSchema = z
  .object({
    /** Works for 30 minutes, five times; whoever has it can post, so it is a secret for that long. */
    url: z.string(),
    /** The thread in which it is shown; at the root of the channel without it. */
    threadTs: z.string().exactOptional(),
  })
  .readonly();
/** As `responseUrlSchema` says. */
export type ResponseUrl = z.infer<typeof responseUrlSchema>;

const timeoutMs = 10_000;

/** What came of it: `refused` will not be accepted later either (used up, too old); of `unknown` nothing is known. */
type ResponseOutcome = 'accepted' | 'refused' | 'unknown';

/** Posts a message there; never throws. */
export function respondAt(
  { url, threadTs }: ResponseUrl,
  message: Sendable & { readonly metadata?: object },
  visibility: 'ephemeral' | 'in_channel',
): Promise<ResponseOutcome> {
  return postTo(url, {
    response_type: visibility,
    replace_original: false,
    ...(threadTs !== undefined && { thread_ts: threadTs }),
    unfurl_links: false,
    unfurl_media: false,
    ...message,
  });
}

/** Puts a message in the place of the one with the button; never throws. */
export function replaceAt(url: string, { text, blocks }: Sendable): Promise<ResponseOutcome> {
  return postTo(url, { replace_original: true, text, blocks });
}

/** Takes the message with the button away; never throws. */
export function removeAt(url: string): Promise<ResponseOutcome> {
  return postTo(url, { delete_original: true });
}

async function postTo(url: string, body: object): Promise<ResponseOutcome> {
  // Masked, in a row that was given up and is tried again.
  if (!URL.canParse(url)) return 'refused';
  const headers = { 'content-type': 'application/json' };
  const signal = AbortSignal.timeout(timeoutMs);
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal }).catch(
    () => undefined,
  );
  if (answer?.ok === true) return 'accepted';
  return answer === undefined || answer.status === 429 || answer.status >= 500 ? 'unknown' : 'refused';
}
