/** Which questions the app has acknowledged: those it has promised to answer. Of the others Slack tells nobody. */
import { z } from 'zod';
import type { Workspace } from '../../src/workspace/workspace.ts';
import type { Asked } from './done.ts';

const event = z.object({ event: z.object({ channel: z.string(), ts: z.string() }) });

/** What was acknowledged so far; a command that was asked was. */
export interface Taken {
  has(asked: Asked): boolean;
}

/** Begins to look; goes on until the workspace closes. */
export function watchTaken(workspace: Workspace): Taken {
  const taken = new Set<string>();
  let last = workspace.deliveries.at(-1);
  const watching = workspace.until(() => {
    // The log forgets: each entry is looked at as it comes, from behind the last one that was.
    const news = workspace.deliveries.slice(last === undefined ? 0 : workspace.deliveries.lastIndexOf(last) + 1);
    for (const { outcome, payload } of news) {
      const read = event.safeParse(payload);
      if (outcome === 'acknowledged' && read.success) taken.add(nameOf(read.data.event));
    }
    last = workspace.deliveries.at(-1);
    return false;
  });
  // It ends with the workspace.
  watching.catch(() => undefined);
  return { has: ({ channel, ts }) => ts === undefined || taken.has(nameOf({ channel, ts })) };
}

function nameOf({ channel, ts }: { readonly channel: string; readonly ts: string }): string {
  return `${channel}/${ts}`;
}
