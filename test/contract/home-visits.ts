/** What every store of homeVisits promises. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { HomeVisits } from '../../src/slack/home/home-visits.ts';
import { noon } from '../builders.ts';

export function onlookersContract(name: string, make: () => Promise<HomeVisits>): void {
  describe(`homeVisits in ${name}`, () => {
    let homeVisits: HomeVisits;

    beforeEach(async () => {
      homeVisits = await make();
    });

    it('are those who looked since, each once, by team', async () => {
      await homeVisits.looked({ team: 'T1', user: 'U0EVE' }, noon);
      await homeVisits.looked({ team: 'T1', user: 'U0ANN' }, noon + 1);
      await homeVisits.looked({ team: 'T1', user: 'U0ANN' }, noon + 2);
      await homeVisits.looked({ team: 'T2', user: 'U0BEN' }, noon + 2);
      expect(await homeVisits.since('T1', noon)).toEqual(['U0ANN', 'U0EVE']);
      expect(await homeVisits.since('T1', noon + 1)).toEqual(['U0ANN']);
      expect(await homeVisits.since('T3', 0)).toEqual([]);
    });
  });
}
