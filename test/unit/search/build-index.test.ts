import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/content/page.ts';
import { buildIndex, createIndexer } from '../../../src/search/index/build-index.ts';
import { fieldWeights } from '../../../src/search/index/field-weights.ts';
import { aPage } from '../content/text.ts';

const words = 'data store datastore gateway helm upgrade 5.3.0 use_ssl rollback plugin go-plugin'.split(' ');
const line = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((some) => some.join(' '));
const link = fc.constantFrom('[a](a.md)', '[b](b.md#upgrade)', '');
const section = fc.tuple(fc.integer({ min: 2, max: 4 }), line, line, link);
const page = fc.tuple(fc.constantFrom('a.md', 'b.md', 'c/d.md'), line, fc.array(section, { maxLength: 4 }));

function toPage([path, title, sections]: typeof page extends fc.Arbitrary<infer T> ? T : never): Page {
  const text = sections.map(([level, heading, body, to]) => `${'#'.repeat(level)} ${heading}\n\n${body} ${to}\n`);
  return aPage(`# ${title}\n\n${text.join('\n')}`, { path });
}

/** States of a documentation, one after the other: in each, some pages are those of the state before. */
const states = fc
  .array(fc.array(fc.oneof(page.map(toPage), fc.integer({ min: 0, max: 9 })), { maxLength: 5 }), { minLength: 2 })
  .map((all) => {
    let before: readonly Page[] = [];
    return all.map((state) => {
      const pages = state.flatMap((each) => (typeof each === 'number' ? (before[each] ?? []) : [each]));
      before = [...new Set(pages)];
      return before;
    });
  });

describe('an index of pages of which some were indexed before', () => {
  it('is the one that is built of the same pages from nothing', () => {
    fc.assert(
      fc.property(states, (all) => {
        const indexer = createIndexer(fieldWeights);
        for (const pages of all) expect(indexer.build(pages)).toEqual(buildIndex(pages, fieldWeights));
      }),
      { numRuns: 40 },
    );
  });

  it('is built in steps of a page, and is the same', () => {
    const pages = [aPage('# Helm\n\n## Upgrade\n\nRun it.', { path: 'a.md' }), aPage('# Docker\n', { path: 'b.md' })];
    const steps = createIndexer(fieldWeights).steps(pages);
    let many = 0;
    for (;;) {
      const step = steps.next();
      if (step.done) {
        expect(step.value).toEqual(buildIndex(pages, fieldWeights));
        break;
      }
      many += 1;
    }
    expect(many).toBeGreaterThan(2 * pages.length);
  });
});
