import { expect, it } from 'vitest';
import { readLines } from '../../../src/search/data/word-list.ts';
import { everydayShare, surprisalOf } from '../../../src/search/query/everyday.ts';
import { wordsOf } from '../../../src/search/text/tokenize.ts';

function shareOf(word: string): number {
  return everydayShare(wordsOf(word)[0]?.parts[0] ?? '');
}

it.each(['everybody', 'colleague', 'Friday', 'paid'])('%s is said every day', (word) => {
  expect(shareOf(word)).toBeGreaterThan(1e-6);
});

it.each(['webhook', 'ingress', 'kubernetes', 'hlem'])('%s is not', (word) => {
  expect(shareOf(word)).toBe(0);
});

it('forms of one word share what is said of each', () => {
  expect(shareOf('upgrades')).toBe(shareOf('upgrade'));
});

it('the less a word is said every day, the more it surprises', () => {
  const [thing, colleague, webhook] = ['thing', 'colleagu', 'webhook'].map(surprisalOf);
  expect(thing).toBeLessThan(colleague ?? 0);
  expect(colleague).toBeLessThan(webhook ?? 0);
  expect(webhook).toBe(1);
});

it('every line of the list is a count and the words that are said so often', () => {
  expect(readLines('everyday').filter((line) => !/^[1-9]\d*( \S+)+$/.test(line))).toEqual([]);
});

it('every word of the list has a share', () => {
  const terms = readLines('everyday').flatMap((line) => wordsOf(line).flatMap(({ parts }) => parts));
  expect(terms.filter((term) => !Number.isFinite(everydayShare(term)))).toEqual([]);
});
