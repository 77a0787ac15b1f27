import { describe, expect, it } from 'vitest';
import { choicesFrom, wishLeftOpen } from '../../../src/assistant/choices.ts';
import type { Page } from '../../../src/content/page.ts';
import { createSearch } from '../../../src/search/search.ts';
import { aPage } from '../content/text.ts';

/** What the buttons about salt say when one of these pages could be meant. */
function labels(pages: readonly Page[], question: string): string[] {
  const found = createSearch(pages).find([{ text: question, weight: 1 }]);
  const choices = choicesFrom(found)?.choices.map(({ label }) => label) ?? [];
  return choices.filter((label) => label.startsWith('Salt')).sort();
}

describe('sections that could be meant', () => {
  it('are told apart by the heading above where they have one name', () => {
    const page = aPage(
      '# Soup\n\n## Stock\n\n### Salt\n\nA pinch of salt.\n\n## Broth\n\n### Salt\n\nA spoon of salt.\n',
    );
    expect(labels([page], 'salt')).toEqual(['Salt (Broth)', 'Salt (Stock)']);
  });

  it('are told apart by their page where the heading above is the same too', () => {
    const [soup, stew] = ['Soup', 'Stew'].map((name) =>
      aPage(`# ${name}\n\n## Spices\n\n### Salt\n\nA pinch of salt.\n`, { path: `guides/${name}.md` }),
    );
    expect(
      labels(
        [soup, stew].filter((page) => page !== undefined),
        'salt',
      ).sort(),
    ).toEqual(['Salt (Soup)', 'Salt (Stew)']);
  });

  it('are asked about when one word is all that was said, however sure the best is', () => {
    const page = aPage(
      '# Cooking\n\n## Heat the soup\n\nWarm.\n\n## Salt the soup\n\nA pinch.\n\n## Peeling\n\nWith a knife.\n\n## Knife\n\nSharp.\n',
    );
    const open = (question: string) =>
      wishLeftOpen(createSearch([page]).find([{ text: question, weight: 1 }]))
        ?.choices.map(({ label }) => label)
        .sort();
    expect(open('the soup?')).toEqual(['Heat the soup', 'Salt the soup']);
    expect(open('heat the soup')).toBeUndefined();
    expect(open('peeling')).toBeUndefined();
    expect(open('knife')).toBeUndefined();
  });
});
