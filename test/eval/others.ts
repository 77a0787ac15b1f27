/**
 * Documentations of other products that come with what their makers publish, for who wants to know what a change does
 * to content that nobody here wrote. `npm run corpora` brings them; none is part of this project.
 */
import { join } from 'node:path';

/** Where a documentation comes from: a version of a package, and the folder in it. */
export interface Origin {
  readonly registry: 'npm' | 'debian';
  readonly package: string;
  /** Debian's without its revision, which mends the package and leaves the documentation. */
  readonly version: string;
  readonly folder: string;
}

/** By the name of the set of questions about it. Licences: MIT, Apache 2.0 and Artistic 2.0 (npm). */
export const others = {
  nextjs: { registry: 'npm', package: 'next', version: '16.4.6', folder: 'dist/docs' },
  serverless: { registry: 'npm', package: 'serverless', version: '3.40.0', folder: 'docs' },
  'ai-sdk': { registry: 'npm', package: 'ai', version: '6.0.326', folder: 'docs' },
  fastify: { registry: 'npm', package: 'fastify', version: '5.12.8', folder: 'docs' },
  npm: { registry: 'npm', package: 'npm', version: '11.21.2', folder: 'docs/content' },
  'mkdocs-material': { registry: 'debian', package: 'mkdocs-material', version: '9.6.4', folder: 'docs' },
  prometheus: { registry: 'debian', package: 'prometheus', version: '2.53.3+ds1', folder: 'docs' },
  consul: { registry: 'debian', package: 'consul', version: '1.8.7+dfsg1', folder: 'website/pages' },
  icinga2: { registry: 'debian', package: 'icinga2', version: '2.14.6', folder: 'doc' },
  rails: { registry: 'debian', package: 'rails', version: '2:7.2.2.2+dfsg', folder: 'guides/source' },
  hugo: { registry: 'debian', package: 'hugo', version: '0.131.0', folder: 'docs/content/en' },
  jest: { registry: 'debian', package: 'node-jest', version: '29.6.2~ds1+~cs73.45.28', folder: 'docs' },
  victoriametrics: { registry: 'debian', package: 'victoriametrics', version: '1.112.0+ds1', folder: 'docs' },
} as const satisfies Record<string, Origin>;
export type Other = keyof typeof others;

/** Their names. */
export const otherNames = Object.keys(others).filter(isOther);

/** Where a documentation lies once it was brought. */
export function folderOfOther(name: Other): string {
  return join(import.meta.dirname, '../../node_modules/.cache/corpora', name);
}

/** Says whether a set is about one of them. */
export function isOther(name: string): name is Other {
  return name in others;
}
