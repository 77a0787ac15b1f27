/**
 * The sites of HashiCorp (Consul, Vault, Terraform…): MDX with tabs, anchors written as `((#name))`, and pages that
 * include others. @see https://github.com/hashicorp/remark-plugins
 */
import { hashicorpSlugs } from '../anchor.ts';
import type { Line } from '../lines.ts';
import { reduceComponents } from './components.ts';
import type { Dialect } from './dialect.ts';
import { expandInclusions } from './inclusions.ts';
import { resolveModules } from './modules.ts';
import { givenNames } from './signs.ts';

const parts = { names: new Set(['Tab']), anchored: false };

export const hashicorp: Dialect = {
  name: 'hashicorp',
  slugs: hashicorpSlugs,
  reduce(lines, include) {
    const whole = expandInclusions(lines, (found) => ({ lines: found, target }), include);
    return reduceComponents(resolveModules(whole, include), parts).flatMap(withIds);
  },
};

/** Tells whether a page is written for one of these sites. */
export function isHashicorp(text: string): boolean {
  return (text.includes('((#') && /^[ \t]*(?:#{1,6}|[-*]) .*\(\(#[\w\\-]+\)\)/m.test(text)) || inclusion.test(text);
}

const inclusion = /^@include ['"]([^'"\n]+\.mdx?)['"]\s*$/m;

/** The included file. Sites keep these in one folder; if that is not there, a file of the same name is found instead. */
function target({ plain }: Line): string | undefined {
  const name = inclusion.exec(plain)?.[1];
  return name && `partials/${name}`;
}

/** Makes the first name of a heading its anchor, and all other names, also those in lists, further anchors. */
function withIds(line: Line): Line[] {
  if (line.code || !line.plain.includes('((#')) return [line];
  const names: string[] = [];
  const plain = line.plain.replace(givenNames, (_, said: string) => {
    names.push(...said.split(/,\s*#?/).map((name) => name.replaceAll('\\', '').trim()));
    return '';
  });
  const [first = '', ...others] = names;
  if (!/^#{1,6}\s/.test(plain)) return [{ ...line, plain: plain + tagsOf(names) }];
  const above = { ...line, source: '', plain: tagsOf(others) };
  return [...(others.length > 0 ? [above] : []), { ...line, plain: `${plain.trimEnd()} {#${first}}` }];
}

function tagsOf(names: readonly string[]): string {
  return names.map((name) => `<a id="${name}"></a>`).join('');
}
