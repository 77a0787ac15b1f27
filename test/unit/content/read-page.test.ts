import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/content/front-matter.ts';
import { readPage } from '../../../src/content/read-page.ts';
import { aPage } from './text.ts';

describe('front matter', () => {
  it('says what a page is for', () => {
    const { head } = aPage(
      [
        '---',
        'title: Soup at scale',
        'description: For a hundred guests.',
        'kind: policy',
        'platforms: [Gas, Induction]',
        'components: pot, ladle',
        'versions: ">=2 <4"',
        'aliases:\n  - big soup\n  - /old/soup',
        'before: [guides/knife.md]',
        'source: https://kitchen.example/soup/',
        'weight: 4',
        'colour: red',
        '---',
        'Stir.',
      ].join('\n'),
    );
    expect(head).toEqual({
      path: 'guides/soup.md',
      title: 'Soup at scale',
      description: 'For a hundred guests.',
      kind: 'policy',
      platforms: ['gas', 'induction'],
      components: ['pot', 'ladle'],
      versions: '>=2 <4',
      aliases: ['big soup'],
      before: ['guides/knife.md'],
      source: 'https://kitchen.example/soup',
      order: 4,
    });
  });

  it('that is broken is named with its line, and its page left out', () => {
    const { page, findings } = readPage('---\ntitle: Soup\nkind: [guide\n---\nStir.', { path: 'soup.md' });
    expect(page).toBeUndefined();
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'broken-front-matter', path: 'soup.md', severity: 'error' }),
    ]);
    expect(findings[0]?.line).toBeGreaterThanOrEqual(3);
    expect(findings[0]?.line).toBeLessThanOrEqual(4);
  });

  it('may be TOML, as Hugo has it', () => {
    const text = [
      '+++',
      'title = "Soup"',
      'aliases = [',
      '  "big soup",',
      ']',
      'weight = 4',
      'date = 2024-01-02T03:04:05Z',
      '[menu.main]',
      'title = "Not this"',
      '+++',
      '## Stock',
    ].join('\n');
    expect(aPage(text).head).toMatchObject({ title: 'Soup', aliases: ['big soup'], order: 4 });
    expect(aPage(text.replaceAll('\n', '\r\n')).sections.map(({ title }) => title)).toEqual(['Soup', 'Stock']);
    expect(readPage('+++\ntitle = "Soup"\nkind = [\n+++\n', { path: 'soup.md' }).findings).toEqual([
      expect.objectContaining({ rule: 'broken-front-matter', line: expect.any(Number) }),
    ]);
    expect(readPage('+++\ntitle = "Soup"\nStir.', { path: 'soup.md' }).findings[0]?.message).toContain('opened by +++');
  });

  it.each([
    ['---\ntitle: Soup\n---\nStir.', 4],
    ['---\r\ntitle: Soup\r\n---\r\nStir.', 4],
    ['---yaml\ntitle: Soup\n# Salt\n---\nStir.', 5],
    ['---\n---\nStir.', 3],
    ['+++\ntitle = "Soup"\r\n+++\nStir.', 4],
  ])('is taken off the page, and the lines below it keep their numbers: %j', (text, line) => {
    expect(readFrontMatter(text, 'soup.md')).toMatchObject({ kind: 'read', body: 'Stir.', bodyLine: line });
  });

  it.each([
    ['---\ntitle: Soup\nkind: a: b\n---\nStir.', 3],
    ['+++\ntitle = "Soup"\nkind =\n+++\nStir.', 3],
    ['---toml\ntitle = "Soup"\n---\nStir.', 1],
  ])('that cannot be read is named with its line: %j', (text, line) => {
    expect(readFrontMatter(text, 'soup.md')).toMatchObject({ kind: 'broken', finding: { path: 'soup.md', line } });
  });

  it('is found only near the top of a file', () => {
    const long = `title: Soup\n${'a: b\n'.repeat(10_000)}`;
    expect(readFrontMatter(`---\n${long}---\nStir.`, 'soup.md').kind).toBe('broken');
  });

  it('that would run code is refused', () => {
    const { page, findings } = readPage('---js\n{ title: globalThis.hacked = "yes" }\n---\nStir.', { path: 'soup.md' });
    expect([page, findings[0]?.rule, 'hacked' in globalThis]).toEqual([undefined, 'broken-front-matter', false]);
  });

  it('that never ends is named; a line of hyphens is only a line', () => {
    expect(readPage('---\ntitle: Soup\nStir.', { path: 'soup.md' }).findings[0]?.rule).toBe('broken-front-matter');
    expect(aPage('---\n\n# Soup\n').head.title).toBe('Soup');
  });

  it('with a bomb of aliases costs nothing', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(',')}]`);
    const page = aPage(`---\ntitle: Soup\na0: &a0 [x]\n${levels.join('\n')}\naliases: *a30\n---\n`);
    expect(page.head.aliases).toEqual([]);
  });

  it('with values that mean nothing is read as far as it goes', () => {
    const { page, findings } = readPage('---\ntitle: 2024-01-02\nkind: recipe\nversions: soon\naliases: 7\n---\n', {
      path: 'soup.md',
    });
    expect(page?.head).toMatchObject({ kind: 'guide', aliases: ['7'] });
    expect(page?.head.versions).toBeUndefined();
    expect(findings.map(({ rule }) => rule)).toEqual(['invalid-versions', 'invalid-kind']);
  });

  it.each(['javascript:alert(1)', 'kitchen.example/soup', 'https://', '/soup', 'ftp://a.example'])(
    'is named and not used as a source when it is %j',
    (source) => {
      const { page, findings } = readPage(`---\ntitle: Soup\nsource: "${source}"\n---\n`, {
        path: 'a.md',
        baseUrl: 'https://kitchen.example',
      });
      expect(page?.head.source).toBe('https://kitchen.example/a');
      expect(findings.map(({ rule }) => rule)).toEqual(['invalid-source']);
    },
  );

  it.each([
    ['updated: 2026-11-03', Date.UTC(2026, 10, 3)],
    ['updated: "2026-11-03"\nlastmod: 2020-01-01', Date.UTC(2026, 10, 3)],
    ['last_update:\n  date: 2026-11-03\n  author: Ann', Date.UTC(2026, 10, 3)],
    ['date: 2020-01-01\nlastmod: 2026-11-03T10:00:00Z', Date.UTC(2026, 10, 3, 10)],
    ['date: 2020-01-01', Date.UTC(2020, 0, 1)],
    ['date: soon\nlast_update: never', undefined],
  ])('may say how old the page is: %j', (keys, expected) => {
    expect(aPage(`---\ntitle: Soup\n${keys}\n---\nStir.`).head.updatedAt).toBe(expected);
  });

  it('with a date that is none is reported', () => {
    const { findings } = readPage('---\ntitle: Soup\nupdated: soon\n---\nStir.', { path: 'soup.md' });
    expect(findings).toEqual([expect.objectContaining({ rule: 'invalid-updated', severity: 'warning' })]);
  });

  it('may call the page a draft, which is left out', () => {
    expect(readPage('---\ntitle: Soup\ndraft: true\n---\n', { path: 'soup.md' })).toEqual({
      findings: [expect.objectContaining({ rule: 'draft' })],
    });
  });
});

describe('a page without a title', () => {
  it('is called after its file, and its author is told', () => {
    const { page, findings } = readPage('Stir.', { path: 'guides/clear-soup/index.md' });
    expect(page?.head.title).toBe('Clear soup');
    expect(findings).toEqual([expect.objectContaining({ rule: 'missing-title', severity: 'warning', line: 1 })]);
  });

  it('is the page of its folder when it is a README', () => {
    const base = { baseUrl: 'https://kitchen.example/' };
    expect(aPage('Stir.', { path: 'soups/README.md', ...base }).head.source).toBe('https://kitchen.example/soups');
    expect(aPage('Stir.', { path: 'README.md', baseUrl: 'https://github.com/a/b/blob/main/docs' }).head.source).toBe(
      'https://github.com/a/b/blob/main/docs/README.md',
    );
  });
});

describe('the kind of a page that does not say', () => {
  it.each([
    ['developer/release-notes/pots.md', 'Pots', 'release-notes'],
    ['CHANGELOG.md', 'All changes', 'release-notes'],
    ['help/faq.md', 'Help', 'faq'],
    ['help/questions.md', 'Frequently asked questions', 'faq'],
    ['support/long-term-support.md', 'How long', 'policy'],
    ['pots/options.md', 'Pot environment variables', 'reference'],
    ['reference/pots.md', 'Pots', 'reference'],
    ['guides/policies.md', 'House policies', 'guide'],
    ['guides/soup.md', 'Soup', 'guide'],
  ])('%s "%s" is %s', (path, title, kind) => {
    expect(aPage(`---\ntitle: ${title}\n---\n`, { path }).head.kind).toBe(kind);
  });
});
