import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createAnchors,
  githubSlugs,
  hugoSlugs,
  mintlifySlugs,
  mkdocsSlugs,
  type SlugRule,
  vitepressSlugs,
} from '../../../src/content/anchor.ts';

function anchorsOf(rule: SlugRule, ...headings: string[]): string[] {
  const anchors = createAnchors(rule);
  return headings.map((heading) => anchors.next(heading));
}

describe('anchors', () => {
  it('of Mintlify have one hyphen for whatever stands between words, and count from two', () => {
    expect(anchorsOf(mintlifySlugs, "What's new in 5.9.0?", 'A & B', 'log_level', 'A - B')).toEqual([
      'whats-new-in-5-9-0',
      'a-b',
      'log_level',
      'a-b-2',
    ]);
  });

  it('of GitHub lose punctuation, keep every space, and count from one', () => {
    expect(anchorsOf(githubSlugs, "What's new in 5.9.0?", 'A & B', 'A & B', 'A & B')).toEqual([
      'whats-new-in-590',
      'a--b',
      'a--b-1',
      'a--b-2',
    ]);
  });

  it('of MkDocs are plain ASCII and count with an underscore', () => {
    expect(anchorsOf(mkdocsSlugs, 'Crème & brûlée', 'Crème brûlée')).toEqual(['creme-brulee', 'creme-brulee_1']);
  });

  it('of MkDocs count on from a number, and number what has no ASCII letter', () => {
    expect(anchorsOf(mkdocsSlugs, 'Step_1', 'Step_1', '日本語', 'שלום')).toEqual(['step_1', 'step_2', '_1', '_2']);
  });

  it("of Hugo are GitHub's, but that none is without", () => {
    expect(anchorsOf(hugoSlugs, 'A & B', '🎉', '🎉')).toEqual(['a--b', 'heading', 'heading-1']);
  });

  it('of VitePress have one hyphen for punctuation too, no accents, and no digit in front', () => {
    expect(anchorsOf(vitepressSlugs, "What's new in **2.0**?", '1. Élan', '中文 标题', '1. Élan')).toEqual([
      'what-s-new-in-2-0',
      '_1-elan',
      '中文-标题',
      '_1-elan-1',
    ]);
  });

  it('step aside for a heading that is called like a numbered one', () => {
    expect(anchorsOf(githubSlugs, 'a', 'a-1', 'a')).toEqual(['a', 'a-1', 'a-2']);
  });

  it('are never the same twice on a page, in any writing', () => {
    const heading = fc.oneof(fc.constantFrom('a', 'a-1', 'a_1', 'a-2', 'ä', '日本語', 'שלום'), fc.string());
    for (const rule of [mintlifySlugs, githubSlugs, mkdocsSlugs, hugoSlugs, vitepressSlugs]) {
      fc.assert(
        fc.property(fc.array(heading), (headings) => {
          const anchors = anchorsOf(rule, ...headings).filter((anchor) => anchor !== '');
          expect(new Set(anchors).size).toBe(anchors.length);
        }),
      );
    }
  });
});
