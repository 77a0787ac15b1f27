/** What happened to a ticket while somebody wrote an answer to it: only what they should read before they send it. */
import type { ActKind } from './life.ts';
import type { TicketEvent } from './tickets.ts';

/** What may make an answer one too many, or the wrong one. */
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

/** Gives what others did after `version`, oldest first; what `user` did they know. */
export function newsSince(history: readonly TicketEvent[], version: number, user: string): readonly News[] {
  return history.flatMap((event) => {
    const kind = telling.find((each) => each === event.kind);
    if (kind === undefined || event.version <= version || event.by === user) return [];
    return [{ kind, by: event.by, ...(event.text !== undefined && { text: event.text }) }];
  });
}
