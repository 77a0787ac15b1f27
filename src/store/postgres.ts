/**
 * PostgreSQL behind Kysely: a pool of connections, and 64-bit integers as the numbers that they are here. The server
 * may end any connection at any moment: the query that ran fails, and the next one has a new connection.
 */
import { PostgresDialect, sql } from 'kysely';
import { Client, type ClientBase, DatabaseError, Pool, types } from 'pg';
import type { Engine } from './engine.ts';

/** Slack wants to hear within three seconds that a delivery is kept; `connect_timeout` in the address says otherwise. */
const connectTimeoutMs = 2_000;
const connectionsAtMost = 10;
const channel = 'upgrade_assistant';

/** Makes a pool for a `postgres://` address; nothing is connected before the first query. */
export function createPostgresEngine(url: string): Engine {
  const connectionTimeoutMillis = timeoutOf(url);
  const pool = new Pool({
    connectionString: url,
    max: connectionsAtMost,
    connectionTimeoutMillis,
    keepAlive: true,
    types: {
      getTypeParser: (type, format) => (type === types.builtins.INT8 ? Number : types.getTypeParser(type, format)),
    },
  });
  // The pool hears of idle connections that end, but not of those in use: unheard, such an error ends the process.
  pool.on('connect', outliveErrors);
  pool.on('error', () => undefined);
  const listener = createListener(url, connectionTimeoutMillis);
  return {
    dialect: new PostgresDialect({ pool }),
    inTurn: (kysely, name, run) =>
      kysely.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(hashtext(${name}))`.execute(transaction);
        return run(transaction);
      }),
    outlive,
    async announce(kysely) {
      await sql`select pg_notify(${channel}, '')`.execute(kysely);
    },
    listen: listener.listen,
    tidy: () => undefined,
    close: listener.close,
  };
}

/** In seconds, as libpq reads it from an address. */
function timeoutOf(url: string): number {
  const seconds = Number(new URL(url).searchParams.get('connect_timeout'));
  return seconds > 0 ? seconds * 1_000 : connectTimeoutMs;
}

/** What an error means is told to whoever waits for a query; the connection itself has nothing to say. */
function outliveErrors(client: ClientBase): void {
  client.on('error', () => undefined);
}

/** Where one connection ends, all do, as a rule: the next may be one that has not heard of it yet. */
const triesAtMost = 3;

async function outlive<R>(run: () => Promise<R>, tries = 1): Promise<R> {
  try {
    return await run();
  } catch (error) {
    if (tries === triesAtMost || !isEnded(error)) throw error;
    return outlive(run, tries + 1);
  }
}

/** Whether a connection ended, and not: a new one cannot be had, for that is no better a moment later. */
function isEnded(error: unknown): boolean {
  if (error instanceof DatabaseError) return error.code === '57P01' || error.code === '57P02';
  return error instanceof Error && /terminated unexpectedly|not queryable|ECONNRESET|EPIPE/.test(error.message);
}

function createListener(url: string, connectionTimeoutMillis: number): Pick<Engine, 'listen' | 'close'> {
  let current: Client | undefined;
  return {
    async listen(hear) {
      if (current !== undefined) return;
      const client = new Client({ connectionString: url, connectionTimeoutMillis, keepAlive: true });
      current = client;
      outliveErrors(client);
      client.on('notification', hear);
      client.on('end', () => {
        if (current === client) current = undefined;
      });
      try {
        await client.connect();
        await client.query(`listen ${channel}`);
      } catch (error) {
        if (current === client) current = undefined;
        // Which may find it closed already.
        client.end().catch(() => undefined);
        throw error;
      }
    },
    async close() {
      await current?.end();
    },
  };
}
