import { describe, expect, it } from 'vitest';
import { markReleases } from '../../../src/content/releases.ts';
import { aPage } from './text.ts';

const soup = '# Soup\n\nBoil bones.\n\n## Clear it\n\nSkim.\n\n## Serve\n\nHot.\n\n## Keep\n\nCold.\n';
const otherSoup = '# Soup\n\n## Open the tin\n\nWith an opener.\n\n## Heat\n\nIn a pan.\n';

/** What is known of the release of each page: `path`, `path release`, `path release < newer`. */
function marks(texts: Readonly<Record<string, string>>): string[] {
  const pages = Object.entries(texts).map(([path, text]) => aPage(text, { path }));
  return markReleases(pages).map(({ head, sections }) => {
    expect(sections.every(({ page }) => page === head)).toBe(true);
    return `${head.path} ${head.release ?? ''} ${head.supersededBy === undefined ? '' : `< ${head.supersededBy}`}`.trim();
  });
}

describe('copies of a page for several releases', () => {
  it.each([
    ['docs/soup.md', 'v1.12-docs/soup.md', '1.12'],
    ['docs/soup.md', 'versioned_docs/version-2.1/soup.md', '2.1'],
    ['5.10/soup.md', '5.9/soup.md', '5.9'],
    ['latest/soup.md', 'v3/soup.md', '3'],
    ['2.0/soup.md', 'next/soup.md', 'next'],
    ['guides/release-2.0.0/soup.md', 'guides/release-2.0.0-rc.1/soup.md', '2.0.0-rc.1'],
  ])('%s supersedes %s when it says nearly the same', (newer, older, release) => {
    const nearly = soup.replace('Skim.', 'Skim it twice.');
    expect(marks({ [older]: nearly, [newer]: soup })[0]).toBe(`${older} ${release} < ${newer}`);
    expect(marks({ [newer]: soup, [older]: nearly })[0]).not.toContain('<');
  });

  it('that say something else stay pages like any other, and what is like them is superseded by them', () => {
    expect(marks({ '1.0/soup.md': otherSoup, '1.1/soup.md': otherSoup, '2.0/soup.md': soup })).toEqual([
      '1.0/soup.md 1.0 < 1.1/soup.md',
      '1.1/soup.md 1.1',
      '2.0/soup.md 2.0',
    ]);
  });
});

describe('pages of other names, or outside of folders for releases', () => {
  it('are never copies of each other, however alike', () => {
    expect(marks({ 'soup.md': soup, 'stew.md': soup, 'notes/soup-1.2.md': soup, 'more/soup.md': soup })).toEqual([
      'soup.md',
      'stew.md',
      'notes/soup-1.2.md',
      'more/soup.md',
    ]);
  });
});
