import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createWorker, type Settlement } from '../../../src/slack/worker.ts';

/** A worker over rows that are put in by hand; a row's work ends when the test says so. */
function aWorkshop({ atOnce = 10, settle = async () => undefined }: { atOnce?: number; settle?: Settlement } = {}) {
  const waiting: string[] = [];
  const begun: string[] = [];
  const settled: string[] = [];
  const errors: unknown[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const worker = createWorker<string>({
    claim: async (limit) => waiting.splice(0, limit),
    work: (row) => {
      begun.push(row);
      return new Promise((resolve, reject) => {
        ends.set(row, (error) => {
          if (error !== undefined) reject(error);
          resolve(async () => {
            await settle();
            settled.push(row);
          });
        });
      });
    },
    atOnce,
    everyMs: 3_600_000,
    onError: (error) => errors.push(error),
  });
  return {
    worker,
    begun,
    settled,
    errors,
    async put(...rows: readonly string[]) {
      waiting.push(...rows);
      worker.wake();
      await turn();
    },
    async end(row: string, error?: Error) {
      ends.get(row)?.(error);
      await turn();
    },
  };
}

describe('a worker', () => {
  it('works on so many rows at once, and on the next when one is settled', async () => {
    const { put, end, begun, worker } = aWorkshop({ atOnce: 2 });
    await put('a', 'b', 'c');
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    expect(begun).toEqual(['a', 'b', 'c']);
    await Promise.all([end('a'), end('c'), worker.stop()]);
  });

  it('keeps what came of a row as often as it takes, and does not do the work again', async () => {
    let tries = 0;
    const { put, end, begun, settled, errors, worker } = aWorkshop({
      settle: async () => {
        tries += 1;
        if (tries < 3) throw new Error('the store is away');
      },
    });
    await put('a');
    await end('a');
    expect(settled).toEqual([]);
    await expect.poll(() => settled).toEqual(['a']);
    expect([begun, errors.length]).toEqual([['a'], 2]);
    await worker.stop();
  });

  it('goes on after work that threw', async () => {
    const { put, end, begun, errors, worker } = aWorkshop({ atOnce: 1 });
    await put('a', 'b');
    await end('a', new Error('a bug'));
    expect([begun, errors.length]).toEqual([['a', 'b'], 1]);
    await Promise.all([end('b'), worker.stop()]);
  });

  it('stops when what runs is settled, and begins nothing more', async () => {
    const { put, end, begun, settled, worker } = aWorkshop({ atOnce: 1 });
    await put('a', 'b');
    const stopped = worker.stop();
    await end('a');
    await stopped;
    expect([begun, settled]).toEqual([['a'], ['a']]);
  });

  it('stops though what came of a row cannot be kept: it stays in hand', async () => {
    const { put, end, settled, worker } = aWorkshop({ settle: () => Promise.reject(new Error('the store is away')) });
    await put('a');
    await end('a');
    await worker.stop();
    expect(settled).toEqual([]);
  });
});
