/**
 * What is turned away, in the log: the first of each kind with its cause, and what follows within ten seconds counted
 * in one line. However many come, the log stays readable and the disk does not fill.
 */
import type { Logger } from 'pino';

/** Requests and connections that were turned away. */
export interface Refusals {
  /** One with a cause that the operator can do something about; the first of its kind is logged at once. */
  tell(kind: string, facts: Readonly<Record<string, unknown>>): void;
  /** Counts one that is worth logging only as a number. */
  count(kind: string): void;
  /** Logs what was counted and not logged yet. */
  flush(): void;
}

const countedForMs = 10_000;

/** Makes the count; nothing is logged while nothing is turned away. */
export function createRefusals(log: Logger): Refusals {
  const told = new Set<string>();
  const counts = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    told.clear();
    if (counts.size > 0) log.warn({ counts: Object.fromEntries(counts) }, 'requests turned away');
    counts.clear();
  }

  function count(kind: string): void {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    timer ??= setTimeout(flush, countedForMs).unref();
  }

  return {
    tell(kind, facts) {
      if (told.has(kind)) return count(kind);
      told.add(kind);
      timer ??= setTimeout(flush, countedForMs).unref();
      log.warn(facts, 'request refused');
    },
    count,
    flush,
  };
}
