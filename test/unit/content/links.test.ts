import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content/check.ts';
import { createLinks } from '../../../src/content/links.ts';
import { aPage } from './text.ts';

const base = { baseUrl: 'https://kitchen.example/docs' };
const soup = aPage('# Soup\n\n## Stock\n<a id="bones"></a>\n', { path: 'guides/soup.md', ...base });
const knife = aPage('# Knife\n', { path: 'tools/knife/index.md', ...base });
const ours = aPage(
  '---\ntitle: Salt\nsource: https://salt.example/all\n---\n## [How](https://salt.example/how#much)\n',
  {
    path: 'salt.md',
  },
);

describe('a link on a page', () => {
  const [from] = soup.sections;
  const resolve = (href: string) => (from === undefined ? undefined : createLinks([soup, knife, ours])(from)(href));

  it.each([
    ['#stock', 'https://kitchen.example/docs/guides/soup#stock'],
    ['#bones', 'https://kitchen.example/docs/guides/soup#stock'],
    ['../tools/knife/index.md', 'https://kitchen.example/docs/tools/knife'],
    ['/tools/knife', 'https://kitchen.example/docs/tools/knife'],
    ['../salt.md#how', 'https://salt.example/how#much'],
    ['/lost/page#x', 'https://kitchen.example/docs/lost/page#x'],
    ['/pots.png', 'https://kitchen.example/docs/pots.png'],
    ['https://else.example/a#b', 'https://else.example/a#b'],
    ['javascript:alert(1)', undefined],
    ['../salt.md#gone', 'https://salt.example/all'],
  ])('%s leads to %s', (href, url) => {
    expect(resolve(href)).toBe(url);
  });
});

describe('the check', () => {
  it('has nothing to say of pages that are in order', () => {
    const page = aPage('# Soup\n\nSee [stock](#stock), `[not](a-link)`.\n\n## Stock\n\n```\n[nor](this)\n```\n');
    expect(checkContent({ pages: [page], findings: [] })).toEqual([]);
  });

  it('names what readers would stumble over', () => {
    const pages = [
      aPage('---\ntitle: Soup\naliases: [broth]\n---\nSee [x](gone.md), [y](knife.md#gone), [z](knife.md).', {
        path: 'a.md',
      }),
      aPage('---\ntitle: Soup\naliases: [Broth]\nbefore: [nowhere.md]\n---\nHot.', { path: 'b.md' }),
      aPage('# Knife\n', { path: 'knife.md' }),
      aPage(`# Log\n\n${'Long. '.repeat(1_500)}`, { path: 'log.md' }),
    ];
    const findings = checkContent({ pages, findings: [] });
    expect(findings.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'b.md duplicate-title',
      'b.md duplicate-alias',
      'a.md broken-link',
      'a.md broken-link',
      'b.md broken-before',
      'knife.md empty-page',
      'log.md long-section',
    ]);
  });
});
