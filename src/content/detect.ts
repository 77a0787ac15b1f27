/**
 * Tells in which dialect a folder is written, by the settings that lie beside its pages and by how these are
 * written. It is never asked for: who points at a folder need not know what built its site.
 */
import { mintlifySlugs } from './anchor.ts';
import type { Dialect } from './dialects/dialect.ts';
import { docusaurus } from './dialects/docusaurus.ts';
import { github } from './dialects/github.ts';
import { hashicorp, isHashicorp } from './dialects/hashicorp.ts';
import { hugo } from './dialects/hugo.ts';
import { mintlify } from './dialects/mintlify.ts';
import { mkdocs } from './dialects/mkdocs.ts';
import { vitepress } from './dialects/vitepress.ts';

/** What is known of a folder before its pages are read. */
export interface Evidence {
  /** Names of what lies in the folder itself and in the one above it, where sites keep their settings. */
  readonly settings: readonly string[];
  /** Its Markdown files: texts by relative path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The dialect of a folder; plain GitHub Markdown when nothing speaks for another. */
export function detectDialect({ settings, texts }: Evidence): Dialect {
  for (const [sign, dialect] of signsInSettings) if (settings.some((name) => sign.test(name))) return dialect;
  if ([...texts.keys()].some((path) => /(?:^|\/)_index\.md$/.test(path))) return hugo;
  if ([...texts.values()].some(isHashicorp)) return hashicorp;
  for (const [path, text] of texts) {
    const dialect = dialectOf(path, text);
    if (dialect !== undefined) return dialect;
  }
  return [...texts.values()].some(isOurs) ? ours : github;
}

const signsInSettings: ReadonlyArray<readonly [RegExp, Dialect]> = [
  [/^(?:docs|mint)\.json$/, mintlify],
  [/^mkdocs\.ya?ml$/, mkdocs],
  [/^docusaurus\.config\.[cm]?[jt]s$/, docusaurus],
  [/^hugo\.(?:toml|ya?ml|json)$/, hugo],
  [/^\.(?:vitepress|vuepress)$/, vitepress],
];

/** What one page gives away; most give nothing away. */
function dialectOf(path: string, text: string): Dialect | undefined {
  if (/^\{\{[<%] ?\/?[\w-]+/m.test(text) || text.includes('{{< ref ') || text.includes('{{< relref ')) return hugo;
  if (/^[ \t]*<(?:TabItem\b|Tabs groupId)/m.test(text)) return docusaurus;
  if (
    path.endsWith('.mdx') &&
    /^[ \t]*<(?:Note|Warning|Tip|Info|Accordion|AccordionGroup|Card|CardGroup|Steps|Tab|ParamField)\b/m.test(text)
  ) {
    return mintlify;
  }
  if (/^:::(?:note|tip|info|caution|warning|danger|important)\b/m.test(text)) return docusaurus;
  if (/^::: (?:tip|info|warning|danger|details|code-group)\b|^<!-- ?@include:/m.test(text)) return vitepress;
  return /^(?:!!!|\?\?\?\+?) [a-z]+|^=== "/m.test(text) ? mkdocs : undefined;
}

/** The project's own format: plain Markdown whose sections lie on a published site and are named as it names them. */
const ours: Dialect = { ...github, slugs: mintlifySlugs };

function isOurs(text: string): boolean {
  const head = text.slice(0, 4_000);
  return /^kind:/m.test(head) && /^source:/m.test(head);
}
