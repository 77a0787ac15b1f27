/**
 * The environment, read once and whole: one frozen Config, or one Fault that names every variable that is
 * missing or malformed, a line each. Nothing else reads `process.env`; `cli.ts` hands it on to Node itself.
 */
import type { z } from 'zod';
import { Secret } from './config/secret.ts';
import { listed, type Variables, variables } from './config/variables.ts';
import { Fault } from './fault.ts';

/** How the app reaches Slack; `playground` is the local workspace, opened when there is no token. */
type SlackConfig =
  | { readonly mode: 'playground'; readonly port: number }
  | { readonly mode: 'socket'; readonly apiUrl?: string; readonly botToken: Secret; readonly appToken: Secret }
  | {
      readonly mode: 'http';
      readonly apiUrl?: string;
      readonly botToken: Secret;
      readonly signingSecret: Secret;
      readonly port: number;
    };

export interface Config {
  readonly slack: SlackConfig;
  readonly support: {
    /** Id of the channel where tickets go; absent in the playground, which brings its own. */
    readonly channel?: string;
    readonly communityUrl: string;
    /** What follows a question without an answer: a ticket at once, or only the buttons to ask for one. */
    readonly escalation: 'auto' | 'offer';
  };
  /** The Discourse forum that is searched, and posted to where it gave an account; its webhooks, where they are signed. */
  readonly discourse?: {
    readonly url: string;
    readonly account?: { readonly key: Secret; readonly user: string; readonly category: number };
    readonly webhookSecret?: Secret;
  };
  /** Channels by id: where questions are answered unasked, where although shared with others, where never. */
  readonly visibility: {
    readonly auto: ReadonlySet<string>;
    readonly allowed: ReadonlySet<string>;
    readonly denied: ReadonlySet<string>;
  };
  /** Questions a minute. */
  readonly limits: { readonly perPerson: number; readonly perChannel: number };
  readonly store: { readonly url: Secret };
  /** For how many days things are kept: closed tickets, and what is over at once (deliveries, replies, messages). */
  readonly retention: { readonly ticketDays: number; readonly overDays: number };
  /** What people are promised, and when they are asked again; as it is written, for `main/time-policy.ts` reads it. */
  readonly time: TimeVariables;
  /** Who takes new tickets in turn: a file, or the id of a user group; nobody without it. */
  readonly rota?: string;
  /** Where health and metrics are served; without it only beside `/slack/events`, where HTTP mode has that. */
  readonly ops?: { readonly host: string; readonly port: number };
  /** Content folders as `DIR[=BASE_URL]`; empty for the bundled content. */
  readonly contentSources: readonly string[];
  readonly log: { readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent' };
}

/**
 * Reads the environment; an empty variable counts as absent.
 *
 * @throws {Fault} CONFIG_INVALID naming every variable that is wrong, one line each.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) throw invalid(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
  const slack = slackConfig(parsed.data);
  const { SUPPORT_CHANNEL, COMMUNITY_URL, ESCALATION, DATABASE_URL, CONTENT_SOURCES, LOG_LEVEL } = parsed.data;
  const { PERSON_LIMIT, CHANNEL_LIMIT, RETENTION_DAYS, OPS_PORT, ROTA } = parsed.data;
  if (slack.mode !== 'playground' && SUPPORT_CHANNEL === undefined) {
    throw invalid(['SUPPORT_CHANNEL is missing: the id of the channel where tickets go, such as C0123456789']);
  }
  return Object.freeze({
    slack,
    support: {
      ...(SUPPORT_CHANNEL !== undefined && { channel: SUPPORT_CHANNEL }),
      communityUrl: COMMUNITY_URL.replace(/\/$/, ''),
      escalation: ESCALATION,
    },
    ...discourseConfig(parsed.data, slack.mode),
    visibility: visibilityConfig(parsed.data),
    limits: { perPerson: PERSON_LIMIT, perChannel: CHANNEL_LIMIT },
    store: { url: new Secret(DATABASE_URL) },
    retention: RETENTION_DAYS,
    time: timeVariables(parsed.data),
    ...(ROTA !== undefined && { rota: ROTA }),
    ...(OPS_PORT !== undefined && { ops: OPS_PORT }),
    contentSources: listed(CONTENT_SOURCES ?? ''),
    log: { level: LOG_LEVEL },
  });
}

/** The variables about time, by what they set. */
export const timeNames = {
  first: 'SLA_FIRST',
  resolve: 'SLA_RESOLVE',
  hours: 'BUSINESS_HOURS',
  timeZone: 'TIME_ZONE',
  holidays: 'HOLIDAYS',
  nudgeAfter: 'NUDGE_AFTER',
  closeAfter: 'CLOSE_AFTER',
} as const satisfies Record<string, keyof Variables>;

/** Those of them that are there, as they are written. */
type TimeVariables = { readonly [setting in keyof typeof timeNames]?: string };

/** Reads them. */
export function timeVariables(given: Readonly<Record<string, unknown>>): TimeVariables {
  return Object.fromEntries(
    Object.entries(timeNames).flatMap(([setting, name]) => {
      const text = given[name];
      return typeof text === 'string' ? [[setting, text]] : [];
    }),
  );
}

/** An environment that may be wrong, for whoever looks at what is right in it all the same. */
export interface SiftedEnvironment {
  /** Every variable that has a value; secrets among them. */
  readonly given: Readonly<Record<string, string>>;
  /** Those that are not malformed. */
  readonly sound: Readonly<Record<string, string>>;
  /** What is wrong with the others, by their names: the line that `readConfig` would say. */
  readonly problems: ReadonlyMap<string, string>;
}

/** Sifts the environment; an empty variable counts as absent. */
export function siftEnvironment(environment: NodeJS.ProcessEnv = process.env): SiftedEnvironment {
  const given = Object.entries(environment).filter((entry): entry is [string, string] => (entry[1] ?? '') !== '');
  const schemas: Readonly<Record<string, z.ZodType | undefined>> = variables.shape;
  const problems = new Map(
    given.flatMap(([name, value]) => {
      const issue = schemas[name]?.safeParse(value).error?.issues[0];
      return issue === undefined ? [] : [[name, `${name} ${issue.message}`]];
    }),
  );
  return {
    given: Object.fromEntries(given),
    sound: Object.fromEntries(given.filter(([name]) => !problems.has(name))),
    problems,
  };
}

/** @throws {Fault} CONFIG_INVALID when a channel is denied and named elsewhere too: one of them is a mistake. */
function visibilityConfig(given: Variables): Config['visibility'] {
  const denied = new Set(given.DENIED_CHANNELS);
  const torn = (['AUTO_CHANNELS', 'ALLOWED_CHANNELS'] as const).flatMap((name) =>
    given[name].filter((id) => denied.has(id)).map((id) => `${name} names ${id}, which DENIED_CHANNELS denies`),
  );
  if (torn.length > 0) throw invalid(torn);
  return { auto: new Set(given.AUTO_CHANNELS), allowed: new Set(given.ALLOWED_CHANNELS), denied };
}

/** @throws {Fault} CONFIG_INVALID when a part of it is there without what it needs. */
function discourseConfig(given: Variables, mode: SlackConfig['mode']): Pick<Config, 'discourse'> {
  const { DISCOURSE_URL: url, DISCOURSE_API_KEY: key, DISCOURSE_API_USER: user, DISCOURSE_CATEGORY: category } = given;
  const { DISCOURSE_WEBHOOK_SECRET: secret, OPS_PORT: ops } = given;
  const together = ['DISCOURSE_API_KEY', 'DISCOURSE_API_USER', 'DISCOURSE_CATEGORY'] as const;
  const missing = together.filter((name) => given[name] === undefined);
  const needsUrl = url === undefined && (missing.length < together.length || secret !== undefined);
  const lines = [
    ...(needsUrl ? ['DISCOURSE_URL is missing: the address of the forum'] : []),
    ...(missing.length > 0 && missing.length < together.length
      ? missing.map((name) => `${name} is missing: to post, the forum wants all of ${together.join(', ')}`)
      : []),
    ...(secret !== undefined && ops === undefined && mode === 'socket'
      ? ['OPS_PORT is missing: in Socket Mode the webhooks of DISCOURSE_WEBHOOK_SECRET arrive there']
      : []),
  ];
  if (lines.length > 0) throw invalid(lines);
  if (url === undefined) return {};
  const account = key !== undefined && user !== undefined && { key: new Secret(key), user, category: Number(category) };
  return {
    discourse: {
      url: url.replace(/\/$/, ''),
      ...(account !== false && { account }),
      ...(secret !== undefined && { webhookSecret: new Secret(secret) }),
    },
  };
}

function slackConfig(given: Variables): SlackConfig {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret, SLACK_API_URL: url } = given;
  const port = given.PORT ?? 3000;
  const apiUrl = url === undefined ? {} : { apiUrl: url.endsWith('/') ? url : `${url}/` };
  if (bot === undefined) {
    const orphan = app !== undefined ? 'SLACK_APP_TOKEN' : secret !== undefined ? 'SLACK_SIGNING_SECRET' : undefined;
    if (orphan !== undefined)
      throw invalid([`SLACK_BOT_TOKEN is missing (${orphan} is set): a bot token, such as xoxb-1234-5678-abcd`]);
    return { mode: 'playground', port };
  }
  const botToken = new Secret(bot);
  if (app !== undefined) return { mode: 'socket', ...apiUrl, botToken, appToken: new Secret(app) };
  if (secret !== undefined) return { mode: 'http', ...apiUrl, botToken, signingSecret: new Secret(secret), port };
  throw invalid([
    'SLACK_APP_TOKEN is missing (for Socket Mode), or SLACK_SIGNING_SECRET (for HTTP): one of them is needed',
  ]);
}

function invalid(lines: readonly string[]): Fault {
  return new Fault('CONFIG_INVALID', lines.join('\n'), {
    cure: 'README.md, "Configuration", explains every variable.',
  });
}
