/**
 * One commit for all that is written in the same turn of the event loop. A commit on disk takes SQLite a
 * millisecond or more, during which the process does nothing else; under load, one of them serves many writers.
 * Each writer still hears of its write when it is on disk, not before.
 *
 * ```
 *   insert ─▶ begin ┐                                ┌─▶ insert is done
 *   update ─────────┼─▶ (end of the turn) commit ────┤
 *   insert ─────────┘                                └─▶ the others too
 * ```
 *
 * A transaction of Kysely's is alone: what was written before is committed first, what comes meanwhile waits. Where
 * another process has the file, all of them wait together, and for a while only (`busy-file.ts`).
 */
import type { DatabaseSync } from 'node:sqlite';
import type { DatabaseConnection, Driver } from 'kysely';
import { untilFree } from './busy-file.ts';

type Query = Parameters<DatabaseConnection['executeQuery']>[0];

/** Whose turn it is with the file: a group of writers, or one transaction. Connections only tell writers apart. */
interface Turns {
  /** The end of another's transaction, if there is one; to be asked anew after each wait, for many wake at once. */
  othersEnd(connection: object): Promise<void> | undefined;
  /** Whether this one has a transaction. */
  isInTransaction(connection: object): boolean;
  /** Runs a statement in the open group, or opens one; resolves when it is on disk. */
  write<R>(connection: object, statement: () => Promise<R>): Promise<R>;
  begin(connection: object): Promise<void>;
  commit(): void;
  rollback(): void;
  /** Commits what is written. */
  close(): Promise<void>;
}

function createTurns(file: DatabaseSync, beginWhenFree: () => Promise<void>): Turns {
  const groups = createGroups(file, beginWhenFree);
  let transaction: { readonly owner: object; readonly end: PromiseWithResolvers<void> } | undefined;

  const othersEnd = (connection: object) => (transaction?.owner === connection ? undefined : transaction?.end.promise);

  function endTransaction(): void {
    transaction?.end.resolve();
    transaction = undefined;
  }

  return {
    othersEnd,
    isInTransaction: (connection) => transaction?.owner === connection,
    async write(connection, statement) {
      // Looked at in the same turn as the statement runs in: a transaction may have closed the group meanwhile.
      while (othersEnd(connection) !== undefined || !groups.isOpen()) {
        await (othersEnd(connection) ?? groups.open());
      }
      return groups.run(statement);
    },
    async begin(connection) {
      while (othersEnd(connection) !== undefined || groups.isOpening()) {
        // Those who wait for a group hear whether it failed.
        await (othersEnd(connection) ?? groups.open().catch(() => undefined));
      }
      groups.close();
      transaction = { owner: connection, end: Promise.withResolvers() };
      try {
        await beginWhenFree();
      } catch (error) {
        endTransaction();
        throw error;
      }
    },
    /** Kysely rolls back where this fails. */
    commit() {
      file.exec('commit');
      endTransaction();
    },
    rollback() {
      try {
        // After an error such as a full disk SQLite has done it by itself.
        if (file.isTransaction) file.exec('rollback');
      } finally {
        endTransaction();
      }
    },
    async close() {
      if (groups.isOpening()) await groups.open().catch(() => undefined);
      groups.close();
    },
  };
}

function createGroups(file: DatabaseSync, beginWhenFree: () => Promise<void>) {
  /** The group that takes writers now. */
  let group: PromiseWithResolvers<void> | undefined;
  /** Settles when the next group has begun, or could not. */
  let opening: Promise<void> | undefined;

  async function begin(): Promise<void> {
    try {
      await beginWhenFree();
      const opened = Promise.withResolvers<void>();
      // Writers whose statement failed do not wait for it.
      opened.promise.catch(() => undefined);
      group = opened;
      setImmediate(() => {
        if (opened === group) close();
      });
    } finally {
      opening = undefined;
    }
  }

  function close(): void {
    const closed = group;
    if (closed === undefined) return;
    group = undefined;
    try {
      file.exec('commit');
      closed.resolve();
    } catch (error) {
      if (file.isTransaction) file.exec('rollback');
      closed.reject(error);
    }
  }

  return {
    isOpen: () => group !== undefined,
    isOpening: () => opening !== undefined,
    /** Opens the next one, once for all who ask. */
    open(): Promise<void> {
      opening ??= begin();
      return opening;
    },
    async run<R>(statement: () => Promise<R>): Promise<R> {
      const joined = group;
      // The statement has run when this returns, before its promise is settled.
      const written = statement();
      if (!file.isTransaction) {
        // SQLite has rolled back by itself, as on a full disk: all of the group hear why, the next begin anew.
        group = undefined;
        written.then(() => joined?.resolve(), joined?.reject);
      }
      const result = await written;
      await joined?.promise;
      return result;
    },
    close,
  };
}

/**
 * Wraps Kysely's driver over `file`; its one connection is shared by all that do not need a transaction.
 * `patienceMs` is asked at each wait for another process.
 */
export function createGroupingDriver(inner: Driver, file: DatabaseSync, patienceMs: () => number): Driver {
  let shared: DatabaseConnection | undefined;
  // One that reads and then writes would fail at once when another process wrote in between, were it not immediate.
  const turns = createTurns(file, () => untilFree(patienceMs(), () => file.exec('begin immediate')));

  function connect(base: DatabaseConnection): DatabaseConnection {
    const connection: DatabaseConnection = {
      async executeQuery<R>(query: Query) {
        while (turns.othersEnd(connection) !== undefined) await turns.othersEnd(connection);
        const isSingle = turns.isInTransaction(connection) || query.query.kind === 'SelectQueryNode';
        if (isSingle) return untilFree(patienceMs(), () => base.executeQuery<R>(query));
        return turns.write(connection, () => base.executeQuery<R>(query));
      },
      streamQuery: (query, chunkSize) => base.streamQuery(query, chunkSize),
    };
    return connection;
  }

  return {
    async init() {
      await inner.init();
      shared = await inner.acquireConnection();
    },
    async acquireConnection() {
      if (shared === undefined) throw new Error('the database was not opened');
      return connect(shared);
    },
    beginTransaction: (connection) => turns.begin(connection),
    commitTransaction: async () => turns.commit(),
    rollbackTransaction: async () => turns.rollback(),
    releaseConnection: async () => undefined,
    async destroy() {
      await turns.close();
      await inner.destroy();
    },
  };
}
