/** The Slack app: Bolt over Socket Mode or HTTP, the router before it, the listeners behind it, one error handler. */
import { App, type Logger as BoltLogger, HTTPReceiver, LogLevel, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Person } from '../desk/ticket.ts';
import { Fault } from '../fault.ts';
import { createAnswering } from './ask/answer.ts';
import { listenToReplies } from './ask/listen.ts';
import { toFailure } from './client.ts';
import { listenToTickets } from './desk/listen.ts';
import { plainMessage } from './message.ts';
import type { Parts } from './parts.ts';
import { createRouter } from './router.ts';
import { createSender } from './send.ts';
import { words } from './words.ts';

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

export interface SlackApp {
  /** Connects. @throws {Fault} SLACK_UNREACHABLE when Slack refuses the tokens, or the port is taken. */
  start(): Promise<void>;
  /** Takes no more deliveries, finishes what runs, sends what is under way. */
  stop(): Promise<void>;
}

/** Makes the app; nothing is sent or opened before `start`. */
export function createSlackApp(
  connection: Connection,
  parts: Parts & { readonly isEngineer: (person: Person) => Promise<boolean> },
): SlackApp {
  const { log } = parts;
  const logger = toBoltLogger(log);
  let sender: { wake(): void; stop(): Promise<void> } | undefined;
  let botUserId = '';
  const wakeSender = () => sender?.wake();
  const router = createRouter(parts, createAnswering(parts, wakeSender));
  const app = new App({
    token: connection.botToken,
    receiver: router.guard(receiverFor(connection, logger), () => botUserId),
    logger,
    logLevel: LogLevel.WARN,
    clientOptions: clientOptions(connection),
    convoStore: false,
    deferInitialization: true,
    extendedErrorHandler: true,
  });
  listenToReplies(app, parts, wakeSender);
  listenToTickets(app, parts, wakeSender);
  listenToStrangers(app);
  const onError: Parameters<App['error']>[0] = ({ error, body }) =>
    apologise(parts, error, 'response_url' in body ? body.response_url : undefined);
  app.error(onError);

  return {
    async start() {
      botUserId = await whoAmI(parts.client);
      await app.init();
      await listening(app, connection);
      sender = createSender(parts);
      router.start();
    },
    async stop() {
      await app.stop();
      await router.stop();
      await sender?.stop();
    },
  };
}

/** The app's own user id; with it comes the proof that the token is good. */
async function whoAmI(client: WebClient): Promise<string> {
  try {
    const { user_id: id } = await client.auth.test();
    if (id !== undefined) return id;
    throw new Error('auth.test gave no user id');
  } catch (cause) {
    const failure = toFailure(cause);
    const why = failure.kind === 'refused' ? failure.code : 'it cannot be reached';
    const cure = failure.kind === 'refused' ? 'Check SLACK_BOT_TOKEN.' : 'Check the network and SLACK_API_URL.';
    throw new Fault('SLACK_UNREACHABLE', `Slack did not accept the app: ${why}.`, { cure, cause });
  }
}

async function listening(app: App, connection: Connection): Promise<void> {
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

/** A moderate number of tries: none would make one lost reconnect of Socket Mode fatal. */
function clientOptions({ apiUrl }: Connection) {
  return {
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
    retryConfig: { retries: 5, factor: 2 },
    timeout: 10_000,
  };
}

function receiverFor(connection: Connection, logger: BoltLogger): Receiver {
  if (connection.mode === 'http') {
    return new HTTPReceiver({
      signingSecret: connection.signingSecret,
      port: connection.port,
      logger,
      processBeforeResponse: false,
    });
  }
  const options = clientOptions(connection);
  return new SocketModeReceiver({
    appToken: connection.appToken,
    logger,
    installerOptions: { clientOptions: options },
  });
}

/** A button that no listener knows, from another release: it answers all the same. */
function listenToStrangers(app: App): void {
  app.action(/^(?!reply\.|ticket\.)/, async ({ ack, respond }) => {
    await ack();
    const { text, blocks } = plainMessage(words.buttonGone);
    await respond({ response_type: 'ephemeral', replace_original: false, text, blocks: [...blocks] });
  });
}

/** The person gets a sentence and an id; the log has the same id and the cause. */
async function apologise(parts: Parts, error: unknown, responseUrl: unknown): Promise<void> {
  const id = parts.newId();
  parts.log.error({ id, err: error }, 'unexpected error');
  if (typeof responseUrl !== 'string') return;
  const { text, blocks } = plainMessage(words.unexpected(id));
  const body = JSON.stringify({ response_type: 'ephemeral', replace_original: false, text, blocks });
  const answered = await fetch(responseUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  }).catch((cause: unknown) => ({ ok: false, cause }));
  if (!answered.ok) parts.log.warn({ id }, 'the person could not be told');
}

/** Bolt wants a logger of its own shape. What it says below a warning repeats whole payloads, people's words too. */
function toBoltLogger(log: Logger): BoltLogger {
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
