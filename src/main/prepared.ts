/**
 * What reading and indexing gave at the last start, from a file: half of the time of a start goes into it, and as a rule
 * nothing has changed since. It is used only where it would come out the same: the texts are compared, and so is the code.
 */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
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
const keyLength = 64;

/**
 * Gives what the file has of these sources. Where that is of other texts or other code, gives what `make` does, and puts
 * it into the file, unless the texts may have changed meanwhile.
 *
 * @throws {Fault} as `loadContent` does where a folder cannot be read.
 */
export async function prepareOnce(
  file: string,
  sources: readonly ContentSource[],
  make: () => Promise<Prepared>,
  mayHaveChanged: () => boolean,
): Promise<Prepared> {
  const key = await keyOf(sources);
  const before = await readPrepared(file, key);
  if (before !== undefined) return before;
  const made = await make();
  if (!mayHaveChanged()) await writePrepared(file, key, made);
  return made;
}

async function readPrepared(file: string, key: string): Promise<Prepared | undefined> {
  try {
    const bytes = await readFile(file);
    return bytes.toString('latin1', 0, keyLength) === key ? deserialize(bytes.subarray(keyLength)) : undefined;
  } catch {
    // There is none, or no whole one: it is made again.
    return undefined;
  }
}

async function writePrepared(file: string, key: string, made: Prepared): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    // Others may start meanwhile: they find the old one or the new one.
    const whole = `${file}.${process.pid}`;
    await writeFile(whole, Buffer.concat([Buffer.from(key, 'latin1'), serialize(made)]));
    await rename(whole, file);
  } catch {
    // As in a container whose disk is read-only.
  }
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
