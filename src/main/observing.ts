/** What an operator sees of the app: its metrics and its health, and the port where both are served. */
import type { Config } from '../config.ts';
import { type Health as Answers, createHealth, type Need } from '../ops/health.ts';
import type { Log } from '../ops/log.ts';
import { createMetrics, type Metrics } from '../ops/metrics.ts';
import { openOpsServer } from '../ops/server.ts';
import type { Database } from '../store/database.ts';
import { answers, backlogOf, pausedCount, ticketCounts } from '../store/health.ts';
import type { LiveContent } from './content.ts';

/** What is looked at. */
interface Observed {
  readonly content: LiveContent;
  readonly database: Database;
  /** Whether deliveries of Slack can arrive now. */
  readonly isConnected: () => boolean;
  /** Whether tickets get into the support channel. */
  readonly reachesEngineers: () => boolean;
  /** Now, in epoch milliseconds. */
  readonly clock: () => number;
  /** Answers what else is asked for, on whichever port there is; false for an address that is not its own. */
  readonly hook: Answers | undefined;
}

/** The app while it is observed. */
export interface Observing {
  readonly metrics: Metrics;
  /** Answers on the port of Slack's deliveries, without metrics, for it is open to all; absent beside a port of its own. */
  readonly beside: Answers | undefined;
  /** Closes the port. */
  stop(): Promise<void>;
}

/** Starts to observe. @throws {Fault} OPS_PORT_TAKEN when the port cannot be had. */
export async function startObserving(ops: Config['ops'], observed: Observed, log: Log): Promise<Observing> {
  const { content, database, isConnected, reachesEngineers, clock } = observed;
  const metrics = createMetrics({
    backlog: () => backlogOf(database),
    tickets: () => ticketCounts(database),
    content: content.extent,
    isConnected,
    reachesEngineers,
    paused: () => pausedCount(database),
    clock,
  });
  const needs: readonly Need[] = [
    { name: 'index', isThere: () => content.size() > 0 },
    { name: 'database', isThere: () => answers(database) },
    { name: 'slack', isThere: isConnected },
  ];
  const hook: Answers = observed.hook ?? (() => false);
  if (ops === undefined) {
    const health = createHealth(needs);
    const beside: Answers = (request, response) => hook(request, response) || health(request, response);
    return { metrics, beside, stop: async () => undefined };
  }
  const health = createHealth(needs, metrics);
  const server = await openOpsServer(
    ops,
    (request, response) => hook(request, response) || health(request, response),
    log,
  );
  return { metrics, beside: observed.hook, stop: server.stop };
}
