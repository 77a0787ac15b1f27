/**
 * Reads folders of Markdown. A file that cannot be read is reported and left out; only a folder without a single page
 * is a fault. A page is read again only if its file, or one that it includes, has changed.
 */
import { hash } from 'node:crypto';
import { posix } from 'node:path';
import { Fault } from '../fault.ts';
import { detectDialect } from './detect-dialect.ts';
import type { Dialect, Include } from './dialects/dialect.ts';
import { readTexts, settingsAround } from './files.ts';
import { includeFrom } from './included.ts';
import type { Content, Finding, Page } from './page.ts';
import { type PageReading, readPage } from './read-page.ts';
import { markReleases } from './releases.ts';

/** A folder of Markdown, and where it is published. */
export interface ContentSource {
  readonly dir: string;
  /** The public address of the folder, such as `https://tyk.io/docs`. */
  readonly baseUrl?: string;
}

/**
 * Reads `DIR` or `DIR=BASE_URL`.
 *
 * @throws {Fault} CONTENT_SOURCE if no folder is named, or if what follows the `=` is not an http(s) address.
 */
export function parseContentSource(text: string): ContentSource {
  const at = text.indexOf('=');
  const dir = (at === -1 ? text : text.slice(0, at)).trim();
  const cure = 'Write DIR or DIR=BASE_URL, as in docs=https://example.com/docs.';
  if (dir === '') throw new Fault('CONTENT_SOURCE', `The content source "${text}" names no folder.`, { cure });
  if (at === -1) return { dir };
  const baseUrl = text.slice(at + 1).trim();
  if (!/^https?:\/\//.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new Fault(
      'CONTENT_SOURCE',
      `The base URL "${baseUrl}" of the folder ${dir} is not an http or https address.`,
      { cure },
    );
  }
  return { dir, baseUrl };
}

/** Reads the same folders as often as it is asked to. */
export interface ContentReader {
  /**
   * Gives what is there now, folder after folder. Pages are sorted by path, but those side by side in one folder by
   * their `order` first. A page whose file has not changed is the same object as before.
   *
   * @throws {Fault} CONTENT_MISSING, CONTENT_UNREADABLE or CONTENT_EMPTY, naming the folder.
   */
  read(): Promise<Content>;
}

/** Lets other work go on in between. */
export type Pause = () => Promise<unknown>;

/** Makes a reader of these folders, which pauses after each page that it has to read. */
export function createContentReader(sources: readonly ContentSource[], pause: Pause): ContentReader {
  const readers = sources.map((source) => createFolderReader(source, pause));
  return {
    async read() {
      const contents: Content[] = [];
      for (const read of readers) contents.push(await read());
      return {
        pages: markReleases(contents.flatMap(({ pages }) => pages)),
        findings: contents.flatMap(({ findings }) => findings),
      };
    },
  };
}

/**
 * Reads folders once.
 *
 * @throws {Fault} like a {@link ContentReader}.
 */
export function loadContent(sources: readonly ContentSource[]): Promise<Content> {
  return createContentReader(sources, async () => undefined).read();
}

/**
 * The dialect that a folder is written in.
 *
 * @throws {Fault} CONTENT_MISSING or CONTENT_UNREADABLE, naming the folder.
 */
export async function dialectOf(dir: string): Promise<Dialect> {
  const { texts } = await readTexts(dir);
  return detectDialect({ settings: await settingsAround(dir), texts });
}

/** A page as it was read, and everything that it was read from. */
interface Remembered extends PageReading {
  readonly dialect: Dialect;
  /** The hash of its text. */
  readonly digest: string;
  /** The texts that it includes, by the names that it uses; `undefined` for one that was not found. */
  readonly included: ReadonlyMap<string, string | undefined>;
}

function createFolderReader({ dir, baseUrl }: ContentSource, pause: Pause): () => Promise<Content> {
  let before: ReadonlyMap<string, Remembered> = new Map();
  return async () => {
    const { texts, findings } = await readTexts(dir);
    const dialect = detectDialect({ settings: await settingsAround(dir), texts });
    const headless = headlessFolders(texts);
    const includeFor = includeFrom(texts);
    const now = new Map<string, Remembered>();
    for (const [path, text] of texts) {
      if (isPartOfOthers(path, dialect.name) || headless.some((folder) => path.startsWith(folder))) continue;
      const include = includeFor(path);
      const [known, digest] = [before.get(path), hash('sha1', text)];
      if (known !== undefined && known.digest === digest && known.dialect === dialect && isAsIncluded(known, include))
        now.set(path, known);
      else {
        const { included, remember } = remembering(include);
        const reading = readPage(text, { path, dialect, include: remember, ...(baseUrl !== undefined && { baseUrl }) });
        // Copied, because a substring keeps the whole text in memory.
        now.set(path, { ...structuredClone(reading), dialect, digest, included });
        await pause();
      }
    }
    before = now;
    const readings = [...now.values()];
    const pages = readings.flatMap(({ page }) => page ?? []);
    const all = [...findings, ...readings.flatMap((reading) => reading.findings)];
    if (pages.length === 0) throw emptyFolder(dir, all);
    return { pages: siblingsInOrder(pages), findings: all };
  };
}

/** Sorts the pages of each folder by `order` without moving the folder itself; pages of equal order stay as they are. */
function siblingsInOrder(pages: readonly Page[]): Page[] {
  const byFolder = Map.groupBy(pages, ({ head }) => posix.dirname(head.path));
  const sorted = new Map(byFolder.entries().map(([folder, siblings]) => [folder, siblings.toSorted(byOrder).values()]));
  return pages.flatMap(({ head }) => sorted.get(posix.dirname(head.path))?.next().value ?? []);
}

function byOrder({ head: one }: Page, { head: other }: Page): number {
  // Not by difference alone: pages without an order have infinity, and infinity less infinity is no number.
  return one.order === other.order ? 0 : one.order - other.order;
}

/** Records which texts a page includes, and which it looked for in vain. */
function remembering(include: Include) {
  const included = new Map<string, string | undefined>();
  const remember: Include = (name) => {
    const text = include(name);
    included.set(name, text);
    return text;
  };
  return { included, remember };
}

function isAsIncluded({ included }: Remembered, include: Include): boolean {
  return included.entries().every(([name, text]) => include(name) === text);
}

function emptyFolder(dir: string, findings: readonly Finding[]): Fault {
  const [first] = findings;
  const why =
    first === undefined ? 'no .md, .mdx or .markdown file' : `none that can be read; ${first.path}: ${first.message}`;
  return new Fault('CONTENT_EMPTY', `The content folder ${dir} has no page: ${why}`, {
    cure: 'Put Markdown files in it, or name another folder.',
  });
}

/** Tells whether a file is only a part of other pages: one that they include, or a side bar of a wiki. */
function isPartOfOthers(path: string, dialect: Dialect['name']): boolean {
  if (/(?:^|\/)_(?:Sidebar|Footer|Header)\.md$/.test(path)) return true;
  if (dialect === 'mintlify') return path.split('/').includes('snippets');
  if (dialect === 'hashicorp') return path.split('/').includes('partials');
  return dialect === 'docusaurus' && /(?:^|\/)_[^/]*$/.test(path);
}

/** Folders that Hugo does not publish, as their index says in its front matter; other pages include files from them. */
function headlessFolders(texts: ReadonlyMap<string, string>): string[] {
  const indexes = [...texts].filter(([path, text]) => /(?:^|\/)_?index\.md$/.test(path) && isHeadless(path, text));
  return indexes.map(([path]) => `${posix.dirname(path)}/`);
}

/** @see https://gohugo.io/content-management/build-options */
function isHeadless(path: string, text: string): boolean {
  const [, front = ''] = /^(?:---|\+\+\+)\r?\n(.*?)^(?:---|\+\+\+)\s*$/ms.exec(text.slice(0, 2_000)) ?? [];
  const isBundle = !posix.basename(path).startsWith('_');
  if (isBundle && /^headless\s?[:=]\s?true\s?$/m.test(front)) return true;
  return /^(?:cascade:|\[+cascade\b)/m.test(front) && /^\s*render\s?[:=]\s?(["']?)(?:never|false)\1\s?$/m.test(front);
}
