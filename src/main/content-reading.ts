/** Folders to pages to an index, in turns with all else; what has not changed since the last time is not read again. */
import { setImmediate } from 'node:timers/promises';
import { type ContentSource, createContentReader } from '../content/folder.ts';
import type { Content, Page } from '../content/page.ts';
import { createIndexer } from '../search/index/build-index.ts';
import { fieldWeights } from '../search/index/field-weights.ts';
import type { Index } from '../search/index/index.ts';
import { inTurns } from './in-turns.ts';
import { type Prepared, prepareOnce } from './prepared.ts';

/** The reading of some folders. */
export interface ContentReading {
  /** What comes first: from the file, where that has it; see `prepareOnce`. */
  begin(file: string | undefined): Promise<Prepared>;
  /** What is in the folders now. */
  read(): Promise<Content>;
  indexOf(pages: readonly Page[]): Promise<Index>;
  /** Whether the folders were read by this process, which then reads only what changes. */
  hasRead(): boolean;
}

/** Makes it; what runs rejects once the signal aborts. */
export function createContentReading(sources: readonly ContentSource[], signal: AbortSignal): ContentReading {
  const reader = createContentReader(sources, () => setImmediate(undefined, { signal }));
  const indexOf = createIndexing(signal);
  let hasRead = false;

  function read(): Promise<Content> {
    hasRead = true;
    return reader.read();
  }

  async function make(): Promise<Prepared> {
    const content = await read();
    return { content, index: await indexOf(content.pages) };
  }

  return {
    begin: (file) => (file === undefined ? make() : prepareOnce(file, sources, make)),
    read,
    indexOf,
    hasRead: () => hasRead,
  };
}

/** Gives indexes, one after the other: what pages gave to the last one is remembered for the next. */
function createIndexing(signal: AbortSignal): ContentReading['indexOf'] {
  const indexer = createIndexer(fieldWeights);
  let last: Promise<unknown> = Promise.resolve();
  return (pages) => {
    const next = last.then(() => inTurns(indexer.steps(pages), signal));
    last = next.catch(() => undefined);
    return next;
  };
}
