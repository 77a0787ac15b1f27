import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../src/search/text/cut-words.ts';
import { createFinder, type Word, wordsOf } from '../../../src/search/text/tokenize.ts';
import { anyText } from '../../any-text.ts';

const termsOf = (text: string) => wordsOf(text).flatMap(({ parts, wholes }) => [...parts, ...wholes]);
const meets = (one: string, other: string) => termsOf(one).some((term) => termsOf(other).includes(term));

describe('words that mean the same', () => {
  it.each([
    ['upgrade', 'upgrading'],
    ['k8s', 'Kubernetes'],
    ['postgres', 'PostgreSQL'],
    ['licence', 'license'],
    ['rolled back', 'rollback'],
    ['back up', 'backup'],
    ['goPlugin', 'go-plugin'],
    ['use_ssl', 'http_server_options.use_ssl'],
    ['5.3', 'v5.3.1'],
    ['Café', 'cafe'],
  ])('%s meets %s', (one, other) => {
    expect(meets(one, other)).toBe(true);
  });
});

describe('a word', () => {
  it.each(["shouldn't they've", 'wouldn’t we’ve', 'hasnt youll'])(
    'carries nothing that is said in passing: %s',
    (said) => {
      expect(termsOf(said)).toEqual([]);
    },
  );

  it('keeps its place in the text, also behind a verb of two words', () => {
    const text = 'we rolled back the gateway';
    for (const word of wordsOf(text)) {
      if (word.text !== 'rollback') expect(text.slice(word.at, word.at + word.text.length)).toBe(word.text);
    }
  });

  it('is what a pattern would find, in any text', () => {
    const letters = '\\p{L}\\p{M}\\p{N}_';
    const pattern = new RegExp(`[${letters}]+(?:[.:/@'’+-][${letters}]+)*`, 'gu');
    const text = fc.oneof(anyText(), fc.string({ unit: fc.constantFrom(...'aé5_.:/ -’😀𠀀') }));
    fc.assert(
      fc.property(text, (some) => {
        const found: [string, number][] = [];
        cutWords(some, (word, at) => found.push([word, at]));
        expect(found).toEqual([...some.matchAll(pattern)].map((match) => [match[0], match.index]));
      }),
    );
  });

  it('is found among others by its terms, however it is written', () => {
    const words = [
      'Upgrades',
      'k8s',
      'roll back',
      'goPlugin',
      'use_ssl',
      'v5.3.1',
      'Café',
      'dies',
      'gw',
      'tries',
      'HELM',
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...words), anyText(), fc.lorem())).map((some) => some.join(' '));
    fc.assert(
      fc.property(text, fc.array(fc.constantFrom(...words)), (some, asked) => {
        const terms = new Set(asked.flatMap(termsOf));
        const isMeant = ({ parts, wholes }: Word) => [...parts, ...wholes].some((term) => terms.has(term));
        expect(createFinder(terms)(some).filter(isMeant)).toEqual(wordsOf(some).filter(isMeant));
      }),
    );
  });

  it('is cut from anything without failing', () => {
    fc.assert(fc.property(anyText(), (text) => wordsOf(text).every(({ at }) => at < text.length)));
  });
});
