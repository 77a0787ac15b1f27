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
 * Addresses leave out numbers that only order files; a page with the name of its folder is the index of that folder; an
 * `id` replaces the name of the file. @see https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs
 */
function toRoute(path: string, { slug, id }: Pick<FrontMatter, 'slug' | 'id'>): string {
  const { top, below } = placeOf(path);
  const [file = '', ...above] = below.split('/').map(withoutNumber).toReversed();
  const folders = above.toReversed();
  if (slug.startsWith('/')) return pageRoute(top + slug.slice(1));
  const isIndex = slug === '' && pageRoute(file) === folders.at(-1);
  return pageRoute(top + [...folders, ...(isIndex ? [] : [slug || id || file])].join('/'));
}

/** Splits a path after the folder of its documentation; copies for releases are beside it but published below it. */
function placeOf(path: string): { readonly top: string; readonly below: string } {
  const [, release, page] = /^versioned_docs\/version-([^/]+)\/(.*)$/.exec(path) ?? [];
  if (page !== undefined) return { top: `docs/${release}/`, below: page };
  return path.startsWith('docs/') ? { top: 'docs/', below: path.slice(5) } : { top: '', below: path };
}

/** Removes the number that orders a file, as Docusaurus does; dates and versions are not such numbers. */
function withoutNumber(step: string): string {
  return /^\d+[-_.]\d/.test(step) ? step : step.replace(/^\d+\s*[-_.]+\s*(?=[^-_.\s])/, '');
}
