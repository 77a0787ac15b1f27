/** Docusaurus: MDX with tabs, and admonitions between lines of colons. */
import { githubSlugs } from '../anchor.ts';
import type { FrontMatter } from '../front-matter.ts';
import { pageRoute } from '../link.ts';
import { reduceComponents } from './components.ts';
import { reduceContainers } from './containers.ts';
import type { Dialect } from './dialect.ts';
import { resolveModules } from './modules.ts';

const parts = { names: new Set(['TabItem']), anchored: false };

export const docusaurus: Dialect = {
  name: 'docusaurus',
  slugs: githubSlugs,
  reduce: (lines, include) => reduceContainers(reduceComponents(resolveModules(lines, include), parts), ':::'),
  route: toRoute,
};

/**
 * Numbers that order files are no part of addresses, a page named like its folder is its index, and its `id` stands for
 * the name of a file. @see https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs
 */
function toRoute(path: string, { slug, id }: Pick<FrontMatter, 'slug' | 'id'>): string {
  const { top, below } = placeOf(path);
  const [file = '', ...above] = below.split('/').map(withoutNumber).toReversed();
  const folders = above.toReversed();
  if (slug.startsWith('/')) return pageRoute(top + slug.slice(1));
  const isIndex = slug === '' && pageRoute(file) === folders.at(-1);
  return pageRoute(top + [...folders, ...(isIndex ? [] : [slug || id || file])].join('/'));
}

/** Where the documentation begins that a page belongs to; copies for releases lie beside it, and are published below. */
function placeOf(path: string): { readonly top: string; readonly below: string } {
  const [, release, page] = /^versioned_docs\/version-([^/]+)\/(.*)$/.exec(path) ?? [];
  if (page !== undefined) return { top: `docs/${release}/`, below: page };
  return path.startsWith('docs/') ? { top: 'docs/', below: path.slice(5) } : { top: '', below: path };
}

/** As Docusaurus takes it off: dates and versions are no numbers that order. */
function withoutNumber(step: string): string {
  return /^\d+[-_.]\d/.test(step) ? step : step.replace(/^\d+\s*[-_.]+\s*(?=[^-_.\s])/, '');
}
