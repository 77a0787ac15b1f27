/**
 * Reads the Markdown files of a folder; nothing else in the core touches the disk. A file that cannot be read is
 * reported and left out.
 */
import type { Dirent, Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { Fault } from '../fault.ts';
import type { Finding } from './page.ts';

/**
 * Lists every folder that pages of `dir` may be in, `dir` itself first, so that they can be watched for changes.
 *
 * @throws {Fault} CONTENT_MISSING or CONTENT_UNREADABLE, naming the folder.
 */
export async function listFolders(dir: string): Promise<readonly string[]> {
  const top = await openFolder(dir);
  const walk: Walk = { files: [], folders: [], findings: [] };
  await collect(dir, '', [top], walk);
  return walk.folders.map((path) => join(top, path));
}

/** Enough to keep the disk busy, and few enough that not all large files are in memory twice. */
const filesAtOnce = 16;

/** Gives the texts of a folder by path, sorted, and a finding for each file that was left out. */
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

/** Lists the names in a folder and in its parent; sites keep their settings in one of the two. */
export async function settingsAround(dir: string): Promise<string[]> {
  const entries = [await listing(dir, '', []), await listing(join(dir, '..'), '', [])].flat();
  return entries.map(({ name }) => name);
}

/** Checks that the folder exists and can be read, and gives its real path. */
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

/** What has been found so far in walking through a folder. */
interface Walk {
  readonly files: string[];
  readonly folders: string[];
  readonly findings: Finding[];
}

/**
 * Adds the Markdown files below a folder. `above` holds the real paths from the top down to here, so that a link back
 * up is not followed. A link out of the folder is not followed either: write access to the folder must not be enough
 * to publish files beside it.
 */
async function collect(dir: string, path: string, above: readonly string[], found: Walk): Promise<void> {
  found.folders.push(path);
  for (const entry of await listing(join(dir, path), path, found.findings)) {
    // Tools keep settings under names with a dot. Kubernetes keeps mounted files there, and links to them from outside.
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

/** Tells what an entry is, or what it links to; `isOutside` if that is not below `top`. */
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
  // If the folder has gone meanwhile, listing it reports that.
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

/** Ten times the largest page seen in real documentation; anything larger is an export or a log. */
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
