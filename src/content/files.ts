/**
 * The one file of the core that touches the disk: what Markdown a folder holds, and its texts. What cannot be read is
 * named and left out.
 */
import type { Dirent, Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { Fault } from '../fault.ts';
import type { Finding } from './page.ts';

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

/** Enough to keep the disk busy; few enough that large files do not all lie in memory twice. */
const filesAtOnce = 16;

/** The texts of a folder by path, in order, and what was left out. */
export async function readTexts(dir: string) {
  const texts = new Map<string, string>();
  const findings: Finding[] = [];
  const top = await openFolder(dir);
  const files: string[] = [];
  await collect(dir, '', [top], { files, folders: [], findings });
  files.sort();
  for (let from = 0; from < files.length; from += filesAtOnce) {
    const some = files.slice(from, from + filesAtOnce);
    const outcomes = await Promise.all(some.map((path) => readText(join(dir, path))));
    for (const [place, outcome] of outcomes.entries()) {
      const path = some[place] ?? '';
      if (outcome.kind === 'text') texts.set(path, outcome.text);
      else findings.push(skipped(path, outcome.why));
    }
  }
  return { texts, findings };
}

/** Names of what lies in a folder and in the one above it; sites keep their settings in either. */
export async function settingsAround(dir: string): Promise<string[]> {
  const entries = [await listing(dir, '', []), await listing(join(dir, '..'), '', [])].flat();
  return entries.map(({ name }) => name);
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
