import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askingPart, versionsWanted } from '../../../src/search/query/asking.ts';
import { costOf } from '../../cost.ts';

describe('the part of a question that asks', () => {
  it.each([
    ['Redis 4 does not work, which versions are supported?', 'which versions are supported?'],
    ['The chart says 3.0. Do I have to change it? We run helm 3.', 'Do I have to change it?'],
    ['upgrade failed\nhow do we go back', 'how do we go back'],
    ['see api.example.com: is 5.3.1 enough', 'is 5.3.1 enough'],
  ])('%s', (text, asks) => {
    expect(askingPart(text).text.trim()).toBe(asks);
  });

  it('is all of it where nothing asks', () => {
    const { text, holds } = askingPart('upgrade helm, then the pump');
    expect([text, holds(0), holds(20)]).toEqual(['upgrade helm, then the pump', true, true]);
  });

  it('knows which offsets belong to it', () => {
    const { holds } = askingPart('It broke. Why?');
    expect([holds(0), holds(3), holds(10)]).toEqual([false, false, true]);
  });

  it('is a piece of any text, or several', () => {
    const words = fc.array(fc.constantFrom('how', 'it', 'is', '?', '. ', ', ', ' ', '\n', 'x.y', ':', '-'));
    fc.assert(
      fc.property(words, (typed) => {
        const text = typed.join(' ');
        const { text: asks, holds } = askingPart(text);
        const held = [...text].filter((_, at) => holds(at)).join('');
        expect(held.replace(/\s/g, '')).toBe(asks.replace(/\s/g, ''));
      }),
    );
  });
});

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
});

it('a megabyte of the worst is read in time', () => {
  const cost = costOf(() => {
    for (const text of ['and ', '1.', 'from a ', '?', '? ', 'from 1.1.1.1 to ', ', how ']) {
      const long = text.repeat(1_000_000 / text.length);
      askingPart(long);
      versionsWanted(long, []);
    }
  });
  expect(cost).toBeLessThan(5);
});
