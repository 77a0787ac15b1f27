/** The store's promises on a real PostgreSQL. */
import { afterAll, beforeAll } from 'vitest';
import { migrationsContract } from './migrations.ts';
import { type PostgresServer, startPostgres } from './postgres.ts';
import { storeContract } from './store.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

storeContract('PostgreSQL', () => server.newUrl());
migrationsContract('PostgreSQL', () => server.emptyUrl());
