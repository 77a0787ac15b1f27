/**
 * What reading and indexing gave at the last start, from a file: half of the time of a start goes into it, and as a rule
 * nothing has changed since. It is used only where it would come out the same: the texts are compared, and so is the code.
 */
import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { detectDialect } from '../content/detect-dialect.ts';
import { readTexts, settingsAround } from '../content/files.ts';
import type { ContentSource } from '../content/folder.ts';
import type { Content } from '../content/page.ts';
import type { Index } from '../search/index/index.ts';

/** Content with the index of its pages: plain data, in which the sections of both are the same objects. */
export interface Prepared {
  readonly content: Content;
  readonly index: Index;
}

/** Beside the compiled code; the last content only. */
export const preparedFile = join(import.meta.dirname, '../../node_modules/.cache/prepared');

/** In hexadecimal digits; the file begins with it. */
const sealLength = 64;

/**
 * Gives what the file has of these sources. Where that is of other texts or other code, gives what `make` does, and puts
 * it into the file, unless the texts have changed meanwhile.
 *
 * @throws {Fault} as `loadContent` does where a folder cannot be read.
 */
export async function prepareOnce(
  file: string,
  sources: readonly ContentSource[],
  make: () => Promise<Prepared>,
): Promise<Prepared> {
  const key = await keyOf(sources);
  const before = await readPrepared(file, key);
  if (before !== undefined) return before;
  const made = await make();
  if ((await keyOf(sources)) === key) await writePrepared(file, key, made);
  return made;
}

async function readPrepared(file: string, key: string): Promise<Prepared | undefined> {
  try {
    const bytes = await readFile(file);
    const made = bytes.subarray(sealLength);
    return bytes.toString('latin1', 0, sealLength) === sealOf(key, made) ? deserialize(made) : undefined;
  } catch {
    // There is none: it is made again.
    return undefined;
  }
}

async function writePrepared(file: string, key: string, made: Prepared): Promise<void> {
  // Others may start meanwhile: they find the old one or the new one.
  const whole = `${file}.${process.pid}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const bytes = serialize(made);
    await writeFile(whole, [sealOf(key, bytes), bytes]);
    await rename(whole, file);
  } catch {
    // As on a disk that is read-only, or full: then half of it may be there.
    await rm(whole, { force: true }).catch(() => undefined);
  }
}

/** Says what it was made of, and that it is whole: a power cut, or two containers on one disk, may leave what is not. */
function sealOf(key: string, made: Buffer): string {
  return createHash('sha256').update(key).update(made).digest('hex');
}

async function keyOf(sources: readonly ContentSource[]): Promise<string> {
  const folders = sources.map(async ({ dir, baseUrl }) => {
    const { texts, findings } = await readTexts(dir);
    const dialect = detectDialect({ settings: await settingsAround(dir), texts }).name;
    return [baseUrl, dialect, findings, ...texts];
  });
  return hash('sha256', JSON.stringify([process.version, ...codeOf(), ...(await Promise.all(folders))]));
}

/** All that has a say in what pages and index are: two rooms that import no other, and the packages that were installed. */
function codeOf(): string[] {
  const source = join(import.meta.dirname, '..');
  const rooms = ['content', 'search'].flatMap((room) =>
    readdirSync(join(source, room), { recursive: true, withFileTypes: true }),
  );
  const files = rooms.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return [...files.toSorted(), join(source, '../node_modules/.package-lock.json')].map(textOf);
}

/** Whoever installs otherwise than by npm has no list of packages there. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
