/**
 * The front matter of a page: the keys we know, in the types we want. gray-matter takes it off the page, YAML between
 * `---` and, as Hugo has it, TOML between `+++`. Authors write all sorts of things there, so a value that makes no sense
 * is ignored and reported, and the rest is used.
 */
import matter from 'gray-matter';
import semver from 'semver';
import { parse as parseToml } from 'smol-toml';
import { z } from 'zod';
import type { Finding, PageKind } from './page.ts';

/** The front matter of one page. */
export interface FrontMatter {
  readonly title?: string;
  readonly description: string;
  readonly kind?: PageKind;
  readonly platforms: readonly string[];
  readonly components: readonly string[];
  readonly versions?: string;
  readonly aliases: readonly string[];
  readonly before: readonly string[];
  readonly source?: string;
  /** The last step of its address, if its author sets it; otherwise empty. */
  readonly slug: string;
  /** The last step of its address on a Docusaurus site if there is no slug; otherwise empty. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly updatedAt?: number;
  /** The engineer whose answer it is; otherwise empty. */
  readonly answeredBy: string;
  readonly order: number;
  /** Whether its author does not want it published yet. */
  readonly draft: boolean;
}

/** The result of reading a text; one without front matter counts as read. */
export type FrontMatterReading =
  | {
      readonly kind: 'read';
      readonly head: FrontMatter;
      /** The text below the front matter. */
      readonly body: string;
      /** The line of the file on which the body begins, from 1. */
      readonly bodyLine: number;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'broken'; readonly finding: Finding };

/** Reads the front matter of a text; never throws. */
export function readFrontMatter(text: string, path: string): FrontMatterReading {
  const opening = openingOf(text);
  if (opening.kind === 'none') return { kind: 'read', head: toHead({}), body: text, bodyLine: 1, findings: [] };
  if (opening.kind === 'refused') return broken(path, 1, opening.why);
  try {
    const { data, content } = matter(text, opening.options);
    const keys = lowerCased(data);
    const bodyLine = text.slice(0, text.length - content.length).split('\n').length;
    return { kind: 'read', head: toHead(keys), body: content, bodyLine, findings: findingsOf(keys, path) };
  } catch (error) {
    return broken(path, lineOf(error), error instanceof Error ? firstLine(error.message) : String(error));
  }
}

type Opening =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'found'; readonly options: (typeof formats)['---' | '+++'] };

/** How gray-matter is to read a page, by the line that the page begins with. */
const formats = {
  '---': { language: 'yaml', delimiters: '---' },
  // Of the last line break in a Windows file gray-matter leaves the \r, and TOML allows none without its \n.
  '+++': { language: 'toml', delimiters: '+++', engines: { toml: (written: string) => parseToml(`${written}\n`) } },
} as const;

/** Far more than any author writes; it keeps a page that is made to be slow from taking long. */
const longestBlock = 32_768;

/** Decides whether a text begins with front matter; gray-matter would run JavaScript and read to the end of the file. */
function openingOf(text: string): Opening {
  const [line = '', fence, named] = /^(---|\+\+\+)(\S*)[ \t]*\r?\n/.exec(text.slice(0, 200)) ?? [];
  if ((fence !== '---' && fence !== '+++') || named === undefined || /^[-+]/.test(named)) return { kind: 'none' };
  const options = formats[fence];
  if (named !== '' && named !== options.language) {
    return { kind: 'refused', why: `it is written in "${named}"; only YAML and, between +++, TOML are read` };
  }
  const isClosed = text.slice(line.length - 1, line.length + longestBlock).includes(`\n${fence}`);
  return isClosed ? { kind: 'found', options } : unclosed(text.slice(line.length, line.length + 200), fence);
}

/** A page may begin with a line of hyphens and mean just that; if a key follows, front matter was meant. */
function unclosed(below: string, fence: string): Opening {
  if (!/^[A-Za-z_][\w-]*[ \t]*[:=]/.test(below)) return { kind: 'none' };
  return { kind: 'refused', why: `it is opened by ${fence} and not closed within ${longestBlock / 1024} KB` };
}

function broken(path: string, line: number, why: string): FrontMatterReading {
  const message = `The front matter cannot be read: ${why}. The page is left out.`;
  return { kind: 'broken', finding: { severity: 'error', path, line, rule: 'broken-front-matter', message } };
}

/** The line of the page at which the reader stopped, from 1: js-yaml counts lines from 0, smol-toml from 1. */
function lineOf(error: unknown): number {
  const stopped = z.union([
    z.object({ mark: z.object({ line: z.number() }) }).transform(({ mark }) => mark.line + 1),
    z.object({ line: z.number() }).transform(({ line }) => line),
  ]);
  return stopped.safeParse(error).data ?? 1;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column -?\d+:?$/, '').replace(/\.$/, '');
}

/** Hugo ignores the case of keys, and no site uses one key in two cases for two things. */
function lowerCased(keys: unknown): Record<string, unknown> {
  const parsed = z.record(z.string(), z.unknown()).safeParse(keys);
  if (!parsed.success) return {};
  return Object.fromEntries(Object.entries(parsed.data).map(([key, value]) => [key.toLowerCase(), value]));
}

const scalar = z.union([z.string(), z.number(), z.boolean(), z.date()]).transform((value) => String(value).trim());
const words = z.string().transform((value) => splitList(value));
const list = z.union([words, z.array(scalar), scalar.transform((value) => [value])]).catch([]);
const word = scalar.catch('');
const kind = z.enum(['guide', 'faq', 'policy', 'tool', 'release-notes', 'reference', 'elsewhere']);
/** A date, whether bare or in quotes. */
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
  before: list,
  source: word,
  slug: word,
  id: word,
  updated: date,
  'answered-by': word,
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
  // Our own key, then those of Docusaurus and Hugo; `date`, the day on which a page was written, comes last.
  const updatedAt = known.updated ?? known.last_update.date ?? known.lastmod ?? known.date;
  return {
    ...(title !== '' && { title }),
    description: known.description,
    ...(known.kind !== undefined && { kind: known.kind }),
    platforms: known.platforms.map((name) => name.toLowerCase()),
    components: known.components.map((name) => name.toLowerCase()),
    ...(isRange(known.versions) && { versions: known.versions }),
    // Hugo lists former addresses under this key; these are not what people ask.
    aliases: known.aliases.filter((alias) => alias !== '' && (alias.includes(' ') || !alias.includes('/'))),
    before: known.before,
    ...(isAddress(known.source) && { source: known.source.replace(/[#?].*$/, '').replace(/\/$/, '') }),
    slug: known.slug,
    id: known.id,
    ...(updatedAt !== undefined && { updatedAt }),
    answeredBy: known['answered-by'],
    order: known.order ?? known.weight ?? Number.POSITIVE_INFINITY,
    draft: known.draft,
  };
}

/** Whether this is a semver range such as `>=5.3 <6`. */
export function isRange(versions: string): boolean {
  return versions !== '' && semver.validRange(versions) !== null;
}

/** Tells whether people can open it; any other link under an answer would be useless, or harmful. */
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
