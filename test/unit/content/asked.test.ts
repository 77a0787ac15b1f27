import { describe, expect, it } from 'vitest';
import { insertWordings } from '../../../src/content/asked.ts';
import { aPage, dialects, sectionOf } from './text.ts';

const soup = [
  ...['---', 'title: Soup', '---', '', 'Warm.', '', '## Broth', '<!-- asked', '- bones in water', '-->', ''],
  ...['Simmer.', '', 'Noodles', '-------', '', 'Flour.', ''],
].join('\n');

/** The text with these wordings in it. */
function withWordings(text: string, wordings: Readonly<Record<string, readonly string[]>>): string {
  const rows = text.split('\n');
  const insertions = insertWordings(text, dialects.github, new Map(Object.entries(wordings)));
  for (const { before, lines } of insertions.toReversed()) rows.splice(before, 0, ...lines);
  return rows.join('\n');
}

describe('wordings that are added to a page', () => {
  it('are read back as wordings of their sections, and nothing else changes', () => {
    const after = withWordings(soup, { '': ['what is for lunch'], broth: ['stock'], noodles: ['pasta', 'ramen'] });
    const page = aPage(after);
    expect(page.sections.map(({ wordings }) => wordings)).toEqual([
      ['what is for lunch'],
      ['bones in water', 'stock'],
      ['pasta', 'ramen'],
    ]);
    const texts = (text: string) => aPage(text).sections.map(({ title, markdown }) => [title, markdown]);
    expect(texts(after)).toEqual(texts(soup));
  });

  it('are left out where they stand already, and where their section is gone', () => {
    expect(withWordings(soup, { broth: ['bones in water'], salt: ['a pinch'] })).toBe(soup);
    expect(withWordings(soup, { noodles: ['pasta', 'pasta'] }).match(/pasta/g)).toHaveLength(1);
  });

  it('cannot end the comment that they stand in', () => {
    const page = aPage(withWordings(soup, { noodles: ['is it flour --> dough\nor rice'] }));
    expect(sectionOf(page, 'Noodles')).toMatchObject({ markdown: 'Flour.', wordings: ['is it flour → dough or rice'] });
  });

  it('end their lines as the file does', () => {
    const windows = soup.replaceAll('\n', '\r\n');
    expect(withWordings(windows, { noodles: ['pasta'] })).not.toMatch(/[^\r]\n/);
  });
});
