/**
 * Deliveries by HTTP, signed with the app's secret over the raw body.
 *
 * @see https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
import { createHmac } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { type Json, parseJson } from '../json.ts';
import { ACK_MS, type Answer, type Dispatch, type Transport } from './transport.ts';

const JSON_TYPE = 'application/json';
/** Without a charset, as Slack sends it. */
const FORM_TYPE = 'application/x-www-form-urlencoded';

/** Signs a body as Slack does (version 0); `seconds` is the time in the timestamp header. */
function sign(secret: string, seconds: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')}`;
}

/** Creates the transport to a request URL; `url` is asked for at every attempt. */
export function createHttpTransport(parts: {
  readonly clock: Clock;
  readonly signingSecret: string;
  readonly url: () => string;
}): Transport {
  const { clock, signingSecret, url } = parts;
  return {
    async send(dispatch) {
      const [type, body] = encode(dispatch);
      const seconds = Math.floor(clock.now() / 1000);
      const timeout = new AbortController();
      const cancel = clock.setTimeout(() => timeout.abort(), ACK_MS);
      try {
        const response = await fetch(url(), {
          method: 'POST',
          body,
          signal: timeout.signal,
          redirect: 'manual',
          headers: {
            'content-type': type,
            'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
            'x-slack-request-timestamp': String(seconds),
            'x-slack-signature': sign(signingSecret, seconds, body),
            ...(dispatch.retry !== undefined && {
              'x-slack-retry-num': String(dispatch.retry.attempt),
              'x-slack-retry-reason': dispatch.retry.reason,
            }),
          },
        });
        return await answerOf(response);
      } catch {
        return {
          isAcknowledged: false,
          reason: timeout.signal.aborted ? 'http_timeout' : 'connection_failed',
          isFinal: false,
        };
      } finally {
        cancel();
      }
    },
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const body = await response.text();
  if (!response.ok) {
    return { isAcknowledged: false, reason: 'http_error', isFinal: response.headers.get('x-slack-no-retry') === '1' };
  }
  if (body.trim() === '') return { isAcknowledged: true, body: undefined };
  const isJsonType = (response.headers.get('content-type') ?? '').startsWith(JSON_TYPE);
  return { isAcknowledged: true, body: isJsonType ? parseJson(body) : body };
}

function encode({ kind, payload }: Dispatch): readonly [type: string, body: string] {
  switch (kind) {
    case 'event':
      return [JSON_TYPE, JSON.stringify(payload)];
    case 'command':
      return [FORM_TYPE, formOf(payload)];
    case 'interaction':
      return [FORM_TYPE, formOf({ payload: JSON.stringify(payload) })];
  }
}

function formOf(fields: Json): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  return form.toString();
}
