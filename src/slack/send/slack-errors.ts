/**
 * What went wrong with a call to Slack, and what that means to us: one table of Slack's error codes. A code that is
 * not in it is a refusal that another try does not change.
 *
 * @see https://docs.slack.dev/reference/methods for the codes of each method
 */
import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import { ForumFailure } from '../../desk/forum.ts';

/**
 * - `temporary`: Slack's own trouble; another try may work.
 * - `gone`: what we refer to (a message, its thread, a modal) is no longer there.
 * - `closed`: the place accepts no message of ours, whatever it says.
 * - `mendable`: a person can put it right while the message waits: invite the app, name another channel, renew a token.
 * - `blocks`: Slack does not accept the blocks; the text alone may be accepted.
 * - `too-late`: the three seconds in which a modal may be opened are over.
 * - `run-over`: this run of a workflow step has ended, and the token that came with it has expired.
 */
type Meaning = 'temporary' | 'gone' | 'closed' | 'mendable' | 'blocks' | 'too-late' | 'run-over';

const meanings: Readonly<Record<string, readonly Meaning[]>> = {
  internal_error: ['temporary'],
  fatal_error: ['temporary'],
  request_timeout: ['temporary'],
  service_unavailable: ['temporary'],
  team_added_to_org: ['temporary'],
  accesslimited: ['temporary'],

  message_not_found: ['gone'],
  thread_not_found: ['gone'],
  cannot_reply_to_message: ['gone'],
  not_found: ['gone'],

  not_in_channel: ['closed', 'mendable'],
  channel_not_found: ['closed', 'mendable'],
  is_archived: ['closed', 'mendable'],
  restricted_action: ['closed', 'mendable'],
  channel_is_limited_access: ['closed'],
  channel_type_not_supported: ['closed'],
  is_inactive: ['closed'],
  external_channel_migrating: ['closed'],
  posting_to_channel_denied: ['closed'],
  restricted_action_non_threadable_channel: ['closed'],
  restricted_action_read_only_channel: ['closed'],
  restricted_action_thread_locked: ['closed'],
  restricted_action_thread_only_channel: ['closed'],
  team_not_found: ['closed'],

  missing_scope: ['mendable'],
  invalid_auth: ['mendable', 'run-over'],
  token_revoked: ['mendable', 'run-over'],
  account_inactive: ['mendable'],
  not_authed: ['mendable'],
  team_access_not_granted: ['mendable'],
  ekm_access_denied: ['mendable'],
  token_expired: ['run-over'],
  execution_not_in_running_state: ['run-over'],

  invalid_blocks: ['blocks'],
  invalid_blocks_format: ['blocks'],
  msg_blocks_too_long: ['blocks'],
  msg_blocks_too_many: ['blocks'],
  block_mismatch: ['blocks'],

  expired_trigger_id: ['too-late'],
  exchanged_trigger_id: ['too-late'],
  invalid_trigger_id: ['too-late'],
};

/** Why a call failed: `refused` will never work as it is, the others may. */
export type Failure =
  | { readonly kind: 'refused'; readonly code: string; readonly means: readonly Meaning[] }
  | { readonly kind: 'limited'; readonly retryAfterMs: number }
  | { readonly kind: 'unknown' };

/** Reads why a call failed from the error that it threw; what is not an answer of Slack's is `unknown`. */
export function toFailure(error: unknown): Failure {
  if (error instanceof ForumFailure && error.kind === 'limited') {
    return { kind: 'limited', retryAfterMs: error.retryAfterMs };
  }
  if (error instanceof WebAPIRateLimitedError) return { kind: 'limited', retryAfterMs: error.retryAfter * 1000 };
  if (!(error instanceof WebAPIPlatformError)) return { kind: 'unknown' };
  const code = error.data.error;
  if (code === 'ratelimited' || code === 'rate_limited') return { kind: 'limited', retryAfterMs: 1000 };
  const means = (Object.hasOwn(meanings, code) ? meanings[code] : undefined) ?? [];
  return means.includes('temporary') ? { kind: 'unknown' } : { kind: 'refused', code, means };
}

/** Whether Slack refused a call, for whatever reason. */
export function isRefused(error: unknown): boolean {
  return toFailure(error).kind === 'refused';
}

/** Whether Slack refused a call with a code that means this. */
export function means(error: unknown, meaning: Meaning): boolean {
  const failure = toFailure(error);
  return failure.kind === 'refused' && failure.means.includes(meaning);
}

/** Why a call failed, for the log: Slack's own word where it gave one. */
export function causeOf(error: unknown): string {
  const failure = toFailure(error);
  if (failure.kind === 'refused') return failure.code;
  return error instanceof Error ? error.message : String(error);
}
