/**
 * An address -> an open database with its tables up to date. SQLite for one process of the app (which
 * takes over what its predecessor had leased; a command may read beside it), PostgreSQL for many; everything above
 * speaks to either through the same queries.
 */
import { existsSync } from 'node:fs';
import { Kysely } from 'kysely';
import { Fault } from '../fault.ts';
import type { Engine } from './engine.ts';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';
import { createSqliteEngine } from './sqlite.ts';

/** An open database; the repositories of this room are made over it. */
export interface Database {
  readonly kysely: Kysely<Schema>;
  readonly engine: Engine;
  /** Waits for running queries and lets go of the file or the connections. */
  close(): Promise<void>;
}

/** Slack wants to hear within three seconds that a delivery is kept, or it brings it again. */
const defaultPatienceMs = 2_000;
/** Nobody waits yet, and another process may be about to bring the tables up to date. */
const openPatienceMs = 30_000;

/** How a database is opened. */
export interface OpenOptions {
  /** A SQLite file that is not there is not made. */
  readonly mustExist?: boolean;
  /** How long a query waits for another process that has the SQLite file locked before it fails; else two seconds. */
  readonly patienceMs?: number;
}

/**
 * Opens `sqlite:PATH`, `sqlite::memory:` or `postgres://USER:PASSWORD@HOST/NAME`, and brings its tables up to date;
 * safe when several processes do so at once. A SQLite file that is not there is made, unless it must be there.
 *
 * @throws {Fault} DATABASE_URL_MALFORMED, DATABASE_MISSING, DATABASE_UNREACHABLE, DATABASE_MIGRATION_FAILED. None shows
 *   a password.
 */
export async function openDatabase(url: string, options: OpenOptions = {}): Promise<Database> {
  const { name, file, createEngine } = parseUrl(url);
  if (options.mustExist === true && file !== undefined && !existsSync(file)) throw missingFault(name);
  let patienceMs = openPatienceMs;
  const engine = await openEngine(name, () => createEngine(() => patienceMs));
  const kysely = new Kysely<Schema>({ dialect: engine.dialect });
  try {
    await reach(kysely, name);
    await bringUpToDate(kysely, name);
    patienceMs = options.patienceMs ?? defaultPatienceMs;
  } catch (error) {
    await kysely.destroy();
    throw error;
  }
  return {
    kysely,
    engine,
    async close() {
      await engine.close();
      await kysely.destroy();
    },
  };
}

interface Address {
  /** What may be shown of it. */
  readonly name: string;
  /** Where SQLite keeps it, if it is kept at all. */
  readonly file?: string;
  readonly createEngine: (patienceMs: () => number) => Promise<Engine>;
}

function parseUrl(url: string): Address {
  const path = /^sqlite:(.+)$/.exec(url)?.[1];
  if (path !== undefined) {
    const createEngine = async (patienceMs: () => number) => createSqliteEngine(path, patienceMs);
    return { name: `sqlite:${path}`, ...(path !== ':memory:' && { file: path }), createEngine };
  }
  const parsed = /^postgres(ql)?:/.test(url) ? URL.parse(url) : null;
  if (parsed !== null && parsed.hostname !== '') {
    const createEngine = async () => (await import('./postgres.ts')).createPostgresEngine(url);
    return { name: `postgres://${parsed.host}${parsed.pathname}`, createEngine };
  }
  throw new Fault('DATABASE_URL_MALFORMED', 'The database address is neither sqlite:PATH nor postgres://…', {
    cure: 'Set DATABASE_URL to something like sqlite:data/assistant.db or postgres://user:password@host:5432/name.',
  });
}

async function openEngine(name: string, createEngine: () => Promise<Engine>): Promise<Engine> {
  try {
    return await createEngine();
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

async function bringUpToDate(kysely: Kysely<Schema>, name: string): Promise<void> {
  try {
    await migrate(kysely);
  } catch (error) {
    throw new Fault(
      'DATABASE_MIGRATION_FAILED',
      `The tables of ${name} cannot be brought up to date: ${toReason(error)}.`,
      {
        cure: 'If a newer release has used this database, run that one; otherwise restore a backup and report the message.',
        cause: error,
      },
    );
  }
}

function toReason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(toReason).join('; ');
  return error instanceof Error ? error.message : String(error);
}
