/** What every inbox promises. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Leased } from '../../src/desk/outbox.ts';
import type { Inbox } from '../../src/slack/receive/inbox.ts';
import { noon } from '../builders.ts';

const leaseMs = 1000;

export function inboxContract(name: string, make: () => Promise<Inbox>): void {
  describe(`an inbox in ${name}`, () => {
    let inbox: Inbox;

    beforeEach(async () => {
      inbox = await make();
    });

    async function accepted(key: string, payload: unknown = { key }): Promise<Leased> {
      const row = await inbox.accept(key, payload, { now: noon, leaseMs });
      if (row === undefined) throw new Error(`${key} was there before`);
      return row;
    }

    it('accepts one of fifty deliveries of the same message', async () => {
      const rows = await Promise.all(
        Array.from({ length: 50 }, () => inbox.accept('T1/C1/1.0', { text: 'hi' }, { now: noon, leaseMs })),
      );
      expect(rows.filter((row) => row !== undefined)).toEqual([
        { key: 'T1/C1/1.0', payload: { text: 'hi' }, attempts: 1 },
      ]);
    });

    it('leaves a delivery to who accepted it until the lease ends, then gives it to one other', async () => {
      await accepted('a', { text: 'null \0 and \ud800' });
      expect(await inbox.claim({ now: noon + leaseMs - 1, leaseMs }, 10)).toEqual([]);
      const claims = await Promise.all([1, 2, 3].map(() => inbox.claim({ now: noon + leaseMs, leaseMs }, 10)));
      expect(claims.flat()).toEqual([{ key: 'a', payload: { text: 'null \0 and \ud800' }, attempts: 2 }]);
    });

    it('never gives out again what is done, and knows its key for good', async () => {
      await inbox.done(await accepted('a'));
      expect(await inbox.claim({ now: noon + 2 * leaseMs, leaseMs }, 10)).toEqual([]);
      expect(await inbox.accept('a', {}, { now: noon + 2 * leaseMs, leaseMs })).toBeUndefined();
    });

    it('gives out again what is to be retried, when it is due', async () => {
      await inbox.retry(await accepted('a'), 'no answer \0', noon + 5000);
      expect(await inbox.claim({ now: noon + 4999, leaseMs }, 10)).toEqual([]);
      expect(await inbox.claim({ now: noon + 5000, leaseMs }, 10)).toHaveLength(1);
    });

    it('leaves what has failed for a person to look at', async () => {
      await inbox.failed(await accepted('a'), 'malformed');
      expect(await inbox.claim({ now: noon + 2 * leaseMs, leaseMs }, 10)).toEqual([]);
    });

    it('does not listen to one whose lease ran out', async () => {
      const late = await accepted('a');
      const [row] = await inbox.claim({ now: noon + leaseMs, leaseMs }, 10);
      await inbox.failed(late, 'too late');
      expect(await inbox.claim({ now: noon + 2 * leaseMs, leaseMs }, 10)).toMatchObject([{ attempts: 3 }]);
      expect(row?.attempts).toBe(2);
    });

    it('gives each row to one of many who claim at once, at most as many as wanted', async () => {
      for (let index = 0; index < 40; index += 1) await accepted(`k${index}`);
      const claims = await Promise.all(
        Array.from({ length: 10 }, () => inbox.claim({ now: noon + leaseMs, leaseMs }, 7)),
      );
      const keys = claims.flat().map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(Math.max(...claims.map((claim) => claim.length))).toBeLessThanOrEqual(7);
    });
  });
}
