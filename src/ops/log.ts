/** The log: pino, JSON for machines and readable lines on a terminal. Secrets and what people typed stay out of it. */
import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

export type Log = Logger;

/** Fields that carry tokens, bearer addresses or people's words; their values are replaced wherever they turn up. */
const hidden = [
  'token',
  'botToken',
  'appToken',
  'signingSecret',
  'authorization',
  'response_url',
  'responseUrl',
  'trigger_id',
  'text',
  'question',
];

/**
 * Opens the log on standard error, so that standard output belongs to answers alone.
 *
 * `level` is pino's; `silent` writes nothing.
 */
export function createLog(level: string): Log {
  const options = {
    level,
    base: null,
    redact: { paths: hidden.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: '[hidden]' },
  };
  if (process.stderr.isTTY) {
    return pino(
      options,
      pretty({ destination: 2, sync: true, ignore: 'room', messageFormat: '{room}: {msg}', translateTime: 'HH:MM:ss' }),
    );
  }
  return pino(options, pino.destination({ dest: 2, sync: true }));
}
