/** Which folders of content are read when nobody names any. */
import { join } from 'node:path';
import { type ContentSource, parseContentSource } from '../content/folder.ts';

/** The folder that ships with the app. */
const bundledContent = join(import.meta.dirname, '../../content');

/** The folders named by `--content`, or by a list such as CONTENT_SOURCES; else the bundled one. */
export function sourcesOf(named: readonly string[]): readonly ContentSource[] {
  const sources = named.map(parseContentSource);
  return sources.length === 0 ? [{ dir: bundledContent }] : sources;
}
