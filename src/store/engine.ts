/** What the two databases do each in its own way; all else is the same SQL for both. */
import type { Dialect, Kysely } from 'kysely';

/** One of the two, for one open database. */
export interface Engine {
  readonly dialect: Dialect;
  /** Runs one statement while no other process runs one under this name, so that it sees all that theirs did. */
  inTurn<Tables, R>(kysely: Kysely<Tables>, name: string, run: (db: Kysely<Tables>) => Promise<R>): Promise<R>;
  /** Runs what may be done twice once more where its connection ended meanwhile: whether it was done, nobody knows. */
  outlive<R>(run: () => Promise<R>): Promise<R>;
  /** Has those who listen look for news, in other processes too; where the database cannot tell them, nobody hears. */
  announce<Tables>(kysely: Kysely<Tables>): Promise<void>;
  /** Calls `hear` after each announcement. To be called now and then: a connection that was lost is made again. */
  listen(hear: () => void): Promise<void>;
  /** Takes what was deleted or overwritten off the disk, where the database does not do so by itself. */
  tidy(): void;
  /** Lets go of what is not the dialect's. */
  close(): Promise<void>;
}
