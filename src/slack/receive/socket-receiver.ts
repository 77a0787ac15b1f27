/**
 * Deliveries by Socket Mode, connected for as long as the app runs. Reconnecting is ours, not the client's: there a
 * failed reconnect is an unhandled rejection, which ends the process, and each renewal waits five seconds
 * (socket-mode 3.1).
 */
import { setTimeout as pause } from 'node:timers/promises';
import { SocketModeReceiver, type SocketModeReceiverOptions } from '@slack/bolt';
import type { Logger } from 'pino';
import type { LinkedReceiver } from './linked-receiver.ts';

/**
 * A connection that held so long was good, and is made again at once, however often Slack cuts it; one that broke sooner
 * is tried again more and more slowly.
 */
const settledMs = 4_000;
const longestPauseMs = 60_000;

/** What the receiver is handed: what is Bolt’s, and the edges of this process. */
export interface SocketOptions {
  readonly receiver: Pick<SocketModeReceiverOptions, 'appToken' | 'logger' | 'installerOptions'>;
  readonly log: Logger;
  /** Now, in epoch milliseconds. */
  readonly clock: () => number;
}

/** Makes the receiver; `start` fails when the first connection does, later ones are tried until `stop`. */
export function createSocketReceiver({ receiver: options, log, clock }: SocketOptions): LinkedReceiver {
  const receiver = new SocketModeReceiver({ ...options, autoReconnectEnabled: false });
  const { client } = receiver;
  const stopping = new AbortController();
  let connectedAt = Number.POSITIVE_INFINITY;
  let failures = 0;
  let isConnecting = false;
  let isConnected = false;

  const waitMs = () => (failures === 0 ? 0 : Math.min(2 ** failures * 500, longestPauseMs));

  async function connect(): Promise<unknown> {
    isConnecting = true;
    try {
      const connection = await receiver.start();
      connectedAt = clock();
      return connection;
    } finally {
      isConnecting = false;
    }
  }

  async function reconnect(): Promise<void> {
    // Looked at once: while Slack is away, the last good connection only gets older.
    if (clock() - connectedAt >= settledMs) failures = 0;
    log.info({ waitMs: waitMs() }, 'disconnected from Slack; connecting again');
    for (;;) {
      await pause(waitMs(), undefined, { signal: stopping.signal });
      failures += 1;
      try {
        await connect();
        return;
      } catch (error) {
        log.error({ err: error, failures }, 'not connected to Slack; will try again');
      }
    }
  }

  client.on('connected', () => {
    isConnected = true;
  });

  client.on('disconnected', () => {
    isConnected = false;
    // A failed attempt says so too; who made it tries again.
    if (isConnecting || stopping.signal.aborted) return;
    reconnect().catch((error: unknown) => {
      if (!stopping.signal.aborted) log.error({ err: error }, 'no longer trying to reach Slack');
    });
  });

  // A frame that is not an envelope makes the client's own listener throw where nobody catches it.
  for (const listener of client.listeners('ws_message')) {
    client.off('ws_message', listener);
    client.on('ws_message', async (...frame) => {
      try {
        await listener(...frame);
      } catch (error) {
        log.warn({ err: error }, 'a frame from Slack could not be read');
      }
    });
  }

  // What has arrived is acknowledged before the connection goes: Slack would bring it again, and the log would call it an error.
  const underWay = new Set<unknown>();
  for (const listener of client.listeners('slack_event')) {
    client.off('slack_event', listener);
    client.on('slack_event', async (...delivery) => {
      // Without an acknowledgement, Slack brings it to another connection.
      if (stopping.signal.aborted) return;
      const done = Promise.resolve(listener(...delivery));
      underWay.add(done);
      await done.finally(() => underWay.delete(done));
    });
  }

  return {
    init: (app) => receiver.init(app),
    isConnected: () => isConnected,
    start: connect,
    async stop() {
      stopping.abort();
      await Promise.allSettled(underWay);
      await receiver.stop();
    },
  };
}
