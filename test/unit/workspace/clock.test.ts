import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../../src/workspace/clock.ts';

describe('a clock moved by hand', () => {
  it('runs what falls due in its order, what that sets up included, and nothing else', async () => {
    const clock = createManualClock(0);
    const ran: string[] = [];
    clock.setTimeout(() => ran.push(`late ${clock.now()}`), 20);
    clock.setTimeout(() => {
      ran.push(`early ${clock.now()}`);
      clock.setTimeout(() => ran.push(`chained ${clock.now()}`), 5);
    }, 10);
    const cancel = clock.setTimeout(() => ran.push('cancelled'), 1);
    cancel();
    await clock.advance(19);
    expect(ran).toEqual(['early 10', 'chained 15']);
    await clock.advance(1);
    expect(ran.at(-1)).toBe('late 20');
  });
});
