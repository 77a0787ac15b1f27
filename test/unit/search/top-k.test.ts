import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBest } from '../../../src/search/rank/top-k.ts';

it('the best of any scores are those that sorting would give, in that order', () => {
  const score = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 1_000_000 }));
  const scores = fc.array(score, { maxLength: 60 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 12 }), fc.nat(7), fc.integer(), (given, limit, outs, seed) => {
      const isOut = (number: number) => number % 7 < outs;
      const numbers = given.map((_, number) => number);
      const shuffled = numbers.toSorted((a, b) => ((a * 31 + seed) % 17) - ((b * 31 + seed) % 17));
      const sorted = numbers
        .filter((number) => !isOut(number))
        .sort((a, b) => (given[b] ?? 0) - (given[a] ?? 0) || a - b);
      const best = createBest(limit);
      for (const among of [shuffled, numbers])
        expect(best.pick(Float32Array.from(given), Uint32Array.from(among), isOut)).toEqual(sorted.slice(0, limit));
    }),
  );
});
