/**
 * Node's own SQLite behind Kysely: no native build. One connection, every write on disk when it returns, and
 * several processes on one file wait for each other instead of failing.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { type Dialect, type DialectAdapter, SqliteDialect, type SqliteStatement } from 'kysely';
import { createGroupingDriver } from './group-commit.ts';

/** How long a process waits for another's transaction before it fails. */
const busyTimeoutMs = 5_000;

/**
 * Opens the file at `path`, made together with its folder where it is missing; `:memory:` lives as long as it is open.
 *
 * @throws what the system or SQLite says when the file cannot be made, or is no database.
 */
export function createSqliteDialect(path: string): Dialect {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const file = new DatabaseSync(path, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
  try {
    file.exec('pragma journal_mode = wal');
    file.exec('pragma synchronous = full');
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
    createDriver: () => createGroupingDriver(sqlite.createDriver(), file),
    createQueryCompiler: () => sqlite.createQueryCompiler(),
    createIntrospector: (db) => sqlite.createIntrospector(db),
    createAdapter: () => adapter,
  };
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
