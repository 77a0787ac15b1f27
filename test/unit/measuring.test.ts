import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../bench/made.ts';
import { typosOf } from '../eval/typos.ts';
import { aPage } from './content/text.ts';

describe('a question with a typo', () => {
  it('comes once for each content word, the same every time', () => {
    const question = 'How do I upgrade the gateway on Kubernetes?';
    expect(typosOf(question, 1)).toHaveLength(3);
    expect(typosOf(question, 1)).toEqual(typosOf(question, 1));
  });

  it('leaves keys, versions and addresses alone', () => {
    expect(typosOf('http_server_options.use_ssl v5.3.0 docs.example.com/upgrade', 1)).toEqual([]);
  });

  it('differs from the question by one edit, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const typo of typosOf('upgrade the gateway', seed)) {
          expect(typo).not.toBe('upgrade the gateway');
          expect(Math.abs(typo.length - 'upgrade the gateway'.length)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('made documentation', () => {
  const real = [
    aPage('# Soup\n\nWarm and salty.\n\n## Broth\n\nSimmer the bones for hours.\n', { path: 'soup.md' }),
    aPage('# Bread\n\nFlour, water, salt.\n', { path: 'bread.md' }),
  ];
  const sectionsOf = (many: number) => pagesOf(real, many).flatMap(({ sections }) => sections);

  it.each([1, 3, 4, 100])('has exactly %i sections', (many) => {
    expect(sectionsOf(many)).toHaveLength(many);
  });

  it('starts with the real sections and goes on with their words in another order', () => {
    const [own, made] = [sectionsOf(3), sectionsOf(6).slice(3)];
    const wordsOf = (sections: typeof own) => sections.flatMap(({ text }) => text.split(/\s+/)).sort();
    expect(own.map(({ title }) => title).sort()).toEqual(['Bread', 'Broth', 'Soup']);
    expect(wordsOf(made)).toEqual(wordsOf(own));
    expect(made.map(({ page }) => page.path)).toEqual(own.map(({ page }) => `made-1/${page.path}`));
  });

  it('calls a heading by its one new name in breadcrumbs too', () => {
    for (const { title, breadcrumbs } of sectionsOf(6)) expect(breadcrumbs.at(-1)).toBe(title);
  });
});
