import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../src/slack');

it('everything that people can do is registered in press.ts, which keeps it, unless it says that it only opens a form', () => {
  const elsewhere = globSync('**/*.ts', { cwd: root }).filter(
    (file) =>
      file !== 'receive/press.ts' &&
      /\bapp\s*\.(action|view|shortcut|command|options|message)\b[<(]/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(elsewhere).toEqual([]);
});
