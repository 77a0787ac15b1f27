import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'docs/operate.md'), 'utf8');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('docs/operate.md', () => {
  it('links to files that are there', () => {
    const files = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => !existsSync(join(root, dirname('docs/operate.md'), file)))).toEqual([]);
  });

  it('names variables that the README explains', () => {
    const names = page.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? [];
    // Those of the database that compose starts, of Node and of the C library are no variables of the app.
    const others = ['POSTGRES_PASSWORD', 'NODE_COMPILE_CACHE', 'MALLOC_ARENA_MAX'];
    const ours = [...new Set(names)].filter((name) => !others.includes(name));
    expect(ours.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('uses services of compose.yaml', () => {
    const { services } = z
      .object({ services: z.record(z.string(), z.unknown()) })
      .parse(parse(readFileSync(join(root, 'compose.yaml'), 'utf8')));
    const used = [...page.matchAll(/docker compose [^`\n]*?(?:up -d(?: --build)?|run --rm|exec) (\w+)/g)];
    expect(used.length).toBeGreaterThan(3);
    for (const [line, name = ''] of used) expect(Object.keys(services), line).toContain(name);
  });
});
