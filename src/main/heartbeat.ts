/** Says to the other processes that this one lives, and keeps the database tidy. */
import type { Log } from '../ops/log.ts';
import { createPoller, type Poller } from '../slack/poller.ts';
import type { Database } from '../store/database.ts';
import { type Leases, renewEveryMs } from '../store/leases.ts';

const tidyEveryMs = 60_000;

/** Starts to renew the leases of this process; goes on until it is stopped. */
export function startHeartbeat(database: Database, leases: Leases, log: Log): Poller {
  const failed = (error: unknown) => log.error({ err: error }, 'database unreachable');
  const renewing = createPoller(
    async () => {
      await leases.renew();
      return 'idle';
    },
    renewEveryMs,
    failed,
  );
  const tidying = createPoller(
    async () => {
      database.engine.tidy();
      return 'idle';
    },
    tidyEveryMs,
    failed,
  );
  return {
    wake: renewing.wake,
    async stop() {
      await Promise.all([renewing.stop(), tidying.stop()]);
    },
  };
}
