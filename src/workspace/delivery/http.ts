/**
 * Deliveries by HTTP, signed with the app's secret over the raw body.
 *
 * @see https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
import { createHmac } from 'node:crypto';
import { type IncomingHttpHeaders, Agent as PlainAgent, request as requestPlainly } from 'node:http';
import { request as requestSecurely, Agent as SecureAgent } from 'node:https';
import type { Clock } from '../clock.ts';
import { type Json, parseJson } from '../json.ts';
import { ACK_MS, type Answer, type Dispatch, type Transport } from './transport.ts';

const JSON_TYPE = 'application/json';
/** Longer answers of the app are not read to their end, and count as none. */
const MAX_REPLY_CHARACTERS = 1_000_000;
const LATENESS = 'http_timeout';
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
    lateness: LATENESS,
    async send(dispatch) {
      const [type, body] = encode(dispatch);
      const seconds = Math.floor(clock.now() / 1000);
      const timeout = new AbortController();
      const cancel = clock.setTimeout(() => timeout.abort(), ACK_MS);
      try {
        const headers = {
          'content-type': type,
          'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
          'x-slack-request-timestamp': String(seconds),
          'x-slack-signature': sign(signingSecret, seconds, body),
          ...(dispatch.retry !== undefined && {
            'x-slack-retry-num': String(dispatch.retry.attempt),
            'x-slack-retry-reason': dispatch.retry.reason,
          }),
        };
        return answerOf(await post(url(), { headers, body, signal: timeout.signal }));
      } catch {
        return {
          isAcknowledged: false,
          reason: timeout.signal.aborted ? LATENESS : 'connection_failed',
          isFinal: false,
        };
      } finally {
        cancel();
      }
    },
  };
}

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Node takes up one new connection a turn: a busy app keeps pace with deliveries on connections that it has. */
const connections = { keepAlive: true, maxSockets: 32 };
const plainAgent = new PlainAgent(connections);
const secureAgent = new SecureAgent(connections);

function post(
  url: string,
  given: { readonly headers: Record<string, string>; readonly body: string; readonly signal: AbortSignal },
): Promise<Reply> {
  const { headers, body, signal } = given;
  const { promise, resolve, reject } = Promise.withResolvers<Reply>();
  const isSecure = url.startsWith('https:');
  const request = isSecure ? requestSecurely : requestPlainly;
  const agent = isSecure ? secureAgent : plainAgent;
  const outgoing = request(url, { method: 'POST', headers, agent, signal }, (incoming) => {
    let text = '';
    incoming.setEncoding('utf8');
    incoming.on('data', (chunk: string) => {
      text += chunk;
      if (text.length > MAX_REPLY_CHARACTERS) incoming.destroy(new Error('the answer is too long'));
    });
    incoming.on('error', reject);
    incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text }));
  });
  outgoing.on('error', reject);
  outgoing.end(body);
  return promise;
}

function answerOf({ status, headers, body }: Reply): Answer {
  if (status < 200 || status > 299) {
    return { isAcknowledged: false, reason: 'http_error', isFinal: headers['x-slack-no-retry'] === '1' };
  }
  if (body.trim() === '') return { isAcknowledged: true, body: undefined };
  const isJsonType = (headers['content-type'] ?? '').startsWith(JSON_TYPE);
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
