import { expect, it } from 'vitest';
import { createRateLimiter } from '../../../src/slack/send/rate-limiter.ts';

it('messages that a channel had no room for come back one a second, those of another channel at once', () => {
  let now = 0;
  const nextSlot = createRateLimiter(() => now);
  expect([nextSlot('C1', 1000), nextSlot('C1', 1000), nextSlot('C2', 1000)]).toEqual([1000, 2000, 1000]);
  now = 10_000;
  expect([nextSlot('C1', 500), nextSlot('C1', 5000)]).toEqual([10_500, 15_000]);
});
