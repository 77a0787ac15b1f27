/** Every variable of the environment: what it must look like, and what it is where nobody says. */
import { z } from 'zod';

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
  // What is over holds the words of tickets, too: kept for longer, it would outlive their being forgotten.
  .refine(([ticketDays = 0, overDays = 0]) => overDays <= ticketDays, {
    error: 'must keep closed tickets at least as long as the rest: the larger number comes first, as in 365,30',
  })
  .transform(([ticketDays = 365, overDays = 30]) => ({ ticketDays, overDays: Math.min(ticketDays, overDays) }));

/** An `@` behind the host tells of a password with a sign that ended it too early; what is taken for the name would be shown. */
function isPostgresAddress(url: URL | null): boolean {
  return url !== null && url.hostname !== '' && !`${url.pathname}${url.hash}`.includes('@');
}

/** Beside the app, in a folder of its own. */
export const defaultDatabase = 'sqlite:data/assistant.db';

/** What each variable must look like; the message is a full line after the variable's name. */
export const variables = z.object({
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-[!-~]+$/, 'must be a bot token, such as xoxb-1234-5678-abcd')
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-[!-~]+$/, 'must be an app-level token, such as xapp-1-A0123-456-abcd')
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
      (url) => url.startsWith('sqlite:') || isPostgresAddress(URL.parse(url)),
      'must be an address such as postgres://USER:PASSWORD@HOST:5432/NAME, with @ / ? # % in USER and PASSWORD written as %40 %2F %3F %23 %25',
    )
    .default(defaultDatabase),
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
/** Their values, once parsed. */
export type Variables = z.infer<typeof variables>;

/** The parts of a list with commas. */
export function listed(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
