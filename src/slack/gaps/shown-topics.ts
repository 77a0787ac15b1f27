/**
 * The topics that engineers see on Home: worked out in the background, for that takes up to a second or two, and shown
 * as they were last until then.
 */
import type { Logger } from 'pino';
import { type Digest, digestOf } from '../../desk/digest.ts';
import type { GapFinder } from '../../desk/gap-finder.ts';

/** What is shown of a digest outside its message. */
export type Topics = Omit<Digest, 'week'>;

/** Topics as they were found last. */
export interface ShownTopics {
  /** Those of a team; nothing where there are none, or they are being worked out. */
  of(team: string): Topics | undefined;
  /** Somebody put one off: they are worked out anew. */
  changed(team: string): void;
}

/** They change with every question, and nobody needs them to the minute. */
const validForMs = 30 * 60_000;

/** Makes it; `onNew` is called when there are others than before. */
export function createShownTopics(
  gaps: Pick<GapFinder, 'find'>,
  { clock, onNew, log }: { readonly clock: () => number; readonly onNew: (team: string) => void; readonly log: Logger },
): ShownTopics {
  const known = new Map<string, { readonly at: number; readonly topics?: Topics | undefined }>();
  const running = new Set<string>();
  /** Changed while they were being worked out. */
  const again = new Set<string>();

  async function workOut(team: string): Promise<void> {
    const topics = digestOf(await gaps.find(team), '');
    const before = known.get(team)?.topics;
    known.set(team, { at: clock(), topics });
    if (JSON.stringify(before) !== JSON.stringify(topics)) onNew(team);
  }

  function start(team: string): void {
    if (running.has(team)) return;
    running.add(team);
    workOut(team)
      .catch((error: unknown) => log.warn({ err: error }, 'topics not worked out'))
      .finally(() => {
        running.delete(team);
        if (again.delete(team)) start(team);
      });
  }

  return {
    of(team) {
      const found = known.get(team);
      if (found === undefined || clock() - found.at > validForMs) start(team);
      return found?.topics;
    },
    changed(team) {
      if (running.has(team)) again.add(team);
      start(team);
    },
  };
}
