import { describe, expect, it } from 'vitest';
import { createFollowLink } from '../../../src/content/links.ts';
import type { PageOrigin } from '../../../src/content/read-page.ts';
import { aPage } from './text.ts';

/** Where a link on the first of some pages leads. */
function followed(href: string, paths: readonly string[], origin: Partial<PageOrigin> = {}): string {
  const pages = paths.map((path) => aPage('# T\n', { path, ...origin }));
  const [from] = pages;
  const target = from && createFollowLink(pages)(from.head, href);
  return target?.kind === 'section' ? target.section.page.path : (target?.kind ?? '');
}

describe('a link finds a page', () => {
  it.each([
    ['whose file is numbered', '/pots/big', '01-pots/02-big.md'],
    ['in another case', './Pots/BIG', 'pots/big.md'],
    ['below the folder that the site begins at', '/pots/big', 'content/docs/pots/big.md'],
    ['above it', '/docs/pots/big', 'pots/big.md'],
  ])('%s', (_where, href, path) => {
    expect(followed(href, ['home.md', path])).toBe(path);
  });

  it('in its own language or release, where there are copies', () => {
    const copies = ['en/docs/pots/big.md', 'ja/docs/pots/big.md'];
    expect(followed('/docs/pots/big', ['ja/home.md', ...copies])).toBe('ja/docs/pots/big.md');
  });
});

describe('a link leads nowhere', () => {
  it('when only a page of that name is elsewhere', () => {
    expect(followed('/shop/big', ['home.md', 'pots/big.md'])).toBe('no-such-page');
    expect(followed('pots/big', ['home.md', 'content/docs/pots/big.md'])).toBe('no-such-page');
  });

  it('when the site is known to begin elsewhere', () => {
    const paths = ['home.md', 'pots/big.md'];
    expect(followed('/blog/pots/big', paths, { baseUrl: 'https://a.example/docs' })).toBe('no-such-page');
    expect(followed('/docs/pots/big', paths, { baseUrl: 'https://a.example/docs' })).toBe('pots/big.md');
  });
});
