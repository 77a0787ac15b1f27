/**
 * Node's own SQLite behind Kysely: no native build. One connection, every write on disk when it returns, and
 * several processes on one file wait for each other, for a while, without standing still.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { type DialectAdapter, SqliteDialect, type SqliteStatement } from 'kysely';
import type { Engine } from './engine.ts';
import { createGroupingDriver } from './group-commit.ts';

/** How long the opening of a file may wait for another process, holding up this one. */
const openTimeoutMs = 5_000;

/**
 * Opens the file at `path`, made together with its folder where it is missing; `:memory:` lives as long as it is open.
 * Where another process has the file, a query waits for `patienceMs`, asked each time, and then fails.
 *
 * @throws what the system or SQLite says when the file cannot be made, or is no database.
 */
export function createSqliteEngine(path: string, patienceMs: () => number): Engine {
  if (path !== ':memory:') makeFolder(dirname(path));
  const file = new DatabaseSync(path, { timeout: openTimeoutMs, enableForeignKeyConstraints: true });
  try {
    file.exec('pragma journal_mode = wal');
    file.exec('pragma synchronous = full');
    // What is deleted or masked is not to be read out of the file's free pages.
    file.exec('pragma secure_delete = on');
    // From here on the wait is outside of the loop's way.
    file.exec('pragma busy_timeout = 0');
  } catch (error) {
    file.close();
    throw error;
  }
  const sqlite = new SqliteDialect({
    database: {
      close: () => file.close(),
      prepare: (sql) => toStatement(file.prepare(sql)),
    },
  });
  return {
    dialect: {
      createDriver: () => createGroupingDriver(sqlite.createDriver(), file, patienceMs),
      createQueryCompiler: () => sqlite.createQueryCompiler(),
      createIntrospector: (db) => sqlite.createIntrospector(db),
      createAdapter: () => adapter,
    },
    // SQLite lets one process write at a time.
    inTurn: (kysely, _name, run) => run(kysely),
    outlive: (run) => run(),
    announce: async () => undefined,
    listen: async () => undefined,
    tidy() {
      // What was overwritten still stands in the log of writes until that is emptied; others who read make it wait.
      if (file.isOpen && !file.isTransaction) file.exec('pragma wal_checkpoint(truncate)');
    },
    close: async () => undefined,
  };
}

/** One after the other: Node's `recursive` never ends where a folder is there and says that it is not, as /proc does. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

/**
 * As Kysely's own, but for schema changes: SQLite does make them in transactions, and in one that is
 * `immediate` two processes that start together migrate one after the other.
 */
const adapter: DialectAdapter = {
  supportsCreateIfNotExists: true,
  // Kysely need not queue what the driver may group.
  supportsMultipleConnections: true,
  supportsOutput: false,
  supportsReturning: true,
  supportsTransactionalDdl: true,
  acquireMigrationLock: async () => {},
  releaseMigrationLock: async () => {},
};

function toStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters.map(toInput)),
    run: (parameters) => statement.run(...parameters.map(toInput)),
    iterate: (parameters) => statement.iterate(...parameters.map(toInput)),
  };
}

function toInput(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new Error(`a query was given a ${typeof value}; the schema knows text, numbers and null`);
}
