/** Documentation for all who ask it in one process, read once: nobody changes what was read. */
import { join } from 'node:path';
import { loadContent } from '../src/content/folder.ts';
import type { Content } from '../src/content/page.ts';

const read = new Map<string, Promise<Content>>();

/** What a folder holds, without a base for its addresses. */
export function documentationIn(dir: string): Promise<Content> {
  const reading = read.get(dir) ?? loadContent([{ dir }]);
  read.set(dir, reading);
  return reading;
}

/** The guides that come with the app. */
export function bundledGuides(): Promise<Content> {
  return documentationIn(join(import.meta.dirname, '../content'));
}
