/** What every store of onlookers promises. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Onlookers } from '../../src/desk/onlookers.ts';
import { noon } from '../builders.ts';

export function onlookersContract(name: string, make: () => Promise<Onlookers>): void {
  describe(`onlookers in ${name}`, () => {
    let onlookers: Onlookers;

    beforeEach(async () => {
      onlookers = await make();
    });

    it('are those who looked since, each once, by team', async () => {
      await onlookers.looked({ team: 'T1', user: 'U0EVE' }, noon);
      await onlookers.looked({ team: 'T1', user: 'U0ANN' }, noon + 1);
      await onlookers.looked({ team: 'T1', user: 'U0ANN' }, noon + 2);
      await onlookers.looked({ team: 'T2', user: 'U0BEN' }, noon + 2);
      expect(await onlookers.since('T1', noon)).toEqual(['U0ANN', 'U0EVE']);
      expect(await onlookers.since('T1', noon + 1)).toEqual(['U0ANN']);
      expect(await onlookers.since('T3', 0)).toEqual([]);
    });
  });
}
