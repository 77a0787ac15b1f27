/** A name for a state of the content: the same for the same pages, another when a word of them changes. */
import { hash } from 'node:crypto';
import type { Page } from '../content/page.ts';
import { fingerprintOf } from './fingerprint.ts';

/** Pages never change, so that each is read once. */
const known = new WeakMap<Page, string>();

/** Gives it, made of every section's address and text. */
export function contentId(pages: readonly Page[]): string {
  return fingerprintOf(pages.map(digestOf).join('\n'));
}

function digestOf(page: Page): string {
  const digest = known.get(page) ?? hash('sha256', JSON.stringify([page.head.path, ...page.sections.map(partsOf)]));
  known.set(page, digest);
  return digest;
}

function partsOf({ anchor, markdown }: Page['sections'][number]): readonly string[] {
  return [anchor, markdown];
}
