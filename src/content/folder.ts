/**
 * Folders to content: the one file of the core that touches the disk. What cannot be read is named and left out;
 * only a folder that gives nothing at all is a fault.
 */
import type { Dirent, Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { Fault } from '../fault.ts';
import { detectDialect } from './detect.ts';
import type { Dialect } from './dialects/dialect.ts';
import { includeFrom } from './included.ts';
import type { Content, Finding, Page } from './page.ts';
import { readPage } from './read-page.ts';
import { markReleases } from './releases.ts';

/** A folder of Markdown, and where its pages are published. */
export interface ContentSource {
  readonly dir: string;
  /** Public address of the folder's top: `https://tyk.io/docs`. */
  readonly baseUrl?: string;
}

/**
 * Reads `DIR` or `DIR=BASE_URL`.
 *
 * @throws {Fault} CONTENT_SOURCE when the folder is not named, or what follows the `=` is no http(s) address.
 */
export function parseContentSource(text: string): ContentSource {
  const at = text.indexOf('=');
  const dir = (at === -1 ? text : text.slice(0, at)).trim();
  const cure = 'Write DIR or DIR=BASE_URL, as in docs=https://example.com/docs.';
  if (dir === '') throw new Fault('CONTENT_SOURCE', `The content source "${text}" names no folder.`, { cure });
  if (at === -1) return { dir };
  const baseUrl = text.slice(at + 1).trim();
  if (!/^https?:\/\//.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new Fault('CONTENT_SOURCE', `The base URL "${baseUrl}" of the folder ${dir} is no http address.`, { cure });
  }
  return { dir, baseUrl };
}

/**
 * Reads folders of Markdown, in the order given, their pages sorted by path.
 *
 * @throws {Fault} CONTENT_MISSING, CONTENT_UNREADABLE or CONTENT_EMPTY, naming the folder.
 */
export async function loadContent(sources: readonly ContentSource[]): Promise<Content> {
  const contents: Content[] = [];
  for (const source of sources) contents.push(await loadFolder(source));
  return {
    pages: markReleases(contents.flatMap(({ pages }) => pages)),
    findings: contents.flatMap(({ findings }) => findings),
  };
}

/**
 * Names every folder that pages of `dir` may stand in, itself first: what to watch for changes.
 *
 * @throws {Fault} CONTENT_MISSING or CONTENT_UNREADABLE, naming the folder.
 */
export async function listFolders(dir: string): Promise<readonly string[]> {
  const top = await openFolder(dir);
  const walk: Walk = { files: [], folders: [], findings: [] };
  await collect(dir, '', [top], walk);
  return walk.folders.map((path) => join(top, path));
}

async function loadFolder({ dir, baseUrl }: ContentSource): Promise<Content> {
  const { texts, findings } = await readTexts(dir);
  const dialect = detectDialect({ settings: await settingsAround(dir), texts });
  const headless = headlessFolders(texts);
  const includeFor = includeFrom(texts);
  const pages: Page[] = [];
  for (const [path, text] of texts) {
    if (isPartOfOthers(path, dialect.name) || headless.some((folder) => path.startsWith(folder))) continue;
    const include = includeFor(path);
    const reading = readPage(text, { path, dialect, include, ...(baseUrl !== undefined && { baseUrl }) });
    if (reading.page !== undefined) pages.push(reading.page);
    findings.push(...reading.findings);
  }
  if (pages.length === 0) throw emptyFolder(dir, findings);
  return { pages, findings };
}

function emptyFolder(dir: string, findings: readonly Finding[]): Fault {
  const [first] = findings;
  const why =
    first === undefined ? 'no .md, .mdx or .markdown file' : `none that can be read; ${first.path}: ${first.message}`;
  return new Fault('CONTENT_EMPTY', `The content folder ${dir} has no page: ${why}`, {
    cure: 'Put Markdown files in it, or name another folder.',
  });
}

/** Files that a site does not publish by themselves: what other pages include, and what a wiki shows beside each. */
function isPartOfOthers(path: string, dialect: Dialect['name']): boolean {
  if (/(?:^|\/)_(?:Sidebar|Footer|Header)\.md$/.test(path)) return true;
  if (dialect === 'mintlify') return path.split('/').includes('snippets');
  return dialect === 'docusaurus' && /(?:^|\/)_[^/]*$/.test(path);
}

/** Folders of which Hugo publishes nothing; they hold what other pages include. */
function headlessFolders(texts: ReadonlyMap<string, string>): string[] {
  const indexes = [...texts].filter(([path, text]) => /(?:^|\/)index\.md$/.test(path) && isHeadless(text));
  return indexes.map(([path]) => `${posix.dirname(path)}/`);
}

function isHeadless(text: string): boolean {
  return /^headless\s?[:=]\s?true\s?$/m.test(text.slice(0, 2_000));
}

/** The texts of a folder by path, in order, and what was left out. */
async function readTexts(dir: string) {
  const texts = new Map<string, string>();
  const findings: Finding[] = [];
  const top = await openFolder(dir);
  const files: string[] = [];
  await collect(dir, '', [top], { files, folders: [], findings });
  for (const path of files.sort()) {
    const outcome = await readText(join(dir, path));
    if (outcome.kind === 'text') texts.set(path, outcome.text);
    else findings.push(skipped(path, outcome.why));
  }
  return { texts, findings };
}

/** Makes sure that the folder is there and is one, and gives its real path. */
async function openFolder(dir: string): Promise<string> {
  try {
    const path = await realpath(dir);
    await readdir(path);
    return path;
  } catch (cause) {
    const cure = 'Check the path; it is taken from the folder in which the command runs.';
    if (isMissing(cause)) throw new Fault('CONTENT_MISSING', `There is no content folder ${dir}.`, { cure, cause });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Fault('CONTENT_UNREADABLE', `The content folder ${dir} cannot be read: ${why}.`, { cure, cause });
  }
}

/** What a walk through a folder has come by so far. */
interface Walk {
  readonly files: string[];
  readonly folders: string[];
  readonly findings: Finding[];
}

/**
 * Adds the Markdown files below a folder; `above` holds real paths from the top down, so that a link back up is not
 * followed. Nor is one that leads out: whoever may write into the folder shall not publish what lies beside it.
 */
async function collect(dir: string, path: string, above: readonly string[], found: Walk): Promise<void> {
  found.folders.push(path);
  for (const entry of await listing(join(dir, path), path, found.findings)) {
    // Settings of tools; and Kubernetes keeps the files of a mounted volume so, and links to each from beside them.
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
    const child = posix.join(path, entry.name);
    const target = await targetOf(entry, join(dir, child), above[0] ?? dir);
    if (target.kind !== 'folder' && !isMarkdown(child)) continue;
    if (target.isOutside) found.findings.push(skipped(child, 'it is a link that leads out of the content folder'));
    else if (target.kind === 'folder') await enter(dir, child, above, found);
    else if (target.kind === 'file') found.files.push(child);
    else found.findings.push(skipped(child, 'it is no regular file, or a link that leads nowhere'));
  }
}

/** What an entry is, or what the link that it is leads to; `isOutside` when that is not below `top`. */
async function targetOf(entry: Dirent, path: string, top: string) {
  if (!entry.isSymbolicLink()) return { kind: kindOf(entry), isOutside: false };
  try {
    const real = await realpath(path);
    return { kind: kindOf(await stat(real)), isOutside: real !== top && !real.startsWith(join(top, sep)) };
  } catch {
    return { kind: 'other', isOutside: false } as const;
  }
}

function kindOf(entry: Dirent | Stats): 'folder' | 'file' | 'other' {
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

async function enter(dir: string, path: string, above: readonly string[], found: Walk): Promise<void> {
  // A folder that is gone by now is named when it is listed.
  const real = await realpath(join(dir, path)).catch(() => path);
  if (above.includes(real)) found.findings.push(skipped(path, 'it is a link to a folder that it stands in'));
  else await collect(dir, path, [...above, real], found);
}

async function listing(dir: string, path: string, findings: Finding[]): Promise<Dirent[]> {
  try {
    return await readdir(dir, { withFileTypes: true });
  } catch (error) {
    findings.push(skipped(path, `the folder cannot be read (${error instanceof Error ? error.message : error})`));
    return [];
  }
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|mdx|markdown)$/i.test(path);
}

/** Ten times the largest page seen in the wild; what is larger is an export or a log. */
const largestFileBytes = 8 * 1024 * 1024;

type TextOutcome =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'skipped'; readonly why: string };

async function readText(file: string): Promise<TextOutcome> {
  try {
    const { size } = await stat(file);
    if (size > largestFileBytes) {
      const megabytes = (size / 1024 / 1024).toFixed(1);
      return { kind: 'skipped', why: `it has ${megabytes} MB; up to ${largestFileBytes / 1024 / 1024} MB are read` };
    }
    const bytes = await readFile(file);
    if (bytes.includes(0)) return { kind: 'skipped', why: 'it is not text' };
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (isMissing(error)) return { kind: 'skipped', why: 'it disappeared while it was read' };
    if (error instanceof TypeError) return { kind: 'skipped', why: 'it is not written in UTF-8' };
    return { kind: 'skipped', why: error instanceof Error ? error.message : String(error) };
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function skipped(path: string, why: string): Finding {
  return { severity: 'warning', path, rule: 'skipped-file', message: `Left out: ${why}.` };
}

/** Names of what lies in a folder and in the one above it; sites keep their settings in either. */
async function settingsAround(dir: string): Promise<string[]> {
  const entries = [await listing(dir, '', []), await listing(join(dir, '..'), '', [])].flat();
  return entries.map(({ name }) => name);
}
