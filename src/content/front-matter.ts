/**
 * What stands between the first two `---` of a page (YAML) or `+++` (TOML, in Hugo): the keys we know, in the types we
 * want. Real folders hold every dialect of front matter, so all that can be read is taken as far as it goes, with a
 * finding.
 */
import matter from 'gray-matter';
import semver from 'semver';
import { parse as parseToml } from 'smol-toml';
import { z } from 'zod';
import type { Finding, PageKind } from './page.ts';

/** The front matter of one page, and where its body begins. */
export interface FrontMatter {
  readonly title?: string;
  readonly description: string;
  readonly kind?: PageKind;
  readonly platforms: readonly string[];
  readonly components: readonly string[];
  readonly versions?: string;
  readonly aliases: readonly string[];
  readonly keywords: readonly string[];
  readonly before: readonly string[];
  readonly source?: string;
  /** What the page is called in its address; empty when its author does not say. */
  readonly slug: string;
  /** What Docusaurus calls a page in its address that has no slug; empty when its author does not say. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly updatedAt?: number;
  readonly order: number;
  /** Set by an author who does not want the page published. */
  readonly draft: boolean;
}

/** What became of the top of a text; no front matter is also `read`. */
export type FrontMatterReading =
  | {
      readonly kind: 'read';
      readonly head: FrontMatter;
      /** The text below the front matter. */
      readonly body: string;
      /** 1-based line of the file on which the body begins. */
      readonly bodyLine: number;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'broken'; readonly finding: Finding };

/** Reads the front matter of a text; never throws. */
export function readFrontMatter(text: string, path: string): FrontMatterReading {
  const block = blockOf(text);
  if (block.kind === 'none') {
    return { kind: 'read', head: toHead({}), body: text, bodyLine: 1, findings: [] };
  }
  if (block.kind === 'refused') return broken(path, 1, block.why);
  let keys: Record<string, unknown>;
  try {
    keys = lowerCased(readers[block.language](block.written));
  } catch (error) {
    return broken(path, 1 + lineOf(error), error instanceof Error ? firstLine(error.message) : String(error));
  }
  const findings = findingsOf(keys, path);
  return { kind: 'read', head: toHead(keys), body: block.body, bodyLine: block.bodyLine, findings };
}

type Block =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly why: string }
  | {
      readonly kind: 'found';
      readonly language: 'yaml' | 'toml';
      readonly written: string;
      readonly body: string;
      readonly bodyLine: number;
    };

const readers = {
  yaml: (written: string): unknown => matter(`---\n${written}\n---`, { language: 'yaml' }).data,
  toml: (written: string): unknown => parseToml(written),
};

/** Far more than any author writes, and too little for a bomb of aliases to take a noticeable time. */
const longestBlock = 32_768;

function blockOf(text: string): Block {
  const [, fence, named] = /^(---|\+\+\+)(\S*)[ \t]*\r?\n/.exec(text.slice(0, 200)) ?? [];
  if (fence === undefined || named === undefined || /^[-+]/.test(named)) return { kind: 'none' };
  const language = fence === '+++' ? 'toml' : 'yaml';
  if (named !== '' && named !== language) {
    return { kind: 'refused', why: `it is written in "${named}"; only YAML and, between +++, TOML are read` };
  }
  const start = text.indexOf('\n') + 1;
  const close = fence === '+++' ? /^\+\+\+[ \t]*\r?$/m : /^---[ \t]*\r?$/m;
  const end = text.slice(start, start + longestBlock).search(close);
  if (end === -1) return unclosed(text, start, fence);
  const written = text.slice(start, start + end);
  const afterClose = text.indexOf('\n', start + end);
  const body = afterClose === -1 ? '' : text.slice(afterClose + 1);
  return { kind: 'found', language, written, body, bodyLine: written.split('\n').length + 2 };
}

/** A page may begin with a line of hyphens and mean it; one that goes on with a key means front matter. */
function unclosed(text: string, start: number, fence: string): Block {
  if (!/^[A-Za-z_][\w-]*[ \t]*[:=]/.test(text.slice(start, start + 200))) return { kind: 'none' };
  return { kind: 'refused', why: `it is opened by ${fence} and not closed within ${longestBlock / 1024} KB` };
}

function broken(path: string, line: number, why: string): FrontMatterReading {
  const message = `The front matter cannot be read: ${why}. The page is left out.`;
  return { kind: 'broken', finding: { severity: 'error', path, line, rule: 'broken-front-matter', message } };
}

/**
 * The line at which a reader stumbled, from 1: js-yaml counts from 0 in the block that gray-matter hands it, which
 * begins with a newline; smol-toml counts from 1.
 */
function lineOf(error: unknown): number {
  const stumbled = z.union([
    z.object({ mark: z.object({ line: z.number() }) }).transform(({ mark }) => mark.line),
    z.object({ line: z.number() }).transform(({ line }) => line),
  ]);
  return stumbled.safeParse(error).data ?? 0;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column -?\d+:?$/, '').replace(/\.$/, '');
}

/** Hugo does not care for the case of keys, and no site gives two cases of a key two meanings. */
function lowerCased(keys: unknown): Record<string, unknown> {
  const parsed = z.record(z.string(), z.unknown()).safeParse(keys);
  if (!parsed.success) return {};
  return Object.fromEntries(Object.entries(parsed.data).map(([key, value]) => [key.toLowerCase(), value]));
}

const scalar = z.union([z.string(), z.number(), z.boolean(), z.date()]).transform((value) => String(value).trim());
const words = z.string().transform((value) => splitList(value));
const list = z.union([words, z.array(scalar), scalar.transform((value) => [value])]).catch([]);
const word = scalar.catch('');
const kind = z.enum(['guide', 'faq', 'policy', 'tool', 'release-notes', 'reference']);
/** A date stands there as itself or, in quotes, as a text. */
const date = z
  .union([z.date(), z.string().pipe(z.coerce.date())])
  .transform((value) => value.getTime())
  .optional()
  .catch(undefined);
const schema = z.object({
  title: word,
  linktitle: word,
  sidebartitle: word,
  description: word,
  kind: kind.optional().catch(undefined),
  platforms: list,
  components: list,
  versions: word,
  aliases: list,
  keywords: list,
  tags: list,
  before: list,
  source: word,
  slug: word,
  id: word,
  updated: date,
  last_update: z.object({ date }).catch({ date: undefined }),
  lastmod: date,
  date,
  order: z.number().optional().catch(undefined),
  weight: z.number().optional().catch(undefined),
  draft: z.boolean().catch(false),
});

function splitList(value: string): string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function toHead(keys: Record<string, unknown>): FrontMatter {
  const known = schema.parse(keys);
  const title = known.title || known.linktitle || known.sidebartitle;
  // Ours, then Docusaurus' and Hugo's; the last of them is rather when the page was written.
  const updatedAt = known.updated ?? known.last_update.date ?? known.lastmod ?? known.date;
  return {
    ...(title !== '' && { title }),
    description: known.description,
    ...(known.kind !== undefined && { kind: known.kind }),
    platforms: known.platforms.map((name) => name.toLowerCase()),
    components: known.components.map((name) => name.toLowerCase()),
    ...(isRange(known.versions) && { versions: known.versions }),
    // Hugo lists former addresses under this key; they are no words of people.
    aliases: known.aliases.filter((alias) => alias !== '' && (alias.includes(' ') || !alias.includes('/'))),
    keywords: shortTitles(known, title).concat(known.keywords, known.tags),
    before: known.before,
    ...(isAddress(known.source) && { source: known.source.replace(/[#?].*$/, '').replace(/\/$/, '') }),
    slug: known.slug,
    id: known.id,
    ...(updatedAt !== undefined && { updatedAt }),
    order: known.order ?? known.weight ?? Number.POSITIVE_INFINITY,
    draft: known.draft,
  };
}

/** The title in the side bar is often a second name of the page. */
function shortTitles(known: { linktitle: string; sidebartitle: string }, title: string): string[] {
  return [known.linktitle, known.sidebartitle].filter((short) => short !== '' && short !== title);
}

function isRange(versions: string): boolean {
  return versions !== '' && semver.validRange(versions) !== null;
}

/** What a reader can open; anything else would stand under the answer as a link that does nothing, or harm. */
function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source) && URL.canParse(source);
}

function findingsOf(keys: Record<string, unknown>, path: string): Finding[] {
  const warn = (rule: string, message: string): Finding => ({ severity: 'warning', path, line: 1, rule, message });
  const findings: Finding[] = [];
  const versions = scalar.safeParse(keys['versions'] ?? '');
  if (!versions.success || (versions.data !== '' && !isRange(versions.data))) {
    findings.push(warn('invalid-versions', `"versions" is not a range such as ">=5.3 <6"; it is ignored.`));
  }
  const source = word.parse(keys['source'] ?? '');
  if (source !== '' && !isAddress(source)) {
    findings.push(warn('invalid-source', '"source" is no http(s) address; it is ignored.'));
  }
  if (keys['updated'] !== undefined && date.parse(keys['updated']) === undefined) {
    findings.push(warn('invalid-updated', '"updated" is not a date such as 2026-11-23; it is ignored.'));
  }
  if (keys['kind'] !== undefined && !kind.safeParse(keys['kind']).success) {
    findings.push(warn('invalid-kind', `"kind" is none of ${kind.options.join(', ')}; it is guessed instead.`));
  }
  return findings;
}
