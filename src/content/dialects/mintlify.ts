/** Mintlify: MDX with components, and with imports from `/snippets`. */
import { mintlifySlugs } from '../anchor.ts';
import { reduceComponents } from './components.ts';
import type { Dialect } from './dialect.ts';
import { resolveModules } from './modules.ts';

const parts = { names: new Set(['Tab', 'Accordion', 'Step', 'Update']), anchored: true };

export const mintlify: Dialect = {
  name: 'mintlify',
  slugs: mintlifySlugs,
  reduce: (lines, include) => reduceComponents(resolveModules(lines, include), parts),
};
