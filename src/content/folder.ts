/**
 * Folders to content. What cannot be read is named and left out; only a folder that gives nothing at all is a fault.
 * A page is read again only when its file has changed, or one that it includes.
 */
import { hash } from 'node:crypto';
import { posix } from 'node:path';
import { Fault } from '../fault.ts';
import { detectDialect } from './detect.ts';
import type { Dialect, Include } from './dialects/dialect.ts';
import { readTexts, settingsAround } from './files.ts';
import { includeFrom } from './included.ts';
import type { Content, Finding, Page } from './page.ts';
import { type PageReading, readPage } from './read-page.ts';
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

/** Reads the same folders of Markdown, again and again. */
export interface ContentReader {
  /**
   * Gives what is there now, folder after folder. Pages are sorted by path, but those side by side in one folder by
   * their `order` first. A page whose file has not changed is the same object as before.
   *
   * @throws {Fault} CONTENT_MISSING, CONTENT_UNREADABLE or CONTENT_EMPTY, naming the folder.
   */
  read(): Promise<Content>;
}

/** Lets others have their turn. */
export type Pause = () => Promise<unknown>;

/** A reader of these folders, which pauses after each page that it reads. */
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
 * @throws {Fault} as a {@link ContentReader} does.
 */
export function loadContent(sources: readonly ContentSource[]): Promise<Content> {
  return createContentReader(sources, async () => undefined).read();
}

/** A page as it was read, and all that it was read from. */
interface Remembered extends PageReading {
  readonly dialect: Dialect;
  /** Of the text of its file. */
  readonly digest: string;
  /** What it includes, by the name it uses; nothing for what was not found. */
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
        // Copied, because a piece of a text keeps all of it in memory.
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

/** Notes what is included, and what was looked for and is not there. */
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

/** Files that a site does not publish by themselves: what other pages include, and what a wiki shows beside each. */
function isPartOfOthers(path: string, dialect: Dialect['name']): boolean {
  if (/(?:^|\/)_(?:Sidebar|Footer|Header)\.md$/.test(path)) return true;
  if (dialect === 'mintlify') return path.split('/').includes('snippets');
  if (dialect === 'hashicorp') return path.split('/').includes('partials');
  return dialect === 'docusaurus' && /(?:^|\/)_[^/]*$/.test(path);
}

/** Folders of which Hugo publishes nothing, by a word in the front matter of their index; others include what they hold. */
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
