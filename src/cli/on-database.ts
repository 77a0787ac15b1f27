/** The database of the environment, for as long as a command works on it. */
import { readConfig } from '../config.ts';
import type { Database } from '../store/database.ts';

/**
 * Opens it, runs the command, and closes it again. Kysely is loaded only here: it takes its time, and whoever asks for
 * something else does without.
 *
 * @throws {Fault} DATABASE_MISSING where the app has not made it yet.
 */
export async function onDatabase(run: (database: Database) => Promise<number>): Promise<number> {
  const { openDatabase } = await import('../store/database.ts');
  const database = await openDatabase(readConfig().store.url.reveal(), { mustExist: true });
  try {
    return await run(database);
  } finally {
    await database.close();
  }
}
