/**
 * Reads and indexes content in a process of its own, because a large documentation keeps one thread busy for seconds
 * and leaves a hundred megabytes of garbage behind; neither is to be felt where questions are answered. What was read
 * comes back in pieces, each small enough to be taken in between two questions.
 */
import { type ChildProcess, fork } from 'node:child_process';
import type { ContentSource } from '../content/folder.ts';
import type { Finding, Page } from '../content/page.ts';
import { Fault } from '../fault.ts';
import type { Index } from '../search/build.ts';
import type { ReadContent } from './read-content.ts';

/** What the reading process is asked to do. */
export interface Order {
  readonly kind: 'order';
  readonly sources: readonly ContentSource[];
  /** Pages to take as they are, because their files are broken at the moment. */
  readonly kept: readonly Page[];
}

/** A piece of what it has read; the last is `done` or `fault`. The index comes without the sections: the pages do. */
export type Parcel =
  | { readonly kind: 'pages'; readonly pages: readonly Page[] }
  | {
      readonly kind: 'done';
      readonly index: Omit<Index, 'sections'>;
      readonly findings: readonly Finding[];
      readonly id: string;
    }
  | { readonly kind: 'fault'; readonly code: string; readonly message: string; readonly cure: string };

/**
 * Reads the folders; an abort ends the process that does it.
 *
 * @throws {Fault} as `loadContent` does, and CONTENT_UNREADABLE when the process ended without having read.
 */
export function readApart(order: Omit<Order, 'kind'>, signal: AbortSignal): Promise<ReadContent> {
  const child = fork(new URL(import.meta.resolve('./content-reader.ts')), {
    serialization: 'advanced',
    execArgv: [],
    signal,
  });
  child.send({ kind: 'order', ...order } satisfies Order);
  return collectParcels(child);
}

function collectParcels(child: ChildProcess): Promise<ReadContent> {
  return new Promise((resolve, reject) => {
    const pages: Page[] = [];
    child.on('message', (message: unknown) => {
      if (!isParcel(message)) return;
      if (message.kind === 'pages') pages.push(...message.pages);
      else if (message.kind === 'done') resolve(contentOf(pages, message));
      else reject(new Fault(message.code, message.message, { cure: message.cure }));
    });
    child.on('error', (cause) => {
      reject(new Fault('CONTENT_UNREADABLE', `The content could not be read: ${cause.message}.`, { cause }));
    });
    child.on('close', (code, by) => {
      const how = by === null ? `with code ${code}` : `by ${by}`;
      reject(new Fault('CONTENT_UNREADABLE', `The content could not be read: its reader ended ${how}.`));
    });
  });
}

function contentOf(pages: readonly Page[], { index, findings, id }: Extract<Parcel, { kind: 'done' }>): ReadContent {
  return { pages, index: { ...index, sections: pages.flatMap(({ sections }) => sections) }, findings, id };
}

/** Our own process sends nothing else than what its types say; only the kind is asked for. */
function isParcel(message: unknown): message is Parcel {
  return typeof message === 'object' && message !== null && 'kind' in message;
}
