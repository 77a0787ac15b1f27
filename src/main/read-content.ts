/** Folders to content that can be searched: read, indexed and named. At start it is done here, later apart. */
import { type ContentSource, loadContent } from '../content/folder.ts';
import type { Content, Page } from '../content/page.ts';
import { buildIndex, type Index } from '../search/build.ts';
import { fieldWeights } from '../search/weights.ts';
import { contentId } from './content-id.ts';

/** Content as it was read, ready to be searched, and the name of its state, see `content-id.ts`. */
export interface ReadContent extends Content {
  readonly index: Index;
  readonly id: string;
}

/**
 * Reads the folders; pages that are `kept` are taken as they are, because their files are broken at the moment.
 *
 * @throws {Fault} as `loadContent` does.
 */
export async function readContent(sources: readonly ContentSource[], kept: readonly Page[]): Promise<ReadContent> {
  const read = await loadContent(sources);
  const pages = [...read.pages, ...kept];
  return { pages, findings: read.findings, index: buildIndex(pages, fieldWeights), id: contentId(pages) };
}
