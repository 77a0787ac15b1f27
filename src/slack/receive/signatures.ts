/**
 * Slack's signature over a request: whether it is Slack's, fresh, and the first of its kind. A request that was
 * acknowledged and comes again, to the letter, is a replay (or Slack, which did not hear us): it is not acted on.
 *
 * @see https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

const toleranceMs = 5 * 60_000;

type Header = string | readonly string[] | undefined;

/** `stale` were signed with our secret too long ago, or for too late; `forged` with another, `unsigned` not at all. */
export type Validity = 'valid' | 'seen' | 'unsigned' | 'forged' | 'stale';

/** A check that remembers what it has let through. */
export interface Signatures {
  /** `seen` were valid, and remembered. */
  check(signature: Header, timestamp: Header, body: string): Validity;
  /** Remembers that the request with this signature was acknowledged. */
  remember(signature: Header): void;
}

/** Makes the check. It remembers for five to ten minutes: what is older is refused for its age. */
export function createSignatures(secret: string, clock: () => number): Signatures {
  let recent = new Set<string>();
  let older = new Set<string>();
  let turnedAt = clock();

  return {
    check(signature, timestamp, body) {
      if (typeof signature !== 'string' || typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) {
        return 'unsigned';
      }
      const expected = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
      const [ours, theirs] = [Buffer.from(expected), Buffer.from(signature)];
      if (ours.length !== theirs.length || !timingSafeEqual(ours, theirs)) return 'forged';
      if (Math.abs(clock() - Number(timestamp) * 1000) > toleranceMs) return 'stale';
      return recent.has(signature) || older.has(signature) ? 'seen' : 'valid';
    },

    remember(signature) {
      const now = clock();
      if (now - turnedAt >= toleranceMs) {
        [older, recent, turnedAt] = [recent, new Set(), now];
      }
      if (typeof signature === 'string') recent.add(signature);
    },
  };
}
