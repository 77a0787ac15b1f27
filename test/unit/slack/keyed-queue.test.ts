import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createKeyedQueue } from '../../../src/slack/keyed-queue.ts';

/** Jobs that end when they are told to, and what has begun so far. */
function aYard(limits: { atOnce?: number; waitingAtMost?: number } = {}) {
  const errors: unknown[] = [];
  const begun: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const lanes = createKeyedQueue({ atOnce: 10, waitingAtMost: 10, ...limits, onError: (error) => errors.push(error) });
  return {
    lanes,
    begun,
    errors,
    take: (lane: string, name: string) =>
      lanes.take(lane, () => {
        begun.push(name);
        return new Promise((resolve, reject) => ends.set(name, (error) => (error ? reject(error) : resolve())));
      }),
    async end(name: string, error?: Error) {
      ends.get(name)?.(error);
      await turn();
    },
  };
}

describe('lanes', () => {
  it('run one job of a lane after another, and lanes beside each other', async () => {
    const { take, begun, end } = aYard();
    for (const [lane, name] of [
      ['a', 'a1'],
      ['a', 'a2'],
      ['b', 'b1'],
    ] as const)
      take(lane, name);
    expect(begun).toEqual(['a1', 'b1']);
    await end('a1');
    expect(begun).toEqual(['a1', 'b1', 'a2']);
  });

  it('run only so many at once, the lane that waits longest first', async () => {
    const { take, begun, end } = aYard({ atOnce: 2 });
    for (const name of ['a', 'b', 'c', 'd']) take(name, name);
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    await end('a');
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
  });

  it('take no more than may wait', async () => {
    const { take, end } = aYard({ atOnce: 1, waitingAtMost: 1 });
    expect([take('a', 'a'), take('b', 'b'), take('c', 'c')]).toEqual([true, true, false]);
    await end('a');
    expect(take('c', 'c')).toBe(true);
  });

  it('go on after a job that failed', async () => {
    const { take, begun, end, errors } = aYard();
    take('a', 'a1');
    take('a', 'a2');
    await end('a1', new Error('no'));
    expect(begun).toEqual(['a1', 'a2']);
    expect(errors).toHaveLength(1);
  });

  it('stop when what runs has ended, and begin nothing more', async () => {
    const { lanes, take, begun, end } = aYard({ atOnce: 1 });
    take('a', 'a');
    take('b', 'b');
    const stopped = lanes.stop();
    await end('a');
    await stopped;
    expect(begun).toEqual(['a']);
  });
});
