/**
 * Deliveries by HTTP: what is not from Slack, too old, too large, seen before or not JSON is turned away here; all
 * else goes to Bolt, and is answered within Slack's three seconds, whatever comes of it.
 *
 * Ours instead of Bolt's `HTTPReceiver`, because a signed body of `null` ends the process there, a timestamp of
 * next year is accepted, and a form whose type names a charset is refused (Bolt 5.1).
 *
 * @see https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { parse } from 'node:querystring';
import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { Logger } from 'pino';
import { createSignatures, type Validity } from './signatures.ts';

const path = '/slack/events';
/** Slack's largest payloads, views, are a quarter of it. */
const bodyLimitBytes = 1_048_576;
/** Just before Slack gives up, so that it is told why. */
const answerWithinMs = 2_900;
const bodyWithinMs = 10_000;

/** What the receiver is handed. */
export interface HttpOptions {
  readonly signingSecret: string;
  readonly port: number;
  readonly log: Logger;
  /** Now, in epoch milliseconds. */
  readonly clock: () => number;
}

type Body = Record<string, unknown>;

type Admission =
  | { readonly kind: 'delivery'; readonly delivery: Body }
  | { readonly kind: 'answer'; readonly status: number; readonly content?: unknown }
  /** `cause` is for the log. */
  | { readonly kind: 'refusal'; readonly status: number; readonly cause: string };

/** Makes the receiver; it listens from `start` on. */
export function createHttpReceiver({ signingSecret, port, log, clock }: HttpOptions): Receiver {
  const signatures = createSignatures(signingSecret, clock);
  let app: App | undefined;
  let server: Server | undefined;

  /** What a request is: a delivery to work on, or what to answer it with. */
  function admit({ headers }: IncomingMessage, body: string): Admission {
    const fields = isForm(headers) ? parse(body) : undefined;
    // Slack looks at the certificate now and then, unsigned; nothing else of such a body is read.
    if (fields?.['ssl_check'] === '1') return { kind: 'answer', status: 200 };
    const { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp } = headers;
    const validity = signatures.check(signature, timestamp, body);
    if (validity === 'seen') return { kind: 'answer', status: 200 };
    if (validity !== 'valid') return { kind: 'refusal', status: 401, cause: reasonOf(validity, timestamp, clock()) };
    const delivery = toBody(fields, body);
    if (delivery === undefined) return { kind: 'refusal', status: 400, cause: 'no JSON object' };
    const { type, challenge } = delivery;
    if (type === 'url_verification') return { kind: 'answer', status: 200, content: { challenge } };
    return { kind: 'delivery', delivery };
  }

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST' || request.url?.split('?')[0] !== path) return answer(response, 404);
    const body = await read(request);
    if (body === undefined) return answer(response.setHeader('connection', 'close'), 413);
    const admission = admit(request, body);
    if (admission.kind === 'delivery') return deliver(admission.delivery, request, response);
    if (admission.kind === 'answer') return answer(response, admission.status, admission.content);
    log.warn({ status: admission.status, cause: admission.cause }, 'request refused');
    answer(response, admission.status);
  }

  async function deliver(body: Body, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const late = setTimeout(() => answer(response, 503), answerWithinMs);
    const ack: ReceiverEvent['ack'] = async (content) => {
      clearTimeout(late);
      signatures.remember(request.headers['x-slack-signature']);
      answer(response, 200, content);
    };
    try {
      await app?.processEvent({ body, ack });
      // Nobody took it, on purpose: Slack is to bring it again.
      answer(response, 500);
    } finally {
      clearTimeout(late);
    }
  }

  function listen(): Promise<void> {
    const opened = createServer({ requestTimeout: bodyWithinMs, headersTimeout: bodyWithinMs }, (request, response) => {
      receive(request, response).catch((error: unknown) => {
        log.error({ err: error }, 'delivery failed');
        answer(response, 500);
      });
    });
    server = opened;
    return new Promise((resolve, reject) => {
      opened.once('error', reject);
      opened.listen(port, () => {
        opened.off('error', reject);
        opened.on('error', (error) => log.error({ err: error }, 'the HTTP server is in trouble'));
        resolve();
      });
    });
  }

  return {
    init(bolt: App) {
      app = bolt;
    },
    start: listen,
    stop: () => new Promise<void>((resolve) => (server === undefined ? resolve() : server.close(() => resolve()))),
  };
}

/** What is wrong with a signature, and what the operator can do about it. */
function reasonOf(validity: Exclude<Validity, 'valid' | 'seen'>, timestamp: unknown, now: number): string {
  switch (validity) {
    case 'unsigned':
      return 'not signed by Slack';
    case 'forged':
      return 'signed with another secret: if Slack sent it, check SLACK_SIGNING_SECRET';
    case 'stale': {
      const age = Math.round(now / 1000) - Number(timestamp);
      const when = age > 0 ? 'ago' : 'ahead of the clock';
      return `signed ${Math.abs(age)} seconds ${when}: check the clock here, unless an old request was sent again`;
    }
  }
}

/** The first answer counts; a text, JSON, or nothing at all. */
function answer(response: ServerResponse, status: number, content?: unknown): void {
  if (response.headersSent || response.writableEnded) return;
  const isText = typeof content === 'string';
  if (content !== undefined && !isText) response.setHeader('content-type', 'application/json');
  response.writeHead(status).end(content === undefined || isText ? content : JSON.stringify(content));
}

/** The whole body as text; nothing when it is too large, and then the rest of it is not waited for. */
async function read(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > bodyLimitBytes) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  // Left open when it is too large: the answer goes out by the same connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const piece = Buffer.from(chunk);
    length += piece.length;
    if (length > bodyLimitBytes) return undefined;
    chunks.push(piece);
  }
  return Buffer.concat(chunks).toString();
}

function isForm(headers: IncomingHttpHeaders): boolean {
  return headers['content-type']?.split(';')[0]?.trim().toLowerCase() === 'application/x-www-form-urlencoded';
}

/** Events are JSON, commands are forms, interactions are JSON in a form's field `payload`. */
function toBody(fields: ReturnType<typeof parse> | undefined, body: string): Body | undefined {
  const json = fields === undefined ? body : fields['payload'];
  if (typeof json !== 'string') return fields && { ...fields };
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : undefined;
  } catch {
    // Not JSON: not from Slack, whatever its signature says.
    return undefined;
  }
}

function isRecord(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
