import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content/check.ts';
import { readFrontMatter } from '../../../src/content/front-matter.ts';
import { toPlainMarkdown } from '../../../src/content/plain.ts';
import { markReleases } from '../../../src/content/releases.ts';
import { costOf, isLinear } from '../../cost.ts';
import { aPage, dialects } from './text.ts';

const { github, hashicorp, hugo, mintlify, mkdocs, vitepress } = dialects;

/** Seconds for a megabyte: far above what a linear reader takes of a processor (2 s), far below a quadratic one's minutes. */
const patience = 10;

describe('much of', () => {
  it.each([
    ['<<<<', github, '<'],
    ['brackets that never close', github, '[]('],
    ['stars', github, '**a '],
    ['code spans that never close', github, '` `` ``` '],
    ['comments that never close', github, '--> <!-- '],
    ['quotes in quotes', github, '>'],
    ['fences that never close', github, '```\n~~~\n'],
    ['ids', github, '<a id="x">'],
    ['ids in lines of their own', github, '<a id="x">\n'],
    ['ids in one tag', github, '<a id="x" '],
    ['accordions that never open', github, '<details><summary>'],
    ['accordions', github, '<details><summary>a</summary>'],
    ['accordions over many lines', github, '<details>\n'],
    ['scripts that never close', github, '<script>\n'],
    ['containers', vitepress, '::: details\n'],
    ['inclusions', vitepress, '<!--@include: a-->\n'],
    ['names', hashicorp, '## a ((#'],
    ['pages of names', hashicorp, '- ((#a))\n\n'],
    ['questions', github, '**a?**\n\n'],
    ['braces', hugo, '{{'],
    ['shortcodes that never close', hugo, '{{< tab "x" >}}'],
    ['shortcodes over many lines', hugo, '{{< a\n'],
    ['code in shortcodes', hugo, '{{< text >}}\n'],
    ['two kinds of shortcodes', hugo, '{{< a {{% b >}}'],
    ['tags that never end', mintlify, '<A {'],
    ['tags over many lines', mintlify, '<Accordion\n'],
    ['tabs in tabs', mintlify, '<Tab title="x">'],
    ['data', mintlify, 'export const a = [\n1\n1\n];\n'],
    ['modules that never end', mintlify, 'export const a = {\n'],
    ['admonitions', mkdocs, '!!! note\n    '],
    ['attributes', mkdocs, 'a){.x '],
    ['icons', mkdocs, ':material-a'],
    ['keys', mkdocs, '++a'],
  ])('%s is read in time', (_what, dialect, unit) => {
    expect(isLinear((much) => read(dialect, much(unit)))).toBe(true);
  });

  it.each([
    '<A "',
    '<Note>\n',
    '<Note>x</Note>\n',
    '!!! a',
    ':::tip\n',
    '{{< note >}}',
    '<A {',
    '{{< a',
    '!!! x\n  ',
    '~> a\n',
    ':::',
    '](',
    '> [!',
    '\r',
  ])('%j is made plain in time', (unit) => {
    expect(isLinear((much) => void toPlainMarkdown(much(unit)))).toBe(true);
  });

  it.each(['a: &a [*a]\n', 'a = [', '[[a]]\n', '---', '"'])('%j in front matter is read in time', (unit) => {
    const isRead = isLinear((much) => {
      for (const fence of ['---', '+++']) readFrontMatter(`${fence}\n${much(unit)}\n${fence}\n`, 'a.md');
    });
    expect(isRead).toBe(true);
  });

  it('lines is compared with those of another release in time', () => {
    const pagesOf = (lines: string) => ['1.0/a.md', '2.0/a.md'].map((path) => aPage(`# t\n${lines}`, { path }));
    expect(isLinear((much) => void markReleases(pagesOf(much('a\nb\n'))))).toBe(true);
  });
});

describe('a megabyte', () => {
  it('of what takes longest is read in time', () => {
    expect(costOf(() => read(github, '**a?**\n\n'.repeat(125_000)))).toBeLessThan(patience);
  });

  it('of what takes longest is made plain in time', () => {
    expect(costOf(() => void toPlainMarkdown('~> a\n\n'.repeat(170_000)))).toBeLessThan(patience);
  });
});

/** As text, and all of it as one heading. */
function read(dialect: (typeof dialects)[keyof typeof dialects], much: string): void {
  for (const text of [much, `# ${much.replaceAll('\n', ' ')}`]) {
    const page = aPage(`---\ntitle: t\n---\n${text}`, { dialect, include: () => text.slice(0, 1_000) });
    checkContent({ pages: [page], findings: [] });
  }
}

describe('a page', () => {
  it('may have ten thousand headings', () => {
    const page = aPage(`---\ntitle: t\n---\n${'## Salt\n\nA pinch.\n\n'.repeat(10_000)}`);
    expect(page.sections.length).toBe(10_001);
    expect(page.sections.at(-1)?.anchor).toBe('salt-9999');
  });

  it('may have a heading of five thousand characters', () => {
    const title = 'salt '.repeat(1_000).trim();
    expect(aPage(`---\ntitle: t\n---\n## ${title}\n`).sections[1]?.title).toBe(title);
  });

  it('may be nested deeper than anyone reads', () => {
    const stairs = Array.from({ length: 1_400 }, (_, depth) => `${' '.repeat(depth)}- x`).join('\n');
    const boxes = Array.from({ length: 1_400 }, (_, depth) => `${' '.repeat(depth)}!!! x`).join('\n');
    expect(aPage(`---\ntitle: t\n---\n${stairs}`).sections.length).toBeGreaterThan(0);
    expect(aPage(`---\ntitle: t\n---\n${boxes}`, { dialect: mkdocs }).sections.length).toBeGreaterThan(0);
  });

  it('may hold more data than fits a call', () => {
    const rows = '1\n'.repeat(300_000);
    expect(
      aPage(`---\ntitle: t\n---\nexport const a = [\n${rows}];\nSalt.`, { dialect: mintlify }).sections.at(-1)?.text,
    ).toBe('Salt.');
  });

  it('may be written in any direction', () => {
    const page = aPage('---\ntitle: مرق\n---\n## טעם\n\n汤很热。\n\n## 味道\n\n\u202eabc\n');
    expect(page.sections.map(({ anchor }) => anchor)).toEqual(['', 'טעם', '味道']);
  });
});
