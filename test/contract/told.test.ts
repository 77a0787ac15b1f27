/** News among real processes on PostgreSQL: heard without waiting for the next look, and after a lost connection too. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { createSignals } from '../../src/store/signals.ts';
import { type PostgresServer, startPostgres } from './postgres.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

it('a process is told by PostgreSQL when another sets a signal, again after its connection was ended', async () => {
  await using stack = new AsyncDisposableStack();
  const url = await server.newUrl();
  const [here, there] = [await openDatabase(url), await openDatabase(url)].map((database) =>
    stack.adopt(database, ({ close }) => close()),
  );
  if (here === undefined || there === undefined) throw new Error('two were opened');
  const [mine, theirs] = [await createSignals(here), await createSignals(there)];
  const hear = () => void theirs.look().catch(() => undefined);
  await there.engine.listen(hear);
  await mine.set('paused/T1', 'U0EVE');
  await expect.poll(() => theirs.get('paused/T1')).toBe('U0EVE');

  await server.endConnections();
  let round = 0;
  await expect
    .poll(async () => {
      round += 1;
      await there.engine.listen(hear).catch(() => undefined);
      await mine.set('paused/T1', `${round}`).catch(() => undefined);
      return Number(theirs.get('paused/T1'));
    })
    .toBeGreaterThan(0);
});
