/** The Slack app: Bolt over Socket Mode or HTTP, the router before it, the listeners behind it, one error handler. */
import { App, type Logger as BoltLogger, LogLevel, type Receiver } from '@slack/bolt';
import { WebAPIHTTPError, WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { Fault } from '../fault.ts';
import { inSession, registerAgentEvents } from './ask/agent-session.ts';
import { registerAskModal } from './ask/ask-modal.ts';
import { createHearing } from './ask/handle-delivery.ts';
import { registerReplyButtons } from './ask/reply-buttons.ts';
import type { Given, Parts } from './dependencies.ts';
import { registerCommand } from './desk/command.ts';
import { registerListButtons } from './desk/list-buttons.ts';
import { createPermalinks } from './desk/permalinks.ts';
import { checkSupportChannel } from './desk/support-channel.ts';
import { registerTicketButtons } from './desk/ticket-buttons.ts';
import { registerVoteButtons } from './feedback/vote-buttons.ts';
import { registerHomeTab } from './home/home-tab.ts';
import { createHomes } from './home/publish-home.ts';
import { createGate } from './receive/gate.ts';
import { createHttpReceiver } from './receive/http-receiver.ts';
import { createRouter } from './receive/router.ts';
import { createSocketReceiver } from './receive/socket-receiver.ts';
import { toFailure } from './send/client.ts';
import { createSender } from './send/sender.ts';
import { registerShareButtons } from './share/share-buttons.ts';
import { registerFindGuideStep } from './workflow-step/find-guide-step.ts';

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

/** The app as `main` sees it: to be started, and stopped. */
export interface SlackApp {
  /** Connects. @throws {Fault} SLACK_UNREACHABLE when Slack refuses the tokens, or the port is taken. */
  start(): Promise<void>;
  /** Takes no more deliveries, finishes what runs, sends what is under way. */
  stop(): Promise<void>;
}

/** Makes the app; nothing is sent or opened before `start`. */
export function createSlackApp(connection: Connection, given: Given): SlackApp {
  const { client, log } = given;
  const logger = toBoltLogger(log);
  let sender: { wake(): void; stop(): Promise<void> } | undefined;
  let self: Self = { botUserId: '', isAgent: false };
  const parts: Parts = {
    ...given,
    gate: createGate(given),
    permalinks: createPermalinks(client, log),
    wakeSender: () => sender?.wake(),
  };
  const { answering, hear, apologise } = createHearing(parts);
  const isAgent = () => self.isAgent;
  const router = createRouter(parts, { hear: inSession(parts, isAgent, hear), apologise });
  const homes = createHomes(parts);
  const app = new App({
    token: connection.botToken,
    receiver: router.guard(receiverFor(connection, given, logger), () => self.botUserId),
    logger,
    logLevel: LogLevel.WARN,
    clientOptions: clientOptions(connection),
    convoStore: false,
    deferInitialization: true,
    extendedErrorHandler: true,
  });
  registerReplyButtons(app, parts);
  registerVoteButtons(app, parts);
  registerTicketButtons(app, parts);
  registerListButtons(app, parts, homes);
  registerCommand(app, parts);
  registerAskModal(app, parts, answering);
  registerShareButtons(app, parts);
  registerHomeTab(app, { parts, answering, homes });
  registerFindGuideStep(app, parts);
  registerAgentEvents(app, parts, isAgent);
  const onError: Parameters<App['error']>[0] = async ({ error, body }) => router.failed(body, error);
  app.error(onError);

  return {
    async start() {
      self = await whoAmI(client);
      await checkSupportChannel(given);
      await app.init();
      await listening(app, connection);
      sender = createSender({ ...parts, onTicket: homes.changed });
      router.start();
    },
    async stop() {
      await app.stop();
      await router.stop();
      await sender?.stop();
      await homes.stop();
    },
  };
}

/** What Slack knows the app as. */
interface Self {
  readonly botUserId: string;
  /** Installed from the agent manifest, which alone asks for this scope. */
  readonly isAgent: boolean;
}

/** Asks Slack; with the answer comes the proof that the token is good. */
async function whoAmI(client: WebClient): Promise<Self> {
  try {
    const { user_id: id, response_metadata: metadata } = await client.auth.test();
    if (id !== undefined) return { botUserId: id, isAgent: metadata?.scopes?.includes('assistant:write') === true };
    throw new Error('auth.test gave no user id');
  } catch (cause) {
    const failure = toFailure(cause);
    const isSlack = failure.kind === 'refused' && /^\w+$/.test(failure.code);
    const why = isSlack ? failure.code : notSlack(cause);
    const cure = isSlack ? 'Check SLACK_BOT_TOKEN.' : 'Check the network and SLACK_API_URL.';
    throw new Fault('SLACK_UNREACHABLE', `Slack did not accept the app: ${why}.`, { cure, cause });
  }
}

/** What came instead of an answer of Slack’s: a page of somebody else’s server, which the client takes for an error. */
function notSlack(cause: unknown): string {
  if (cause instanceof WebAPIHTTPError) return `it answered HTTP ${cause.statusCode}`;
  return cause instanceof WebAPIPlatformError ? 'the answer is no answer of Slack’s' : 'it cannot be reached';
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

function receiverFor(connection: Connection, { log, clock }: Given, logger: BoltLogger): Receiver {
  if (connection.mode === 'http') {
    const { signingSecret, port } = connection;
    return createHttpReceiver({ signingSecret, port, log, clock });
  }
  // What fails is tried again by the receiver itself, which knows when it is time to stop.
  const { appToken } = connection;
  const installerOptions = { clientOptions: { ...clientOptions(connection), retryConfig: { retries: 0 } } };
  return createSocketReceiver({ receiver: { appToken, logger, installerOptions }, log, clock });
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
