/** What every store promises to processes that work together: they hear of each other, and count together. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createPause } from '../../src/desk/pause.ts';
import type { Person } from '../../src/desk/ticket.ts';
import type { Database } from '../../src/store/database.ts';
import { createSignals } from '../../src/store/signals.ts';
import { createTally } from '../../src/store/tally.ts';
import { noon } from '../builders.ts';

const eve = { team: 'T1', user: 'U0EVE' };
const minuteMs = 60_000;

export function togetherContract(name: string, open: () => Promise<Database>): void {
  describe(`processes that work together on ${name}`, () => {
    let database: Database;
    beforeEach(async () => {
      database = await open();
    });

    it('hear what another has set when they look, once each time that it was set', async () => {
      const [one, other] = [await createSignals(database), await createSignals(database)];
      const heard: (string | undefined)[] = [];
      other.watch((topic) => heard.push(other.get(topic)));
      await one.set('learned/T1', 'a');
      await other.look();
      await other.look();
      await one.set('learned/T1', 'a');
      await Promise.all([other.look(), other.look()]);
      expect(heard).toEqual(['a', 'a']);
    });

    it('hear what they set themselves at once, and what was set before they began', async () => {
      const one = await createSignals(database);
      await one.set('learned/T1', 'a');
      expect(one.get('learned/T1')).toBe('a');
      expect((await createSignals(database)).get('learned/T1')).toBe('a');
      expect(one.get('learned/T2')).toBeUndefined();
    });

    it('hear no more once they do not want to', async () => {
      const one = await createSignals(database);
      const heard: string[] = [];
      const end = one.watch((topic) => heard.push(topic));
      one.watch((topic) => heard.push(`${topic} too`));
      end();
      await one.set('learned/T1', 'a');
      expect(heard).toEqual(['learned/T1 too']);
    });

    it('miss none of many that are set at once', async () => {
      const [one, other] = [await createSignals(database), await createSignals(database)];
      await Promise.all([1, 2, 3, 4, 5].flatMap(() => [one.set('a', 'x'), other.set('b', 'y')]));
      const rows = await database.kysely.selectFrom('signals').selectAll().orderBy('topic').execute();
      expect(rows).toEqual([
        { topic: 'a', version: 5, value: 'x' },
        { topic: 'b', version: 5, value: 'y' },
      ]);
    });

    it('all stop answering the team whose engineer says so, and no other, until one says that they may', async () => {
      const [one, other] = [await createSignals(database), await createSignals(database)];
      const parts = { clock: () => noon, isEngineer: async ({ user }: Person) => user === eve.user };
      const paused = { by: 'U0EVE', at: noon };
      const [here, there] = [createPause(one, parts), createPause(other, parts)];
      await here.pause(eve);
      expect(await there.pause({ team: 'T1', user: 'U0ANN' })).toBe('not-an-engineer');
      await other.look();
      expect([here, there].map((pause) => pause.of('T1'))).toEqual([paused, paused]);
      expect(there.of('T2')).toBeUndefined();
      await there.resume(eve);
      await one.look();
      expect([here, there].map((pause) => pause.of('T1'))).toEqual([undefined, undefined]);
    });

    it('count what happens in a minute together, and begin anew with the next', async () => {
      const [one, other] = [createTally(database), createTally(database)];
      const start = noon + 1;
      expect(await one.count(['person T1/U1', 'channel T1/C1'], start)).toEqual([1, 1]);
      expect(await other.count(['channel T1/C1', 'person T1/U2'], start + 1000)).toEqual([2, 1]);
      expect(await one.count(['person T1/U1'], start + minuteMs)).toEqual([1]);
      // A clock that is a moment behind.
      expect(await other.count(['person T1/U1'], start + minuteMs - 1)).toEqual([2]);
      expect(await other.count([], start)).toEqual([]);
    });

    it('count each of many that come at once', async () => {
      const tally = createTally(database);
      const keys = ['a', 'b'];
      const counts = await Promise.all(
        Array.from({ length: 40 }, (_, at) => tally.count(at % 2 === 0 ? keys : keys.toReversed(), noon)),
      );
      expect(Math.max(...counts.flat())).toBe(40);
    });
  });
}
