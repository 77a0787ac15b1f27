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
 * A transaction of Kysely's is alone: what was written before is committed first, what comes meanwhile waits.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { DatabaseConnection, Driver } from 'kysely';

type Query = Parameters<DatabaseConnection['executeQuery']>[0];

/** Wraps Kysely's driver over `file`; its one connection is shared by all that do not need a transaction. */
export function createGroupingDriver(inner: Driver, file: DatabaseSync): Driver {
  let shared: DatabaseConnection | undefined;
  let group: PromiseWithResolvers<void> | undefined;
  let transaction: { readonly owner: DatabaseConnection; readonly end: PromiseWithResolvers<void> } | undefined;

  function openGroup(): PromiseWithResolvers<void> {
    file.exec('begin immediate');
    const opened = Promise.withResolvers<void>();
    // Writers whose statement failed do not wait for it.
    opened.promise.catch(() => undefined);
    setImmediate(() => closeGroup(opened));
    return opened;
  }

  function closeGroup(opened: PromiseWithResolvers<void> | undefined): void {
    if (opened === undefined || opened !== group) return;
    group = undefined;
    try {
      file.exec('commit');
      opened.resolve();
    } catch (error) {
      if (file.isTransaction) file.exec('rollback');
      opened.reject(error);
    }
  }

  function endTransaction(): void {
    transaction?.end.resolve();
    transaction = undefined;
  }

  /** The transaction that others have to wait for; asked anew after each wait, for many wake at once. */
  const another = (connection: DatabaseConnection) => (transaction?.owner === connection ? undefined : transaction);

  function connect(base: DatabaseConnection): DatabaseConnection {
    const connection: DatabaseConnection = {
      async executeQuery<R>(query: Query) {
        while (another(connection)) await another(connection)?.end.promise;
        if (transaction !== undefined || query.query.kind === 'SelectQueryNode') return base.executeQuery<R>(query);
        group ??= openGroup();
        const joined = group;
        // The statement has run when this returns, before its promise is settled.
        const written = base.executeQuery<R>(query);
        if (!file.isTransaction) {
          // SQLite has rolled back by itself, as on a full disk: all of the group hear why, the next begin anew.
          group = undefined;
          written.then(() => joined.resolve(), joined.reject);
        }
        const result = await written;
        await joined.promise;
        return result;
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
    async beginTransaction(connection) {
      while (another(connection)) await another(connection)?.end.promise;
      closeGroup(group);
      // One that reads and then writes would fail at once when another process wrote in between.
      file.exec('begin immediate');
      transaction = { owner: connection, end: Promise.withResolvers() };
    },
    /** Kysely rolls back where this fails. */
    async commitTransaction() {
      file.exec('commit');
      endTransaction();
    },
    async rollbackTransaction() {
      try {
        // After an error such as a full disk SQLite has done it by itself.
        if (file.isTransaction) file.exec('rollback');
      } finally {
        endTransaction();
      }
    },
    releaseConnection: async () => undefined,
    async destroy() {
      closeGroup(group);
      await inner.destroy();
    },
  };
}
