import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/assistant/excerpt.ts';
import { loadContent } from '../../src/content/folder.ts';
import { brokenLaws, wantedOf } from '../unit/assistant/laws.ts';

const root = join(import.meta.dirname, '../..');
/** The bundled content, and real documentation where it lies beside the project. */
const folders = [
  'content',
  ...['tyk-docs', 'tyk-docs-hugo', 'cert-manager', 'seed'].map((name) => `../shared/corpora/${name}`),
]
  .map((name) => join(root, name))
  .filter(existsSync);

const questions = [
  ['upgrade', 'version', 'Gateway'],
  ['install', 'helm', 'values'],
  ['error', 'Redis', 'config'],
  ['zebra'],
];

describe.each(folders)('the documentation in %s', (dir) => {
  it('gives excerpts that are verbatim, short and whole, with a line that matched', { timeout: 120_000 }, async () => {
    const { pages } = await loadContent([{ dir }]);
    const broken: string[] = [];
    for (const { markdown, page, anchor } of pages.flatMap(({ sections }) => sections)) {
      for (const wanted of questions.map(wantedOf)) {
        const laws = brokenLaws(markdown, excerptOf(markdown, wanted), wanted);
        if (laws.length > 0) broken.push(`${page.path}#${anchor} ${laws.join(', ')}`);
      }
    }
    expect(broken).toEqual([]);
  });
});
