/**
 * The environment, read once and whole: one frozen Config, or one Fault that names every variable that is
 * missing or malformed, a line each. Nothing else reads `process.env`.
 */
import { inspect } from 'node:util';
import { z } from 'zod';
import { Fault } from './fault.ts';

/** A value that is used but never shown: logs, JSON and string conversion give `[secret]`. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself, for the one call that needs it. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  [inspect.custom](): string {
    return '[secret]';
  }
}

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

/** The variables about time that are there, by what they set. */
interface TimeVariables {
  readonly first?: string;
  readonly resolve?: string;
  readonly hours?: string;
  readonly timeZone?: string;
  readonly holidays?: string;
  readonly nudgeAfter?: string;
  readonly closeAfter?: string;
}

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

const channelId = /^[CG][A-Z0-9]{2,}$/;

/** A list of ids, separated by commas; spaces around them are forgiven. */
const channelIds = z
  .string()
  .transform(listed)
  .refine(
    (ids) => ids.every((id) => channelId.test(id)),
    'must be channel ids separated by commas, such as C0123456789,C9876543210 (not names)',
  )
  .default([]);

const questionsAMinute = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, 'must be a number of questions a minute from 1 to 999999, such as 20')
  .transform(Number);

const highestPort = 65_535;
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535, such as 3000')
  .transform(Number)
  .refine((number) => number <= highestPort, 'must be a port number from 0 to 65535, such as 3000');

/** A port alone is for this machine only: whoever wants others to read the metrics says where. */
const listeningAddress = z
  .string()
  .transform((text) => /^(?:(?<host>[\w.-]+|\[[\da-f:]+\]):)?(?<port>\d{1,5})$/i.exec(text)?.groups)
  .refine(
    (parts) => parts !== undefined && Number(parts['port']) <= highestPort,
    'must be a port such as 9090, for this machine only, or HOST:PORT such as 0.0.0.0:9090',
  )
  .transform((parts) => ({
    host: parts?.['host']?.replace(/^\[|\]$/g, '') ?? '127.0.0.1',
    port: Number(parts?.['port']),
  }));

const days = z
  .string()
  .regex(/^[1-9]\d{0,4}(,[1-9]\d{0,4})?$/, {
    error:
      'must be how many days to keep closed tickets and, after a comma, how many to keep deliveries, replies and sent messages, such as 365,30',
  })
  .transform((text) => text.split(',').map(Number))
  .transform(([ticketDays = 365, overDays = 30]) => ({ ticketDays, overDays: Math.min(ticketDays, overDays) }));

/** What each variable must look like; the message is a full line after the variable's name. */
const variables = z.object({
  SLACK_BOT_TOKEN: z.string().startsWith('xoxb-', 'must be a bot token, such as xoxb-1234-5678-abcd').optional(),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith('xapp-', 'must be an app-level token, such as xapp-1-A0123-456-abcd')
    .optional(),
  SLACK_SIGNING_SECRET: z
    .string()
    .regex(/^[0-9a-f]{32}$/, 'must be the 32 hexadecimal digits of Basic Information > Signing Secret')
    .optional(),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/, error: 'must be a web address, such as https://slack.com/api/' })
    .optional(),
  PORT: port.optional(),
  OPS_PORT: listeningAddress.optional(),
  SUPPORT_CHANNEL: z.string().regex(channelId, 'must be a channel id, such as C0123456789 (not its name)').optional(),
  COMMUNITY_URL: z
    .url({ protocol: /^https?$/, error: 'must be a web address, such as https://community.tyk.io' })
    .default('https://community.tyk.io'),
  DISCOURSE_URL: z
    .url({ protocol: /^https?$/, error: 'must be a web address, such as https://community.tyk.io' })
    .optional(),
  DISCOURSE_API_KEY: z
    .string()
    .regex(/^\S{8,}$/, 'must be a key of Admin > Advanced > API keys')
    .optional(),
  DISCOURSE_API_USER: z.string().regex(/^\S+$/, 'must be the name of a user, such as system').optional(),
  DISCOURSE_CATEGORY: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'must be the id of a category, such as 5')
    .optional(),
  DISCOURSE_WEBHOOK_SECRET: z
    .string()
    .min(12, 'must be the secret of Admin > Advanced > Webhooks, at least 12 characters')
    .optional(),
  ESCALATION: z.enum(['auto', 'offer'], 'must be auto or offer').default('auto'),
  AUTO_CHANNELS: channelIds,
  ALLOWED_CHANNELS: channelIds,
  DENIED_CHANNELS: channelIds,
  PERSON_LIMIT: questionsAMinute.default(20),
  CHANNEL_LIMIT: questionsAMinute.default(60),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, {
      error: 'must be sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME',
      abort: true,
    })
    .refine(
      (url) => url.startsWith('sqlite:') || (URL.parse(url)?.hostname ?? '') !== '',
      'must be an address such as postgres://USER:PASSWORD@HOST:5432/NAME, with @ / ? # % in USER and PASSWORD written as %40 %2F %3F %23 %25',
    )
    .default('sqlite:data/assistant.db'),
  RETENTION_DAYS: days.default({ ticketDays: 365, overDays: 30 }),
  SLA_FIRST: z.string().optional(),
  SLA_RESOLVE: z.string().optional(),
  BUSINESS_HOURS: z.string().optional(),
  TIME_ZONE: z.string().optional(),
  HOLIDAYS: z.string().optional(),
  NUDGE_AFTER: z.string().optional(),
  CLOSE_AFTER: z.string().optional(),
  ROTA: z.string().optional(),
  CONTENT_SOURCES: z.string().optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('info'),
});
type Variables = z.infer<typeof variables>;

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
} as const satisfies Record<keyof TimeVariables, keyof Variables>;

/** Gives those of them that are there. */
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

function listed(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
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
