/** The workspace that the app connects to: a real one, or the playground that stands in for it. */
import { dirname, join } from 'node:path';
import type { Config } from '../config.ts';
import { Fault } from '../fault.ts';
import type { Connection } from '../slack/receive/connection.ts';

/** A forum on this machine that answers as Discourse does. */
interface LocalForum {
  readonly url: string;
  /** For the header `Api-Key`, made anew at every start. */
  readonly apiKey: string;
  /** For the header `Api-Username`. */
  readonly apiUser: string;
  /** Id of the category in which questions are posted. */
  readonly category: number;
  /** Sends a signed webhook here whenever a solution is accepted or taken back. */
  sendWebhooksTo(receiver: { readonly url: string; readonly secret: string }): void;
}

/** Where the app was put, and how to take that down again. */
export interface Setting {
  readonly connection: Connection;
  readonly supportChannel: string;
  readonly greeting: string;
  /** The playground's own forum, in the place of the one that the configuration names. */
  readonly forum?: LocalForum;
  close(): Promise<void>;
}

/** Gives the connection to the real workspace that the configuration names, with the channel where tickets go. */
export function slackSetting(
  slack: Exclude<Config['slack'], { mode: 'playground' }>,
  supportChannel: string | undefined,
): Setting {
  if (supportChannel === undefined) throw new Fault('CONFIG_INVALID', 'SUPPORT_CHANNEL is missing');
  const common = { botToken: slack.botToken.reveal(), ...(slack.apiUrl !== undefined && { apiUrl: slack.apiUrl }) };
  const connection: Connection =
    slack.mode === 'socket'
      ? { mode: 'socket', ...common, appToken: slack.appToken.reveal() }
      : { mode: 'http', ...common, signingSecret: slack.signingSecret.reveal(), port: slack.port };
  const greeting =
    slack.mode === 'socket'
      ? 'Connected to Slack by Socket Mode.'
      : `Listening for Slack on port ${slack.port}, at /slack/events.`;
  return { connection, supportChannel, greeting, close: async () => undefined };
}

/** The file of the playground: beside the database, so that tickets and their messages are kept or lost together. */
export function playgroundFile({ store }: Config): string | undefined {
  const path = /^sqlite:(.+)$/.exec(store.url.reveal())?.[1];
  if (path === ':memory:') return undefined;
  return join(path === undefined ? 'data' : dirname(path), 'playground.json');
}
