import { expect, it } from 'vitest';
import { migrations } from '../../../src/store/migrate.ts';

it('every migration has a number of its own, one more than the one before', () => {
  const numbers = Object.keys(migrations).map((name) => Number(name.slice(0, 4)));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});
