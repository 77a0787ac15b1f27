import { expect, it } from 'vitest';
import { createTurns } from '../../../src/slack/turns.ts';

it('messages that a channel had no room for come back one a second, those of another channel at once', () => {
  let now = 0;
  const nextTurn = createTurns(() => now);
  expect([nextTurn('C1', 1000), nextTurn('C1', 1000), nextTurn('C2', 1000)]).toEqual([1000, 2000, 1000]);
  now = 10_000;
  expect([nextTurn('C1', 500), nextTurn('C1', 5000)]).toEqual([10_500, 15_000]);
});
