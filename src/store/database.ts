/**
 * An address -> an open database with its tables up to date. SQLite for one process of the app (which
 * takes over what its predecessor had leased; a command may read beside it), PostgreSQL for many; everything above
 * speaks to either through the same queries.
 */
import { existsSync } from 'node:fs';
import { type Dialect, Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { Fault } from '../fault.ts';
import { firstTables } from './migrations/0001-first-tables.ts';
import { home } from './migrations/0002-home.ts';
import { quietThreads } from './migrations/0002-quiet-threads.ts';
import { votes } from './migrations/0003-votes.ts';
import { watchers } from './migrations/0004-watchers.ts';
import { learnedWordings } from './migrations/0020-learned-wordings.ts';
import { createPostgresDialect } from './postgres.ts';
import type { Schema } from './schema.ts';
import { createSqliteDialect } from './sqlite.ts';

/** An open database; the repositories of this room are made over it. */
export interface Database {
  readonly kysely: Kysely<Schema>;
  /** Waits for running queries and lets go of the file or the connections. */
  close(): Promise<void>;
}

/** Names decide the order, and stay for good: each database remembers which it has. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-quiet-threads': quietThreads,
  '0002-home': home,
  '0003-votes': votes,
  '0004-watchers': watchers,
  '0020-learned-wordings': learnedWordings,
};

/**
 * Opens `sqlite:PATH`, `sqlite::memory:` or `postgres://USER:PASSWORD@HOST/NAME`, and brings its tables up to date;
 * safe when several processes do so at once. A SQLite file that is not there is made, unless it must be there.
 *
 * @throws {Fault} DATABASE_URL_MALFORMED, DATABASE_MISSING, DATABASE_UNREACHABLE, DATABASE_MIGRATION_FAILED. None shows
 *   a password.
 */
export async function openDatabase(url: string, { mustExist = false } = {}): Promise<Database> {
  const { name, file, createDialect } = parseUrl(url);
  if (mustExist && file !== undefined && !existsSync(file)) throw missingFault(name);
  const kysely = new Kysely<Schema>({ dialect: openDialect(name, createDialect) });
  try {
    await reach(kysely, name);
    await migrate(kysely, name);
  } catch (error) {
    await kysely.destroy();
    throw error;
  }
  return { kysely, close: () => kysely.destroy() };
}

interface Address {
  /** What may be shown of it. */
  readonly name: string;
  /** Where SQLite keeps it, if it is kept at all. */
  readonly file?: string;
  readonly createDialect: () => Dialect;
}

function parseUrl(url: string): Address {
  const path = /^sqlite:(.+)$/.exec(url)?.[1];
  if (path !== undefined) {
    const createDialect = () => createSqliteDialect(path);
    return { name: `sqlite:${path}`, ...(path !== ':memory:' && { file: path }), createDialect };
  }
  const parsed = /^postgres(ql)?:/.test(url) ? URL.parse(url) : null;
  if (parsed !== null && parsed.hostname !== '') {
    return { name: `postgres://${parsed.host}${parsed.pathname}`, createDialect: () => createPostgresDialect(url) };
  }
  throw new Fault('DATABASE_URL_MALFORMED', 'The database address is neither sqlite:PATH nor postgres://…', {
    cure: 'Set DATABASE_URL to something like sqlite:data/assistant.db or postgres://user:password@host:5432/name.',
  });
}

function openDialect(name: string, createDialect: () => Dialect): Dialect {
  try {
    return createDialect();
  } catch (error) {
    throw unreachableFault(name, error);
  }
}

async function reach(kysely: Kysely<Schema>, name: string): Promise<void> {
  try {
    await kysely.selectNoFrom((is) => is.lit(1).as('one')).execute();
  } catch (error) {
    throw unreachableFault(name, error);
  }
}

function missingFault(name: string): Fault {
  return new Fault('DATABASE_MISSING', `There is no database ${name}.`, {
    cure: 'Check DATABASE_URL; its path is taken from the folder in which the command runs. The app makes it when it starts.',
  });
}

function unreachableFault(name: string, cause: unknown): Fault {
  return new Fault('DATABASE_UNREACHABLE', `The database ${name} cannot be opened: ${toReason(cause)}.`, {
    cure: name.startsWith('sqlite:')
      ? 'Check that the folder can be written, that the file is a SQLite database, and that the disk is not full.'
      : 'Check that the server runs and can be reached from here, and the name and password in DATABASE_URL.',
    cause,
  });
}

async function migrate(kysely: Kysely<Schema>, name: string): Promise<void> {
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  throw new Fault(
    'DATABASE_MIGRATION_FAILED',
    `The tables of ${name} cannot be brought up to date: ${toReason(error)}.`,
    {
      cure: 'If a newer release has used this database, run that one; otherwise restore a backup and report the message.',
      cause: error,
    },
  );
}

function toReason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(toReason).join('; ');
  return error instanceof Error ? error.message : String(error);
}
