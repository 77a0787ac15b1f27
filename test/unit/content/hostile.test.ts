import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content/check.ts';
import { toPlainMarkdown } from '../../../src/content/plain.ts';
import { aPage, dialects } from './text.ts';

const megabyte = 1_000_000;
const { github, hugo, mintlify, mkdocs } = dialects;

/** A megabyte of one thing over and over. */
function muchOf(unit: string): string {
  return unit.repeat(Math.ceil(megabyte / unit.length));
}

/** Far above what a linear reader takes on a busy machine (1 s), far below what a quadratic one takes (minutes). */
const patienceMs = 8_000;

describe('a megabyte of', () => {
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
    ['questions', github, '**a?**\n\n'],
    ['braces', hugo, '{{'],
    ['shortcodes that never close', hugo, '{{< tab "x" >}}'],
    ['two kinds of shortcodes', hugo, '{{< a {{% b >}}'],
    ['tags that never end', mintlify, '<A {'],
    ['tags over many lines', mintlify, '<Accordion\n'],
    ['tabs in tabs', mintlify, '<Tab title="x">'],
    ['data', mintlify, 'export const a = [\n1\n1\n];\n'],
    ['modules that never end', mintlify, 'export const a = {\n'],
    ['admonitions', mkdocs, '!!! note\n    '],
  ])('%s is read in time', (_what, dialect, unit) => {
    const startedAt = performance.now();
    for (const text of [muchOf(unit), `# ${muchOf(unit).replaceAll('\n', ' ')}`]) {
      const page = aPage(`---\ntitle: t\n---\n${text}`, { dialect, include: () => text.slice(0, 1_000) });
      checkContent({ pages: [page], findings: [] });
    }
    expect(performance.now() - startedAt).toBeLessThan(patienceMs);
  });

  it('an excerpt of any kind is made plain in time', () => {
    const startedAt = performance.now();
    for (const unit of ['<A "', '{{< a', '!!! x\n  ', ':::', '](']) toPlainMarkdown(muchOf(unit).slice(0, 200_000));
    expect(performance.now() - startedAt).toBeLessThan(patienceMs);
  });
});

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
