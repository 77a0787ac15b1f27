import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { fieldWeights } from '../../../src/search/index/field-weights.ts';
import { createSearch } from '../../../src/search/search.ts';
import { costOf } from '../../cost.ts';
import { aPage } from '../content/text.ts';

const salt = 'salt word '.repeat(100_000);

describe('a megabyte', () => {
  it.each([
    ['in a heading', `# t\n\n## ${salt}\n\nA pinch.\n`],
    ['in the heading above others', `# ${salt}\n\n## a\n\nA pinch.\n\n## b\n\nTwo.\n`],
    ['of headings', `# t\n\n${'## Salt\n\nA pinch.\n\n'.repeat(50_000)}`],
    ['of text', `# t\n\n${salt}`],
    ['of links', `# t\n\n${'[salt](b.md) '.repeat(75_000)}`],
    ['of one word', `# t\n\n${'salt.'.repeat(200_000)}`],
  ])('%s is indexed and asked in time', (_where, text) => {
    const page = aPage(text);
    const cost = costOf(() => {
      const index = buildIndex([page], fieldWeights);
      expect(index.sections).toHaveLength(page.sections.length);
      createSearch([page], index).find([{ text: 'salt word', weight: 1 }]);
    });
    expect(cost).toBeLessThan(10);
  });
});
