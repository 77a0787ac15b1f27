/** VitePress and its predecessor VuePress: plain Markdown with containers and inclusions. */
import { vitepressSlugs } from '../anchor.ts';
import type { Line } from '../lines.ts';
import { reduceContainers } from './containers.ts';
import type { Dialect } from './dialect.ts';
import { expandInclusions } from './inclusions.ts';
import { withoutSigns } from './signs.ts';

export const vitepress: Dialect = {
  name: 'vitepress',
  slugs: vitepressSlugs,
  reduce: (lines, include) => {
    const target = ({ plain }: Line) => /^\s*<!--\s?@include:\s*([^\s{}#]+?)(?:[\s{#]|-->)/.exec(plain)?.[1];
    const whole = expandInclusions(lines, (found) => ({ lines: found, target }), include);
    return reduceContainers(whole, ':::').map(withoutSigns);
  },
};
