import { describe, expect, it } from 'vitest';
import { sameLine, versionsOfOthers, versionsWanted, wayBetweenVersions } from '../../../src/search/text/versions.ts';
import { costOf } from '../../cost.ts';

describe('of the versions that are named, those are wanted', () => {
  it.each([
    ['from 5.3 to 5.8', ['5.3', '5.8'], ['5.8']],
    ['5.3 -> 5.8', ['5.3', '5.8'], ['5.8']],
    ['we come from tyk 4.0.1 and want 5.8', ['4.0.1', '5.8'], ['5.8']],
    ['v1.8.0 failed, do I go from v1.7.6?', ['1.8.0', '1.7.6'], ['1.8.0']],
    ['from 5.3', ['5.3'], ['5.3']],
    ['5.3 or 5.8', ['5.3', '5.8'], ['5.3', '5.8']],
  ])('%s', (text, named, wanted) => {
    expect(versionsWanted(text, named)).toEqual(wanted);
  });

  it('in time, however long the text is', () => {
    const cost = costOf(() => {
      for (const part of ['1.', 'from a ', 'from 1.1.1.1 to ', 'on 1.1 to ', 'redis is ']) {
        const text = part.repeat(1_000_000 / part.length);
        versionsWanted(text, []);
        wayBetweenVersions(text);
        versionsOfOthers(text);
      }
    });
    expect(cost).toBeLessThan(5);
  });
});

describe('a way to a version leads', () => {
  it.each([
    ['from 5.3 to 5.8', 'upgrade'],
    ['v5.3.1 -> 5.13', 'upgrade'],
    ['we are on 4.x and need to get to 5.8', 'upgrade'],
    ['how do I go to 5.8', 'upgrade'],
    ['5.8 to 5.3', 'revert'],
    ['does 5.8 work with MongoDB 4.4', undefined],
    ['from 5.3', undefined],
  ])('%s: %s', (text, expected) => {
    expect(wayBetweenVersions(text)).toBe(expected);
  });
});

it('what the software runs on has versions of its own', () => {
  const text = 'our MongoDB is 4.4 and redis 6.2, on Ubuntu 22.04: can the gateway go to 5.8?';
  expect(versionsOfOthers(text)).toEqual(['4.4', '6.2', '22.04']);
});

it('a patch is of its release line', () => {
  expect([sameLine('5.3', '5.3.1'), sameLine('5.3.1', '5.3'), sameLine('5.3', '5.30')]).toEqual([true, true, false]);
});
