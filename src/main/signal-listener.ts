/** The signals of all processes, heard by this one within a second or two: told by the database, or looked for. */
import type { Signals } from '../desk/signals.ts';
import type { Log } from '../ops/log.ts';
import { createPoller } from '../slack/poller.ts';
import type { Database } from '../store/database.ts';
import { createSignals } from '../store/signals.ts';

const lookEveryMs = 1_000;

/** Signals while the app runs. */
export interface Hearing {
  readonly signals: Signals;
  /** Hears no more. */
  stop(): Promise<void>;
}

/** Starts with the signals as they stand. */
export async function startSignalListener(database: Database, log: Log): Promise<Hearing> {
  const signals = await createSignals(database);
  async function look(): Promise<'idle'> {
    // Looked for first: a database that cannot tell still has them.
    await signals.look();
    await database.engine.listen(() => poller.wake());
    return 'idle';
  }
  const poller = createPoller(look, lookEveryMs, (error) => log.warn({ err: error }, 'signals not heard'));
  return { signals, stop: poller.stop };
}
