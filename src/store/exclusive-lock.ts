/**
 * SQLite is for one process of the app: it takes over at once what its predecessor had under way, so two at a time
 * would take it from each other. Whoever works on a file holds a lock beside it, which ends with the process, however
 * that ends. Commands that only read or file something need none.
 */
import { DatabaseSync } from 'node:sqlite';
import { Fault } from '../fault.ts';
import { untilFree } from './busy-file.ts';

/** A process that was told to stop may take ten seconds to do so. */
const predecessorMs = 15_000;

/** The lock, until it is let go. */
export interface Alone {
  release(): void;
}

/**
 * Waits until no other process works on the database at `url`; gives nothing for PostgreSQL, which is for many.
 *
 * @throws {Fault} DATABASE_IN_USE when another still does after `patienceMs`.
 */
export async function workAlone(url: string, patienceMs = predecessorMs): Promise<Alone | undefined> {
  const path = /^sqlite:(.+)$/.exec(url)?.[1];
  if (path === undefined) return undefined;
  if (path === ':memory:') return { release: () => undefined };
  const lock = new DatabaseSync(`${path}-lock`, { timeout: 0 });
  try {
    await untilFree(patienceMs, () => lock.exec('begin exclusive'));
    return { release: () => lock.close() };
  } catch (cause) {
    lock.close();
    throw new Fault('DATABASE_IN_USE', `Another process works on ${url}.`, {
      cure: 'Stop it first, or give this process its own DATABASE_URL. Only PostgreSQL can be shared by several processes.',
      cause,
    });
  }
}
