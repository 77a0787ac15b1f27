/** What the verbs of `desk` and `faq` have in common. */
import type { Database } from '../../store/database.ts';
import type { Arguments } from '../command.ts';

/** What a verb is given beside the database. */
interface Wish {
  readonly values: Arguments['values'];
  /** The word after the verb: a number, an id, a person. */
  readonly subject: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Gives the exit code. */
export type DeskVerb = (database: Database, wish: Wish) => Promise<number>;

/** More than any desk holds: a list without end, for both databases. */
export const everything = Number.MAX_SAFE_INTEGER;

/** A moment as people at a terminal read it, in UTC. */
export function momentOf(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
}
