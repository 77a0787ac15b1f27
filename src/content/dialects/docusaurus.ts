/** Docusaurus: MDX with tabs, and admonitions between lines of colons. */
import { githubSlugs } from '../anchor.ts';
import type { Line } from '../lines.ts';
import { reduceComponents } from './components.ts';
import type { Dialect } from './dialect.ts';
import { resolveModules } from './modules.ts';

const parts = { names: new Set(['TabItem']), anchored: false };

export const docusaurus: Dialect = {
  name: 'docusaurus',
  slugs: githubSlugs,
  reduce: (lines, include) => reduceComponents(resolveModules(lines, include), parts).map(withoutColons),
};

/** `:::note[Title]` and `:::note Title` leave their title, the closing `:::` nothing. */
function withoutColons(line: Line): Line {
  if (line.code || !line.plain.trimStart().startsWith(':::')) return line;
  const [, rest = ''] = /^:+\s?[\w-]*(.*)$/.exec(line.plain.trim()) ?? [];
  const title = rest.trim().replace(/^\[|\]$/g, '');
  return { ...line, plain: title === '' ? '' : `**${title}**` };
}
