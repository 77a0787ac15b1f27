/** The log: pino, JSON for machines and readable lines on a terminal. Secrets and what people typed stay out of it. */
import { type Logger, type LoggerOptions, pino } from 'pino';
import { redact } from '../desk/redact.ts';

export type Log = Logger;

/** Fields that carry tokens, bearer addresses or people's words; their values are replaced wherever they turn up. */
const hidden = [
  'token',
  'botToken',
  'appToken',
  'signingSecret',
  'apiKey',
  'authorization',
  'cookie',
  'password',
  'secret',
  'response_url',
  'responseUrl',
  'trigger_id',
  'text',
  'question',
  'answer',
  'note',
];

/**
 * Gives what goes for the log at a level of pino's: fields that are never shown, and each line read once more for
 * secrets, for an error says what its maker liked: an address with its password, a header, a setting.
 */
export function logOptions(level: string): LoggerOptions {
  return {
    level,
    base: null,
    redact: { paths: hidden.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: '[hidden]' },
    hooks: { streamWrite: withoutSecrets },
  };
}

/**
 * Opens the log on standard error, so that standard output belongs to answers alone.
 *
 * `level` is pino's; `silent` writes nothing.
 */
export async function createLog(level: string): Promise<Log> {
  if (process.stderr.isTTY) {
    const { default: pretty } = await import('pino-pretty');
    return pino(
      logOptions(level),
      pretty({ destination: 2, sync: true, ignore: 'room', messageFormat: '{room}: {msg}', translateTime: 'HH:MM:ss' }),
    );
  }
  return pino(logOptions(level), pino.destination({ dest: 2, sync: true }));
}

function withoutSecrets(line: string): string {
  return `${JSON.stringify(JSON.parse(line), (_key, value: unknown) => (typeof value === 'string' ? redact(value) : value))}\n`;
}
