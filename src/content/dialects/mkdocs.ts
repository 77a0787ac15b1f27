/** MkDocs, with the extensions of its Material theme: admonitions, content tabs, snippets. */
import { mkdocsSlugs } from '../anchor.ts';
import { reduceIndentedBlocks } from './blocks.ts';
import { reduceContainers } from './containers.ts';
import type { Dialect } from './dialect.ts';
import { expandInclusions } from './inclusions.ts';
import { withoutSigns } from './signs.ts';

export const mkdocs: Dialect = {
  name: 'mkdocs',
  slugs: mkdocsSlugs,
  reduce: (lines, include) => {
    const target = ({ plain }: { plain: string }) => /^\s*--8<--\s"([^"]+)"\s*$/.exec(plain)?.[1];
    const whole = expandInclusions(lines, (found) => ({ lines: found, target }), include);
    return reduceContainers(reduceIndentedBlocks(whole.map(withoutSigns)), '///');
  },
};
