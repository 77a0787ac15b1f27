/** PostgreSQL behind Kysely: a pool of connections, and 64-bit integers as the numbers that they are here. */
import { type Dialect, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';

const connectTimeoutMs = 5_000;
const connectionsAtMost = 10;

/** Makes a pool for a `postgres://` address; nothing is connected before the first query. */
export function createPostgresDialect(url: string): Dialect {
  const pool = new Pool({
    connectionString: url,
    max: connectionsAtMost,
    connectionTimeoutMillis: connectTimeoutMs,
    types: {
      getTypeParser: (type, format) => (type === types.builtins.INT8 ? Number : types.getTypeParser(type, format)),
    },
  });
  // An idle connection that the server closes is dropped by the pool; unheard, its error would end the process.
  pool.on('error', () => {});
  return new PostgresDialect({ pool });
}
