import { existsSync, globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const dockerfile = read('Dockerfile');

/** What is copied from the project into the image, not from a stage before. */
const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '));

describe('the image', () => {
  it('copies only what is there, and what .dockerignore lets through', () => {
    const allowed = read('.dockerignore')
      .match(/^!.+$/gm)
      ?.map((line) => line.slice(1));
    expect(copied.filter((name) => !existsSync(join(root, name)))).toEqual([]);
    expect([...new Set(copied)].toSorted()).toEqual(allowed?.toSorted());
  });

  it('runs the Node that the project asks for, as a user of its own, and asks for its health', () => {
    const [oldest] =
      /\d+/.exec(
        z.object({ engines: z.object({ node: z.string() }) }).parse(JSON.parse(read('package.json'))).engines.node,
      ) ?? [];
    expect([...dockerfile.matchAll(/^FROM node:(\d+)/gm)].map(([, version]) => version)).toEqual([oldest, oldest]);
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK .*\n.*\/healthz/m);
  });

  it('runs the code as that user alone, for whoever compiles first owns the folder of what is compiled', () => {
    const [before = '', after = ''] = dockerfile.split(/^USER node$/m);
    expect(after).toMatch(/^RUN .*src\/cli\.ts/m);
    expect(before).not.toContain('src/cli.ts');
  });

  it('needs nothing at run time that only developers install', () => {
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    const needed = globSync('src/**/*.ts', { cwd: root }).flatMap((file) =>
      [...read(file).matchAll(/^(?:import|export) (?!type )[^;]*?from '([^'.][^']*)'/gm)].map(([, name = '']) => name),
    );
    const packages = needed
      .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    expect([...new Set(packages)].filter((name) => !Object.hasOwn(dependencies, name))).toEqual([]);
  });
});

const service = z.object({
  profiles: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).optional(),
  volumes: z.array(z.string()).optional(),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  depends_on: z.record(z.string(), z.unknown()).optional(),
  deploy: z.object({ replicas: z.number() }).optional(),
});
const { services } = z
  .object({ services: z.record(z.string(), service) })
  .parse(parse(read('compose.yaml'), { merge: true }));

describe('compose', () => {
  it('starts one copy on SQLite, and keeps its data', () => {
    const unasked = Object.entries(services).filter(([, { profiles = [] }]) => profiles.length === 0);
    expect(unasked.map(([name]) => name)).toEqual(['assistant']);
    expect(services['assistant']).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      environment: { DATABASE_URL: 'sqlite:/data/assistant.db' },
    });
    expect(services['assistant']?.volumes).toContain('data:/data');
  });

  it('starts two copies on PostgreSQL behind a balancer when asked to', () => {
    expect(services['copies']?.deploy?.replicas).toBe(2);
    expect(services['copies']?.environment?.['DATABASE_URL']).toMatch(/^postgres:\/\/assistant:.*@database:5432\//);
    expect(Object.keys(services['balancer']?.depends_on ?? {})).toEqual(['copies']);
    expect(Object.keys(services['copies']?.depends_on ?? {})).toEqual(['database']);
  });

  it('gives the app variables that it knows', () => {
    for (const name of ['assistant', 'copies']) {
      for (const variable of Object.keys(services[name]?.environment ?? {})) {
        expect(read('README.md')).toContain(`\`${variable}\``);
      }
    }
  });
});
