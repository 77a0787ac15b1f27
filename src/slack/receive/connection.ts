/** The connection to Slack: who the app is there, how deliveries arrive, and how Bolt is configured. */
import { type App, type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import { WebAPIHTTPError, WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { Fault } from '../../fault.ts';
import { toFailure } from '../send/slack-errors.ts';
import { createHttpReceiver, type HttpOptions } from './http-receiver.ts';
import type { LinkedReceiver } from './linked-receiver.ts';
import { createSocketReceiver } from './socket-receiver.ts';

/** How deliveries reach us; tokens are plain strings from here on. */
export type Connection =
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string; readonly apiUrl?: string }
  | {
      readonly mode: 'http';
      readonly botToken: string;
      readonly signingSecret: string;
      readonly port: number;
      readonly apiUrl?: string;
    };

/** What Slack knows the app as. */
export interface Self {
  readonly botUserId: string;
  /** Under which its messages stand, beside the user's. */
  readonly botId?: string;
  /** Installed from the agent manifest, which alone asks for this scope. */
  readonly isAgent: boolean;
}

/** Asks Slack; the answer proves that the token is good. @throws {Fault} SLACK_UNREACHABLE when there is none. */
export async function whoAmI(client: WebClient): Promise<Self> {
  try {
    const { user_id: id, bot_id: botId, response_metadata: metadata } = await client.auth.test();
    const isAgent = metadata?.scopes?.includes('assistant:write') === true;
    if (id !== undefined) return { botUserId: id, ...(botId !== undefined && { botId }), isAgent };
    throw new Error('auth.test gave no user id');
  } catch (cause) {
    const failure = toFailure(cause);
    const isSlack = failure.kind === 'refused' && /^\w+$/.test(failure.code);
    const why = isSlack ? failure.code : notSlack(cause);
    const cure = isSlack ? 'Check SLACK_BOT_TOKEN.' : 'Check the network and SLACK_API_URL.';
    throw new Fault('SLACK_UNREACHABLE', `Slack did not accept the app: ${why}.`, { cure, cause });
  }
}

/** What came instead of Slack's answer, such as the page of another server, which the client takes for an error. */
function notSlack(cause: unknown): string {
  if (cause instanceof WebAPIHTTPError) return `it answered HTTP ${cause.statusCode}`;
  return cause instanceof WebAPIPlatformError ? 'what answered is not Slack' : 'it cannot be reached';
}

/** Begins to receive deliveries. @throws {Fault} SLACK_UNREACHABLE when it cannot. */
export async function startReceiving(app: App, connection: Connection): Promise<void> {
  try {
    await app.start();
  } catch (cause) {
    const where = connection.mode === 'http' ? `listen on port ${connection.port}` : 'connect by Socket Mode';
    const why = cause instanceof Error ? cause.message : String(cause);
    const cure =
      connection.mode === 'http'
        ? 'Set PORT to another port.'
        : 'Check SLACK_APP_TOKEN and that Socket Mode is switched on.';
    throw new Fault('SLACK_UNREACHABLE', `The app could not ${where}: ${why}.`, { cure, cause });
  }
}

/** For Bolt's own client. A few tries: without any, one lost reconnect of Socket Mode would be fatal. */
export function clientOptions({ apiUrl }: Connection) {
  return {
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
    retryConfig: { retries: 5, factor: 2 },
    timeout: 10_000,
  };
}

/** Makes the receiver; nothing is opened before it starts. */
export function createReceiver(
  connection: Connection,
  logger: BoltLogger,
  edges: Pick<HttpOptions, 'log' | 'clock' | 'beside'>,
): LinkedReceiver {
  if (connection.mode === 'http') {
    const { signingSecret, port } = connection;
    return createHttpReceiver({ signingSecret, port, ...edges });
  }
  // The receiver itself tries again, and knows when to stop.
  const { appToken } = connection;
  const installerOptions = { clientOptions: { ...clientOptions(connection), retryConfig: { retries: 0 } } };
  return createSocketReceiver({ receiver: { appToken, logger, installerOptions }, log: edges.log, clock: edges.clock });
}

/** A logger in Bolt's own shape. What Bolt logs below a warning repeats whole payloads, people's words too. */
export function toBoltLogger(log: Logger): BoltLogger {
  const say =
    (level: 'warn' | 'error') =>
    (...parts: unknown[]) =>
      log[level](parts.map(String).join(' '));
  const quiet = () => undefined;
  return {
    debug: quiet,
    info: quiet,
    warn: say('warn'),
    error: say('error'),
    setLevel: quiet,
    getLevel: () => LogLevel.WARN,
    setName: quiet,
  };
}
