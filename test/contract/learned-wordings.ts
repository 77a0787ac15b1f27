/** What every store of learned wordings promises. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { LearnedWording, LearnedWordings } from '../../src/desk/learned-wordings.ts';
import { noon } from '../builders.ts';

function aWording(over: Partial<LearnedWording> = {}): LearnedWording {
  return {
    ...{ id: '0123456789ab', team: 'T1', question: 'bump the chart', path: 'guides/helm.md', anchor: 'upgrade' },
    ...{ learnedAt: noon, by: 'U0ANN', from: 'asker', state: 'used', objectors: [], version: 1 },
    ...over,
  };
}

export function learnedWordingsContract(name: string, make: () => Promise<LearnedWordings>): void {
  describe(`learned wordings in ${name}`, () => {
    let wordings: LearnedWordings;
    beforeEach(async () => {
      wordings = await make();
    });

    it('come back as they were kept, the oldest first', async () => {
      const later = aWording({ id: 'later', team: 'T2', learnedAt: noon + 1, from: 'engineer', objectors: ['U0BEN'] });
      expect(await wordings.commit(later)).toBe('done');
      expect(await wordings.commit(aWording())).toBe('done');
      expect(await wordings.list()).toEqual([aWording(), later]);
      expect(await wordings.find('later')).toEqual(later);
      expect(await wordings.find('none')).toBeUndefined();
    });

    it('are one, of which one writer at a time makes the next version', async () => {
      const outcomes = await Promise.all([1, 2, 3].map((user) => wordings.commit(aWording({ by: `U${user}` }))));
      expect(outcomes.toSorted()).toEqual(['done', 'stale', 'stale']);
      const next = aWording({ state: 'rejected', version: 2 });
      const changes = await Promise.all([next, next].map((wording) => wordings.commit(wording)));
      expect(changes.toSorted()).toEqual(['done', 'stale']);
      expect(await wordings.list()).toEqual([next]);
    });

    it('have a stamp that every change changes, and nothing else', async () => {
      const stamps = [await wordings.stamp()];
      await wordings.commit(aWording());
      stamps.push(await wordings.stamp());
      await wordings.commit(aWording({ state: 'withdrawn', version: 2 }));
      stamps.push(await wordings.stamp());
      await wordings.commit(aWording({ id: 'another' }));
      stamps.push(await wordings.stamp());
      expect(new Set(stamps).size).toBe(4);
      await wordings.commit(aWording({ version: 2 }));
      expect(await wordings.stamp()).toBe(stamps[3]);
    });
  });
}
