/** What every store of visits to Home promises. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { HomeVisits } from '../../src/slack/home/home-visits.ts';
import { noon } from '../builders.ts';

export function homeVisitsContract(name: string, make: () => Promise<HomeVisits>): void {
  describe(`visits to Home in ${name}`, () => {
    let homeVisits: HomeVisits;

    beforeEach(async () => {
      homeVisits = await make();
    });

    it('are given by who opened it since, each once, by team', async () => {
      await homeVisits.opened({ team: 'T1', user: 'U0EVE' }, noon);
      await homeVisits.opened({ team: 'T1', user: 'U0ANN' }, noon + 1);
      await homeVisits.opened({ team: 'T1', user: 'U0ANN' }, noon + 2);
      await homeVisits.opened({ team: 'T2', user: 'U0BEN' }, noon + 2);
      expect(await homeVisits.openedSince('T1', noon)).toEqual(['U0ANN', 'U0EVE']);
      expect(await homeVisits.openedSince('T1', noon + 1)).toEqual(['U0ANN']);
      expect(await homeVisits.openedSince('T3', 0)).toEqual([]);
    });
  });
}
