/** The paper and the code agree: what README and docs name is there, and what they have to name is named. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { variables } from '../../src/config/variables.ts';

const root = join(import.meta.dirname, '../..');
const pages = ['README.md', ...globSync('docs/*.md', { cwd: root })];
const files = globSync('{src,test,docs,ops,content}/**', { cwd: root });
const { scripts, dependencies, devDependencies } = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(textOf('package.json')));

function textOf(page: string): string {
  return readFileSync(join(root, page), 'utf8');
}

/** Every match of the pattern's first group, in every page, with the page that it stands on. */
function found(pattern: RegExp): readonly (readonly [page: string, what: string])[] {
  return pages.flatMap((page) => [...textOf(page).matchAll(pattern)].map(([, what = '']) => [page, what] as const));
}

/** What stands as code in the first cells of a table. */
function rowsOf(text: string): readonly string[] {
  return [...text.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = '']) => codeIn(cell));
}

function codeIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

describe('README and docs', () => {
  it('link to what is there', () => {
    const links = found(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g);
    const broken = links.filter(([page, to]) => !existsSync(join(root, dirname(page), to)));
    expect(links.length).toBeGreaterThan(20);
    // The example of a page that an author writes.
    expect(broken.filter(([, to]) => to !== '…')).toEqual([]);
  });

  it('name files that are there, from the root or from the room that they are in', () => {
    const named = found(/`((?:[\w@-]+\/)+[\w.-]+\.(?:ts|js|md|txt|ya?ml|jsonl?|png))`/g);
    // What the app makes in its folder for data is not there before it runs.
    const missing = named.filter(
      ([, file]) => !/^data\//.test(file) && !files.some((there) => `/${there}`.endsWith(`/${file}`)),
    );
    expect(named.length).toBeGreaterThan(40);
    expect(missing).toEqual([]);
  });

  it('name scripts of npm and commands that there are', () => {
    const commands = globSync('src/cli/*.ts', { cwd: root }).flatMap(
      (file) => /^ {2}name: '(\w+)'/m.exec(textOf(file))?.[1] ?? [],
    );
    const run = found(/npm run (?:-s )?([\w:-]+)/g);
    expect(run.filter(([, name]) => scripts[name] === undefined)).toEqual([]);
    const called = found(/(?:npm run -s assistant --|node src\/cli\.ts) ([a-z]+)/g);
    expect(called.length).toBeGreaterThan(10);
    expect(called.filter(([, name]) => !commands.includes(name))).toEqual([]);
  });
});

describe('README', () => {
  const sections = new Map(
    textOf('README.md')
      .split(/^## /m)
      .map((text) => [text.split('\n')[0], text] as const),
  );

  it('has every variable of the environment, and no other', () => {
    expect(rowsOf(sections.get('Configuration') ?? '').toSorted()).toEqual(Object.keys(variables.shape).toSorted());
  });

  it('has a reason for every package, and for no other', () => {
    const table = sections.get('Develop') ?? '';
    const [, development = ''] = /^\| development \| (.*) \|$/m.exec(table) ?? [];
    const named = [...rowsOf(table), ...codeIn(development)].filter((name) => /^[@a-z][\w@./-]*$/.test(name));
    const wanted = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));
    expect(named.toSorted()).toEqual(wanted.toSorted());
  });
});
