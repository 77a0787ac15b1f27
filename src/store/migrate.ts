/** The tables of an open database -> those that this release works with. */
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { firstTables } from './migrations/0001-first-tables.ts';
import { home } from './migrations/0002-home.ts';
import { quietThreads } from './migrations/0003-quiet-threads.ts';
import { votes } from './migrations/0004-votes.ts';
import { watchers } from './migrations/0005-watchers.ts';
import { leases } from './migrations/0006-leases.ts';
import { signals } from './migrations/0007-signals.ts';
import { life } from './migrations/0008-life.ts';
import { learning } from './migrations/0009-learning.ts';
import { learnedWordings } from './migrations/0010-learned-wordings.ts';
import { tallyWindows } from './migrations/0011-tally-windows.ts';
import { queueChoices } from './migrations/0012-queue-choices.ts';
import { forumTopics } from './migrations/0013-forum-topics.ts';

/** Each has the next number. Names decide the order, and stay for good: each database remembers which it has. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-home': home,
  '0003-quiet-threads': quietThreads,
  '0004-votes': votes,
  '0005-watchers': watchers,
  '0006-leases': leases,
  '0007-signals': signals,
  '0008-life': life,
  '0009-learning': learning,
  '0010-learned-wordings': learnedWordings,
  '0011-tally-windows': tallyWindows,
  '0012-queue-choices': queueChoices,
  '0013-forum-topics': forumTopics,
};

/** Two had the number 2 once. Databases of that time know these migrations by the names on the left. */
const renamed: Readonly<Record<string, string>> = {
  '0004-watchers': '0005-watchers',
  '0003-votes': '0004-votes',
  '0002-quiet-threads': '0003-quiet-threads',
};

/**
 * Runs the migrations that the database does not have yet; safe when several processes do so at once.
 *
 * @throws what the database says; also when it has migrations that this release does not know.
 */
export async function migrate<Tables>(kysely: Kysely<Tables>): Promise<void> {
  await renameEarlier(kysely);
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

async function renameEarlier<Tables>(kysely: Kysely<Tables>): Promise<void> {
  const tables = await kysely.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return;
  const known = await sql<{ name: string }>`select name from kysely_migration`.execute(kysely);
  for (const [earlier, name] of Object.entries(renamed)) {
    if (!known.rows.some((row) => row.name === earlier)) continue;
    await sql`update kysely_migration set name = ${name} where name = ${earlier}`.execute(kysely);
  }
}
