/** What every outbox promises. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Leased, Outbox, Outgoing } from '../../src/desk/outbox.ts';
import { noon } from '../builders.ts';

const leaseMs = 1000;
const soon = { now: noon, leaseMs };

export function outboxContract(name: string, make: () => Promise<Outbox>): void {
  describe(`an outbox in ${name}`, () => {
    let outbox: Outbox;

    beforeEach(async () => {
      outbox = await make();
    });

    async function claimed(now = noon): Promise<Leased> {
      const [row] = await outbox.claim({ now, leaseMs }, 1);
      if (row === undefined) throw new Error('nothing is due');
      return row;
    }

    it('gives out each message once, with what was put in', async () => {
      await outbox.put([aMessage('a', { payload: { text: 'null \0 and 🦀' } })]);
      expect(await outbox.claim(soon, 10)).toEqual([{ key: 'a', payload: { text: 'null \0 and 🦀' }, attempts: 1 }]);
      expect(await outbox.claim(soon, 10)).toEqual([]);
    });

    it('leaves a message as it is when its key comes again, sent or not', async () => {
      await outbox.put([aMessage('a', { payload: 'first' })]);
      await outbox.put([aMessage('a', { payload: 'second' }), aMessage('b')]);
      const rows = await outbox.claim(soon, 10);
      expect(rows.map(({ key, payload }) => [key, payload]).sort()).toEqual([
        ['a', 'first'],
        ['b', 'hello'],
      ]);
      for (const row of rows) await outbox.sent(row);
      await outbox.put([aMessage('a')]);
      expect(await outbox.claim({ now: noon + 9 * leaseMs, leaseMs }, 10)).toEqual([]);
    });

    it('holds a message back until it is due', async () => {
      await outbox.put([aMessage('a', { dueAt: noon + 1 })]);
      expect(await outbox.claim(soon, 10)).toEqual([]);
      expect(await outbox.claim({ now: noon + 1, leaseMs }, 10)).toHaveLength(1);
    });

    it('gives a message to another when the sender died', async () => {
      await outbox.put([aMessage('a')]);
      await claimed();
      expect(await outbox.claim({ now: noon + leaseMs, leaseMs }, 10)).toMatchObject([{ key: 'a', attempts: 2 }]);
    });

    it('tells where a message was sent', async () => {
      await outbox.put([aMessage('a'), aMessage('b')]);
      const at = { team: 'T1', channel: 'C1', ts: '1.0' };
      await outbox.sent(await claimed(), at);
      await outbox.sent(await claimed());
      const places = await Promise.all(['a', 'b', 'c'].map((key) => outbox.whereSent(key)));
      expect(places.filter((place) => place !== undefined)).toEqual([at]);
    });

    it('sends a lane in order, and waits for what is on its way', async () => {
      await outbox.put([1, 2, 3].map((position) => aMessage(`m${position}`, { lane: 'card', position })));
      const first = await claimed();
      expect([first.key, await outbox.claim(soon, 10)]).toEqual(['m1', []]);
      await outbox.retry(first, 'slow down', noon + 50);
      expect(await outbox.claim(soon, 10)).toEqual([]);
      await outbox.sent(await claimed(noon + 50));
      expect((await claimed()).key).toBe('m2');
    });

    it('does not count a time that was not even a try', async () => {
      await outbox.put([aMessage('a')]);
      await outbox.postpone(await claimed(), noon + 50);
      expect(await outbox.claim(soon, 10)).toEqual([]);
      expect(await outbox.claim({ now: noon + 50, leaseMs }, 10)).toMatchObject([{ key: 'a', attempts: 1 }]);
    });

    it('lets a lane go on after a message that can never be sent', async () => {
      await outbox.put([1, 2].map((position) => aMessage(`m${position}`, { lane: 'card', position })));
      await outbox.failed(await claimed(), 'channel_not_found');
      expect((await claimed()).key).toBe('m2');
    });

    it('does not let one lane hold up another', async () => {
      await outbox.put([aMessage('a1', { lane: 'a' }), aMessage('a2', { lane: 'a', position: 1 }), aMessage('b')]);
      const rows = await outbox.claim(soon, 10);
      expect(rows.map(({ key }) => key).sort()).toEqual(['a1', 'b']);
    });

    it('does not listen to one whose lease ran out', async () => {
      await outbox.put([aMessage('a')]);
      const late = await claimed();
      await claimed(noon + leaseMs);
      await outbox.failed(late, 'too late');
      expect(await outbox.claim({ now: noon + 2 * leaseMs, leaseMs }, 10)).toHaveLength(1);
    });

    it('gives each of many messages to one of many senders', async () => {
      await outbox.put(Array.from({ length: 60 }, (_, index) => aMessage(`k${index}`)));
      const claims = await Promise.all(Array.from({ length: 8 }, () => outbox.claim(soon, 10)));
      const keys = claims.flat().map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });
}

function aMessage(key: string, over: Partial<Outgoing> = {}): Outgoing {
  return { key, lane: key, position: 0, payload: 'hello', dueAt: noon, ...over };
}
