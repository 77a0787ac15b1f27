import { describe, expect, it } from 'vitest';
import { insertionDiff } from '../../../src/cli/learned/insertion-diff.ts';

describe('the diff of lines that are inserted', () => {
  it('has a hunk for lines that are near, and counts on in the next', () => {
    const text = Array.from({ length: 20 }, (_, at) => `${at + 1}\n`).join('');
    const diff = insertionDiff('a.md', text, [
      { before: 1, lines: ['x'] },
      { before: 4, lines: ['y', 'z'] },
      { before: 19, lines: ['w'] },
    ]);
    expect(diff.split('\n')).toEqual([
      ...['--- a/a.md', '+++ b/a.md', '@@ -1,7 +1,10 @@', ' 1', '+x', ' 2', ' 3', ' 4', '+y', '+z', ' 5', ' 6', ' 7'],
      ...['@@ -17,4 +20,5 @@', ' 17', ' 18', ' 19', '+w', ' 20', ''],
    ]);
  });

  it('says where the file has no end of line, and nothing where nothing is inserted', () => {
    expect(insertionDiff('a.md', 'a\nb', [{ before: 1, lines: ['x'] }])).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,3 @@\n a\n+x\n b\n\\ No newline at end of file\n',
    );
    expect(insertionDiff('a.md', 'a\n', [])).toBe('');
  });
});
