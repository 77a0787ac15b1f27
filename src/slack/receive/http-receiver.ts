/**
 * Deliveries by HTTP: what is not from Slack, too old, too large, seen before or not JSON is turned away here; all
 * else goes to Bolt, and is answered within Slack's three seconds, whatever comes of it. A client that sends a
 * lot, slowly, or never to the end can use only so much memory and time.
 *
 * Ours instead of Bolt's `HTTPReceiver`, because a signed body of `null` ends the process there, a timestamp of
 * next year is accepted, and a form whose type names a charset is refused (Bolt 5.1).
 *
 * @see https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import type { App, ReceiverEvent } from '@slack/bolt';
import type { Logger } from 'pino';
import { createBoundedServer } from './bounded-server.ts';
import type { LinkedReceiver } from './linked-receiver.ts';
import { createRefusals } from './rejected-requests.ts';
import { createBodyReader } from './request-body.ts';
import { createSignatures, type Validity } from './signatures.ts';

const path = '/slack/events';
/** Slack's largest payloads, views, are a quarter of it. */
const bodyLimitBytes = 1_048_576;
/** What comes without a signature can only be Slack's look at the certificate, which is a line. */
const unsignedLimitBytes = 4_096;
const bodiesLimitBytes = 16 * bodyLimitBytes;
/** Just before Slack gives up, so that it is told why. */
const answerWithinMs = 2_900;

/** What the receiver is handed. */
export interface HttpOptions {
  readonly signingSecret: string;
  readonly port: number;
  readonly log: Logger;
  /** Now, in epoch milliseconds. */
  readonly clock: () => number;
  /** Answers what else is asked for on this port; false where it does not know the address. */
  readonly beside?: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
}

type Body = Record<string, unknown>;

type Admission =
  | { readonly kind: 'delivery'; readonly delivery: Body }
  | { readonly kind: 'answer'; readonly status: number; readonly content?: unknown }
  /** `cause` is for the log, where refusals of one `as` are counted together. */
  | { readonly kind: 'refusal'; readonly status: number; readonly as: string; readonly cause: string };

/** Makes the receiver; it listens from `start` on. */
export function createHttpReceiver({ signingSecret, port, log, clock, beside }: HttpOptions): LinkedReceiver {
  const signatures = createSignatures(signingSecret, clock);
  const refusals = createRefusals(log);
  const read = createBodyReader(bodiesLimitBytes);
  let app: App | undefined;

  /** What a request is: a delivery to work on, or what to answer it with. */
  function admit({ headers }: IncomingMessage, body: string): Admission {
    const fields = isForm(headers) ? parse(body) : undefined;
    // Slack looks at the certificate now and then, unsigned; nothing else of such a body is read.
    if (fields?.['ssl_check'] === '1') return { kind: 'answer', status: 200 };
    const { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp } = headers;
    const validity = signatures.check(signature, timestamp, body);
    if (validity === 'seen') return { kind: 'answer', status: 200 };
    if (validity !== 'valid') {
      const cause = reasonOf(validity, timestamp, clock());
      // Counted apart from each other: too old and too new. No other cause contains a number.
      return { kind: 'refusal', status: 401, as: cause.replace(/\d+/, ''), cause };
    }
    const delivery = toBody(fields, body);
    if (delivery === undefined) return { kind: 'refusal', status: 400, as: 'no JSON object', cause: 'no JSON object' };
    const { type, challenge } = delivery;
    if (type === 'url_verification') return { kind: 'answer', status: 200, content: { challenge } };
    return { kind: 'delivery', delivery };
  }

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url?.split('?')[0] !== path) {
      if (beside?.(request, response) !== true) turnAway(response, 404);
      return;
    }
    if (request.method !== 'POST') return turnAway(response, 404);
    const isUnsigned = request.headers['x-slack-signature'] === undefined;
    const body = await read(request, isUnsigned ? unsignedLimitBytes : bodyLimitBytes);
    if (body.kind !== 'whole') return refuseBody(body.kind, isUnsigned, response);
    const admission = admit(request, body.text);
    if (admission.kind === 'delivery') return deliver(admission.delivery, request, response);
    if (admission.kind === 'answer') return answer(response, admission.status, admission.content);
    const { status, as, cause } = admission;
    refusals.tell(as, { status, cause });
    turnAway(response, status);
  }

  function refuseBody(why: 'too-large' | 'no-room', isUnsigned: boolean, response: ServerResponse): void {
    if (why === 'too-large' && isUnsigned) {
      const cause = reasonOf('unsigned', undefined, clock());
      refusals.tell(cause, { status: 401, cause });
      turnAway(response, 401);
    } else {
      refusals.count(why === 'too-large' ? 'too large' : 'no room for the body');
      turnAway(response, why === 'too-large' ? 413 : 503);
    }
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

  function serve(request: IncomingMessage, response: ServerResponse): void {
    receive(request, response).catch((error: unknown) => {
      // The client has gone, or was cut off for being late: there is nobody to answer.
      if (!request.complete) return refusals.count('not sent to its end');
      log.error({ err: error }, 'delivery failed');
      answer(response, 500);
    });
  }

  const server = createBoundedServer({ port, log, refusals, serve });
  const init = (bolt: App) => {
    app = bolt;
  };
  return { init, isConnected: server.isOpen, start: server.start, stop: () => server.stop().then(refusals.flush) };
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

/** Answers, and lets go of a connection that brought nothing of Slack's. */
function turnAway(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
  answer(response, status);
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
