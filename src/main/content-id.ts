/** A name for a state of the content: the same for the same pages, another when a word of them changes. */
import { createHash } from 'node:crypto';
import type { Page } from '../content/page.ts';

/** Twelve hexadecimal digits, made of every section's address and text. */
export function contentId(pages: readonly Page[]): string {
  const hash = createHash('sha256');
  for (const { head, sections } of pages) {
    for (const { anchor, markdown } of sections) hash.update(JSON.stringify([head.path, anchor, markdown]));
  }
  return hash.digest('hex').slice(0, 12);
}
