/** The process that `read-apart.ts` starts: takes one order, reads, indexes, sends what came of it, and ends. */
import { enableCompileCache } from 'node:module';
import type { Order, Parcel } from './read-apart.ts';

/** Some 500 kB of real documentation, which the other side takes in within a few milliseconds. */
const pagesAParcel = 20;

process.once('message', (order: unknown) => {
  if (isOrder(order)) void carryOut(order).finally(() => process.disconnect());
});

async function carryOut({ sources, kept }: Order): Promise<void> {
  // Most of the time of a small reading goes into loading the code that does it.
  enableCompileCache();
  const { Fault } = await import('../fault.ts');
  const { readContent } = await import('./read-content.ts');
  try {
    const { pages, findings, index, id } = await readContent(sources, kept);
    for (let from = 0; from < pages.length; from += pagesAParcel) {
      await send({ kind: 'pages', pages: pages.slice(from, from + pagesAParcel) });
    }
    const { sections: _, ...rest } = index;
    await send({ kind: 'done', index: rest, findings, id });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    await send({ kind: 'fault', code: error.code, message: error.message, cure: error.cure });
  }
}

/** Settles when the parcel has left; who disconnects before loses it. Nobody reads on for an app that is gone. */
function send(parcel: Parcel): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(parcel, undefined, undefined, (error) => (error === null ? resolve() : process.exit(1)));
  });
}

function isOrder(message: unknown): message is Order {
  return typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'order';
}
