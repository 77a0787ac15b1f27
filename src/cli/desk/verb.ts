/** What the verbs of `desk` and `faq` have in common. */
import type { Database } from '../../store/database.ts';
import type { Arguments } from '../command.ts';

/** What a verb is given beside the database. */
interface Input {
  readonly values: Arguments['values'];
  /** The word after the verb: a number, an id, a person. */
  readonly subject: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Gives the exit code. */
export type DeskVerb = (database: Database, input: Input) => Promise<number>;

/** More than any desk holds: a list without end, for both databases. */
export const everything = Number.MAX_SAFE_INTEGER;

/** Rows, headings first, as lines in which all columns but the last are padded. */
export function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** A moment as people at a terminal read it, in UTC. */
export function momentOf(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
}
