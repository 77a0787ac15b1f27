import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Which rooms a room may import, beside itself; `fault.ts` is free for all but the workspace. */
const rooms: Record<string, readonly string[]> = {
  content: [],
  search: ['content'],
  assistant: ['content', 'search'],
  desk: ['content', 'assistant'],
  store: ['content', 'assistant', 'desk'],
  slack: ['content', 'assistant', 'desk'],
  forum: ['desk'],
  ops: ['content', 'assistant', 'desk'],
  config: [],
  workspace: [],
};
const doors = ['main', 'cli', 'config', 'fault'];

/** The only rooms that may import a package; a package that is not named here may be imported nowhere. */
const packages: Record<string, readonly string[]> = {
  '@slack/bolt': ['slack'],
  '@slack/web-api': ['slack'],
  '@slack/types': ['slack', 'workspace'],
  kysely: ['store'],
  pg: ['store'],
  'gray-matter': ['content'],
  'js-yaml': ['content'],
  'smol-toml': ['content'],
  marked: ['content', 'slack'],
  'fuse.js': ['search'],
  pino: ['ops', 'slack', 'main', 'cli'],
  'pino-pretty': ['ops'],
  'prom-client': ['ops'],
  zod: ['config', 'content', 'slack', 'store', 'cli', 'main', 'workspace'],
  yaml: ['main'],
  semver: ['content', 'assistant'],
  ws: ['workspace'],
};
/** What the core may take from Node: nothing that reads, sends or waits, but for the one file that reads the disk. */
const coreMayUse: Record<string, readonly string[]> = {
  'content/files.ts': ['node:fs/promises', 'node:fs', 'node:path'],
  'content/folder.ts': ['node:crypto', 'node:path'],
};
const core = ['content', 'search', 'assistant', 'desk'];

interface Arrow {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

function arrowsOf(path: string): Arrow[] {
  const file = relative(join(root, 'src'), path);
  const room = file.includes('/') ? (file.split('/')[0] ?? '') : file.replace(/\.ts$/, '');
  const source = readFileSync(path, 'utf8');
  const targets = source.matchAll(
    /(?:^|[;}\s])(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g,
  );
  return [...targets].map((match) => ({ file, room, target: match[1] ?? match[2] ?? '' }));
}

const files = globSync('src/**/*.ts', { cwd: root }).map((file) => join(root, file));
const arrows = files.flatMap(arrowsOf);

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('the house', () => {
  it('has no room that nobody declared', () => {
    const known = [...Object.keys(rooms), ...doors];
    const seen = new Set(arrows.map((arrow) => arrow.room));
    expect([...seen].filter((room) => !known.includes(room))).toEqual([]);
  });

  it('has imports only in the declared direction', () => {
    const wrong = arrows.filter(({ file, room, target }) => {
      if (!target.startsWith('.') || room === 'main' || room === 'cli') return false;
      const [first = ''] = relative('.', join(dirname(file), target)).split('/');
      const other = first.replace(/\.ts$/, '');
      if (other === room || (other === 'fault' && room !== 'workspace')) return false;
      return !(rooms[room] ?? []).includes(other);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps every package in its rooms', () => {
    const wrong = arrows.filter(({ room, target }) => {
      if (target.startsWith('.') || target.startsWith('node:')) return false;
      return !(packages[packageOf(target)] ?? []).includes(room);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps disk, network and processes out of the core', () => {
    const wrong = arrows.filter(
      ({ file, room, target }) =>
        core.includes(room) && target.startsWith('node:') && !(coreMayUse[file] ?? []).includes(target),
    );
    expect(wrong).toEqual([]);
  });
});
