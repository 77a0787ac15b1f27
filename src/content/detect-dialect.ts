/**
 * Works out which dialect a folder is written in, from the settings files beside its pages and from the pages
 * themselves. There is no option for it: people who point at a folder need not know which tool builds its site.
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
  /** Names of the files in the folder and in its parent, where sites keep their settings. */
  readonly settings: readonly string[];
  /** The text of each Markdown file, by its relative path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Gives the dialect of a folder: plain GitHub Markdown unless something points to another. */
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

/** The dialect that one page shows signs of; most pages show none. */
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

/** The format of the bundled content: plain Markdown, with anchors as on the Mintlify site that it links to. */
const ours: Dialect = { ...github, slugs: mintlifySlugs };

function isOurs(text: string): boolean {
  const head = text.slice(0, 4_000);
  return /^kind:/m.test(head) && /^source:/m.test(head);
}
