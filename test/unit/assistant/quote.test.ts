import { expect, it } from 'vitest';
import { createQuoter } from '../../../src/assistant/quote.ts';
import type { Page } from '../../../src/content/page.ts';
import { createSearch } from '../../../src/search/search.ts';
import { aPage, sectionOf } from '../content/text.ts';

const filler = 'Nothing of note happens here. '.repeat(30);

/** What is quoted of the section with this title, for a question. */
function quoted(page: Page, title: string, question: string): string {
  const { query } = createSearch([page]).find([{ text: question, weight: 1 }]);
  return createQuoter([page])(sectionOf(page, title), query);
}

it('a section that only holds others is quoted as links to them', () => {
  const page = aPage('# Soup\n\n## Stock\n\n### Bones\n\nBoil.\n\n### Herbs\n\nChop.\n\n#### Dill\n\nFine.\n', {
    baseUrl: 'https://kitchen.example',
  });
  const url = 'https://kitchen.example/guides/soup';
  expect(quoted(page, 'Stock', 'stock')).toBe(`- [Bones](${url}#bones)\n- [Herbs](${url}#herbs)`);
  expect(quoted(page, 'Soup', 'soup')).toBe(`- [Stock](${url}#stock)`);
});

it('a section that only announces others is quoted with links to them', () => {
  const page = aPage('# Soup\n\n## Stock\n\nThere are two ways:\n\n### Bones\n\nBoil.\n\n### Herbs\n\nChop.\n');
  expect(quoted(page, 'Stock', 'stock')).toBe('There are two ways:\n\n- Bones\n- Herbs');
});

it('a long list of links ends where there is no more room', () => {
  const page = aPage(`# Soup\n\n## Stock\n\n${'### Take some more salt\n\nA pinch.\n\n'.repeat(100)}`);
  const links = quoted(page, 'Stock', 'stock');
  expect(links.length).toBeLessThanOrEqual(900);
  expect(links.split('\n').every((line) => line === '- Take some more salt')).toBe(true);
});

it.each([
  ['the word itself', 'how do I skim it'],
  ['another form of it', 'skimming'],
  ['a typo', 'skimm the broth'],
  ['a synonym', 'remove it'],
  ['what it may mean', 'abolish it'],
  ['a key as a whole', 'pot.lid_size'],
  ['a release line', 'does it hold for 3.4.1'],
])('a question is met in the text by %s', (_by, question) => {
  const answer = 'Skim the broth, or delete it, and set `pot.lid_size` to 9, since 3.4.';
  const page = aPage(`# Soup\n\n## Stock\n\n${filler}\n\n${filler}\n\n${answer}\n\n${filler}\n`);
  expect(quoted(page, 'Stock', question)).toContain(answer);
});
