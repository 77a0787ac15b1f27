import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createKeyedQueue } from '../../../src/slack/keyed-queue.ts';

/** Jobs that end when they are told to, and what has begun so far. */
function aQueue(limits: { atOnce?: number; waitingAtMost?: number } = {}) {
  const errors: unknown[] = [];
  const begun: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const queue = createKeyedQueue({ atOnce: 10, waitingAtMost: 10, ...limits, onError: (error) => errors.push(error) });
  return {
    queue,
    begun,
    errors,
    add: (key: string, name: string) =>
      queue.add(key, () => {
        begun.push(name);
        return new Promise((resolve, reject) => ends.set(name, (error) => (error ? reject(error) : resolve())));
      }),
    async end(name: string, error?: Error) {
      ends.get(name)?.(error);
      await turn();
    },
  };
}

describe('a queue by key', () => {
  it('runs one job of a key after another, and keys side by side', async () => {
    const { add, begun, end } = aQueue();
    for (const [key, name] of [
      ['a', 'a1'],
      ['a', 'a2'],
      ['b', 'b1'],
    ] as const)
      add(key, name);
    expect(begun).toEqual(['a1', 'b1']);
    await end('a1');
    expect(begun).toEqual(['a1', 'b1', 'a2']);
  });

  it('runs only so many at once, the key that has waited longest first', async () => {
    const { add, begun, end } = aQueue({ atOnce: 2 });
    for (const name of ['a', 'b', 'c', 'd']) add(name, name);
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    await end('a');
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes no more than may wait', async () => {
    const { add, end } = aQueue({ atOnce: 1, waitingAtMost: 1 });
    expect([add('a', 'a'), add('b', 'b'), add('c', 'c')]).toEqual([true, true, false]);
    await end('a');
    expect(add('c', 'c')).toBe(true);
  });

  it('goes on after a job that failed', async () => {
    const { add, begun, end, errors } = aQueue();
    add('a', 'a1');
    add('a', 'a2');
    await end('a1', new Error('no'));
    expect(begun).toEqual(['a1', 'a2']);
    expect(errors).toHaveLength(1);
  });

  it('stops when what runs has ended, and begins nothing more', async () => {
    const { queue, add, begun, end } = aQueue({ atOnce: 1 });
    add('a', 'a');
    add('b', 'b');
    const stopped = queue.stop();
    await end('a');
    await stopped;
    expect(begun).toEqual(['a']);
  });
});
