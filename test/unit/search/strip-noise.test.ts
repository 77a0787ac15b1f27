import { expect, it } from 'vitest';
import { withoutNoise } from '../../../src/search/query/strip-noise.ts';
import { costOf } from '../../cost.ts';

it.each([
  ['Hi team, how do I upgrade? Thanks in advance!', 'how do I upgrade?'],
  ['<@U012AB3CD> which version :thinking_face:', 'which version'],
  ['U1: helm fails\n[thread] why?', 'helm fails why?'],
  ['2024-05-01T10:00:00Z level=error msg="redis is down" 10.0.0.1:6379', '"redis is down"'],
  ['what is :latest:5.8', 'what is :latest:5.8'],
])('%j asks for %j', (said, asked) => {
  expect(withoutNoise(said).replace(/\s+/g, ' ').trim()).toBe(asked);
});

it.each(['\n', ' ', ':aa:', 'hi ', 'thanks ', 'U1', '\n[thread]', 'any ', '<!', '12:'])(
  'a megabyte of %j is read in time',
  (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    expect(costOf(() => withoutNoise(text))).toBeLessThan(3);
  },
);
