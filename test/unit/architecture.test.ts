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
/** What the store implements for Slack: the interfaces live in the room that needs them, and nothing else is seen. */
const implemented = ['slack/receive/inbox.ts', 'slack/receive/muted-threads.ts', 'slack/home/home-visits.ts'];

/** The folders of `src/slack`: each may import those before it. */
const slackFolders = [
  'render',
  'send',
  'receive',
  'desk',
  'ask',
  'forum',
  'gaps',
  'feedback',
  'home',
  'share',
  'workflow-step',
];

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
  stemmer: ['search'],
  pino: ['ops', 'slack', 'main', 'cli'],
  'pino-pretty': ['ops'],
  'prom-client': ['ops'],
  '@napi-rs/canvas': ['ops'],
  zod: ['config', 'content', 'desk', 'slack', 'store', 'forum', 'cli', 'main', 'workspace'],
  yaml: ['main'],
  semver: ['content', 'assistant'],
  ws: ['workspace'],
};
/** What the core may take from Node: nothing that reads, sends or waits, but for the one file that reads the disk. */
const coreMayUse: Record<string, readonly string[]> = {
  'content/files.ts': ['node:fs/promises', 'node:fs', 'node:path'],
  'content/folder.ts': ['node:crypto', 'node:path'],
  'search/data/word-list.ts': ['node:fs'],
};
const core = ['content', 'search', 'assistant', 'desk'];

interface Arrow {
  readonly file: string;
  readonly room: string;
  readonly target: string;
  /** Loaded only when it is needed. */
  readonly isLazy: boolean;
}

function arrowsOf(path: string): Arrow[] {
  const file = relative(join(root, 'src'), path);
  const room = file.includes('/') ? (file.split('/')[0] ?? '') : file.replace(/\.ts$/, '');
  const source = readFileSync(path, 'utf8');
  const targets = source.matchAll(
    /(?:^|[;}\s])(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|import\s*(\(?)\s*['"]([^'"]+)['"]/g,
  );
  return [...targets].map((match) => ({
    file,
    room,
    target: match[1] ?? match[3] ?? '',
    isLazy: match[2] === '(',
  }));
}

const files = globSync('src/**/*.ts', { cwd: root }).map((file) => join(root, file));
const arrows = files.flatMap(arrowsOf);

/** The path under `src` of the file that an arrow leads to. */
function pathOf({ file, target }: Pick<Arrow, 'file' | 'target'>): string {
  return join(dirname(file), target);
}

/** Every group of files that import one another, in whatever roundabout way, by Tarjan's algorithm. */
function circlesIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];

  function visit(file: string): void {
    order.set(file, order.size);
    lowest.set(file, order.size - 1);
    stack.push(file);
    for (const next of edges.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(next) ?? 0));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) circles.push(circle.toSorted());
  }

  for (const file of edges.keys()) if (!order.has(file)) visit(file);
  return circles;
}

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
      const path = pathOf({ file, target });
      if (room === 'store' && implemented.includes(path)) return false;
      const [first = ''] = path.split('/');
      const other = first.replace(/\.ts$/, '');
      if (other === room || (other === 'fault' && room !== 'workspace')) return false;
      return !(rooms[room] ?? []).includes(other);
    });
    expect(wrong).toEqual([]);
  });

  it('has no files that import one another in a circle, not even for types', () => {
    const edges = Map.groupBy(
      arrows.filter(({ target }) => target.startsWith('.')),
      ({ file }) => file,
    );
    const imports = new Map([...edges].map(([file, all]) => [file, all.map(pathOf)]));
    expect(circlesIn(imports)).toEqual([]);
  });

  it('has folders in src/slack that import only those before them', () => {
    const inSlack = arrows.flatMap((arrow) => {
      const [from, to] = [arrow.file, pathOf(arrow)].map((path) => path.split('/'));
      const isBetweenFolders = from?.[0] === 'slack' && to?.[0] === 'slack' && from.length > 2 && to.length > 2;
      return isBetweenFolders ? [{ ...arrow, from: from[1] ?? '', to: to[1] ?? '' }] : [];
    });
    expect(new Set(inSlack.map(({ from }) => from))).toEqual(new Set(slackFolders));
    const wrong = inSlack.filter(({ from, to }) => slackFolders.indexOf(to) > slackFolders.indexOf(from));
    expect(wrong).toEqual([]);
  });

  it('loads the local workspace for the playground only', () => {
    const loaded = new Set(['main.ts']);
    for (const file of loaded) {
      for (const arrow of arrows) {
        if (arrow.file === file && arrow.target.startsWith('.') && !arrow.isLazy) loaded.add(pathOf(arrow));
      }
    }
    expect([...loaded].filter((file) => file.startsWith('workspace/') || file.startsWith('cli'))).toEqual([]);
    expect(loaded.size).toBeGreaterThan(100);
  });

  it('keeps every package in its rooms', () => {
    const wrong = arrows.filter(({ room, target }) => {
      if (target.startsWith('.') || target.startsWith('node:')) return false;
      // A verb such as 'import' in quotes imports nothing.
      if (!/^[@\w./-]+$/.test(target)) return false;
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
