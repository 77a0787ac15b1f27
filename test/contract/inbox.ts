/** What every inbox promises, and the jobs too. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Arrival, Inbox, LeasedArrival } from '../../src/slack/receive/inbox.ts';
import { anArrival, noon } from '../builders.ts';

export function inboxContract(name: string, make: () => Promise<Inbox>): void {
  describe(name, () => {
    let inbox: Inbox;

    beforeEach(async () => {
      inbox = await make();
    });

    /** Accepted, and taken. */
    async function taken(key: string, over: Partial<Arrival> = {}): Promise<LeasedArrival> {
      await inbox.accept(anArrival(key, over), noon);
      const [row] = await inbox.claim(noon, 1);
      if (row === undefined) throw new Error(`${key} was there before`);
      return row;
    }

    const keysOf = (rows: readonly LeasedArrival[]) => rows.map(({ key }) => key);

    it('accepts one of fifty deliveries of the same message', async () => {
      const accepted = await Promise.all(
        Array.from({ length: 50 }, () => inbox.accept(anArrival('T1/C1/1.0', { payload: { text: 'hi' } }), noon)),
      );
      expect(accepted.filter(Boolean)).toHaveLength(1);
      expect(await inbox.claim(noon, 10)).toMatchObject([{ key: 'T1/C1/1.0', payload: { text: 'hi' }, attempts: 1 }]);
    });

    it('gives a delivery to one who asks, as it came, with what it is', async () => {
      await inbox.accept(anArrival('a', { kind: 'press', payload: { text: 'null \0 and \ud800' } }), noon);
      const claims = await Promise.all([1, 2, 3].map(() => inbox.claim(noon, 10)));
      expect(claims.flat()).toMatchObject([{ key: 'a', kind: 'press', payload: { text: 'null \0 and \ud800' } }]);
    });

    it('counts no try for the time that a delivery waits, or is worked on', async () => {
      await inbox.accept(anArrival('a'), noon);
      const [row] = await inbox.claim(noon + 3_600_000, 10);
      expect(row?.attempts).toBe(1);
      expect(await inbox.claim(noon + 7_200_000, 10)).toEqual([]);
    });

    it('never gives out again what is done, and knows its key for good', async () => {
      await inbox.done(await taken('a'));
      expect(await inbox.claim(noon + 1000, 10)).toEqual([]);
      expect(await inbox.accept(anArrival('a'), noon + 1000)).toBe(false);
    });

    it('gives out again what is to be retried, when it is due, as the next try', async () => {
      await inbox.retry(await taken('a'), 'no answer \0', noon + 5000);
      expect(await inbox.claim(noon + 4999, 10)).toEqual([]);
      expect(await inbox.claim(noon + 5000, 10)).toMatchObject([{ key: 'a', attempts: 2 }]);
    });

    it('leaves what has failed for a person to look at', async () => {
      await inbox.failed(await taken('a'), 'malformed');
      expect(await inbox.claim(noon + 1000, 10)).toEqual([]);
    });

    it('does not listen to one who has let go', async () => {
      const late = await taken('a');
      await inbox.retry(late, 'no answer', noon);
      const [row] = await inbox.claim(noon, 10);
      await inbox.failed(late, 'too late');
      await inbox.done(late);
      if (row === undefined) throw new Error('nothing is due');
      await inbox.retry(row, 'no answer', noon);
      expect(await inbox.claim(noon, 10)).toMatchObject([{ attempts: 3 }]);
    });

    it('gives out a lane one at a time, by position and then by key, and others beside it', async () => {
      const rows = [anArrival('c', { position: 2 }), anArrival('b', { position: 1 }), anArrival('a', { position: 1 })];
      for (const row of rows) await inbox.accept({ ...row, lane: 'thread' }, noon);
      await inbox.accept(anArrival('z', { lane: 'elsewhere' }), noon);
      const first = await inbox.claim(noon, 10);
      expect(keysOf(first).toSorted()).toEqual(['a', 'z']);
      expect(await inbox.claim(noon, 10)).toEqual([]);
      for (const row of first) await inbox.done(row);
      expect(keysOf(await inbox.claim(noon, 10))).toEqual(['b']);
    });

    it('holds a lane while what comes first in it waits to be tried again, and lets it go on when that has failed', async () => {
      const row = await taken('a', { lane: 'thread' });
      await inbox.accept(anArrival('b', { lane: 'thread' }), noon);
      await inbox.retry(row, 'no answer', noon + 5000);
      expect(await inbox.claim(noon, 10)).toEqual([]);
      const [again] = await inbox.claim(noon + 5000, 10);
      if (again === undefined) throw new Error('nothing is due');
      await inbox.failed(again, 'no');
      expect(keysOf(await inbox.claim(noon + 5000, 10))).toEqual(['b']);
    });

    it('works on nothing else of a lane while something of it is under way, though what comes late was said before', async () => {
      const row = await taken('b', { lane: 'thread', position: 2 });
      await inbox.accept(anArrival('a', { lane: 'thread', position: 1 }), noon);
      expect(await inbox.claim(noon, 10)).toEqual([]);
      await inbox.done(row);
      expect(keysOf(await inbox.claim(noon, 10))).toEqual(['a']);
    });

    it('gives rows of one kind only, or of all but one', async () => {
      await inbox.accept(anArrival('a', { kind: 'act' }), noon);
      await inbox.accept(anArrival('b', { kind: 'question' }), noon);
      await inbox.accept(anArrival('c', { kind: 'edit' }), noon);
      expect(keysOf(await inbox.claim(noon, 10, { only: 'act' }))).toEqual(['a']);
      expect(keysOf(await inbox.claim(noon, 10, { except: 'act' })).toSorted()).toEqual(['b', 'c']);
    });

    it('gives each row to one of many who claim at once, at most as many as wanted', async () => {
      for (let index = 0; index < 40; index += 1) await inbox.accept(anArrival(`k${index}`), noon);
      const claims = await Promise.all(Array.from({ length: 10 }, () => inbox.claim(noon, 7)));
      const keys = claims.flatMap(keysOf);
      expect(keys).toHaveLength(40);
      expect(new Set(keys).size).toBe(40);
      expect(Math.max(...claims.map((claim) => claim.length))).toBe(7);
    });
  });
}
