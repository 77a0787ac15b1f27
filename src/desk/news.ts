/** What happened to a ticket while somebody filled in a form about it: only what they should read before they send it. */
import type { ActKind } from './life.ts';
import type { TicketEvent } from './tickets.ts';

/** What may make their words too many, or the wrong ones. */
const telling = [
  'ask',
  'reply',
  'answer',
  'conclude',
  'reword',
  'hear',
  'absorb',
] as const satisfies readonly ActKind[];
/** A line of history that an engineer should know of. */
export interface News {
  readonly kind: (typeof telling)[number];
  readonly by: string;
  readonly text?: string;
}

/** What people may have done in another window, and forgotten: they would answer twice. */
const tellingOfOneself: readonly ActKind[] = ['answer', 'conclude'];

/** Gives what was done after `version`, oldest first; of what `user` did, only that it is answered. */
export function newsSince(history: readonly TicketEvent[], version: number, user: string): readonly News[] {
  return history.flatMap((event) => {
    const kind = telling.find((each) => each === event.kind);
    if (kind === undefined || event.version <= version) return [];
    if (event.by === user && !tellingOfOneself.includes(kind)) return [];
    return [{ kind, by: event.by, ...(event.text !== undefined && { text: event.text }) }];
  });
}
