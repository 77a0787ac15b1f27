/**
 * Rates: a bucket for each method, and one for each channel that is posted in. Slack publishes the rates but not
 * the bursts it lets pass; the bursts here are ours.
 *
 * @see https://docs.slack.dev/apis/web-api/rate-limits
 */
import type { Clock } from '../clock.ts';
import { remember } from '../recent.ts';

/** Posts that a channel takes at once before it is held to one a second. */
export const POST_BURST = 10;

export interface Rates {
  /** Takes one call out of a bucket; gives the seconds to wait where it is empty, 0 otherwise. */
  take(bucket: string, burst: number, perSecond: number): number;
}

/** Buckets that are never empty. */
export const unlimited: Rates = { take: () => 0 };

/** Creates buckets, all of them full. */
export function createRates(clock: Clock): Rates {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(name, burst, perSecond) {
      const now = clock.now();
      const bucket = buckets.get(name) ?? { left: burst, at: now };
      bucket.left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
      bucket.at = now;
      remember(buckets, name, bucket);
      if (bucket.left < 1) return Math.ceil((1 - bucket.left) / perSecond);
      bucket.left -= 1;
      return 0;
    },
  };
}
