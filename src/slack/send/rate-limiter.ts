/**
 * When a message that Slack refused for its rate may be tried again: one a second and channel. If all of them came
 * back at the same moment, all but one would be refused again.
 *
 * @see https://docs.slack.dev/apis/web-api/rate-limits
 */

const apartMs = 1_000;
/** Channels that are remembered; those whose slot has passed are dropped when there are more. */
const rememberedAtMost = 1_000;

/** Gives when the next message for a channel may be tried: in epoch milliseconds, at least `waitMs` from now. */
export function createRateLimiter(clock: () => number): (channel: string, waitMs: number) => number {
  const taken = new Map<string, number>();
  return (channel, waitMs) => {
    const now = clock();
    if (taken.size >= rememberedAtMost) {
      for (const [other, turn] of taken) if (turn < now) taken.delete(other);
    }
    const turn = Math.max(now + waitMs, (taken.get(channel) ?? 0) + apartMs);
    taken.set(channel, turn);
    return turn;
  };
}
