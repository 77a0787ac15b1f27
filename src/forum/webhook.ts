/**
 * Discourse's webhooks of solutions: signed with a secret over the body, brought again until they are answered.
 *
 * @see https://meta.discourse.org/t/configure-webhooks-that-trigger-on-discourse-events-to-integrate-with-external-services/49045
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';

/** A solution that was accepted, or is none any more. */
export interface SolutionEvent {
  /** Names the event; a second one with the same id is the first, brought again. */
  readonly id: string;
  readonly what: 'accepted' | 'unaccepted';
  readonly topic: { readonly id: number; readonly title: string; readonly url: string };
  readonly post: number;
  readonly url: string;
  /** Who wrote it, by their name there. */
  readonly by: string;
  readonly text: string;
}

/** What takes them. */
export interface WebhookOptions {
  /** Of the forum, without a slash at its end: where links lead, whatever the payload says. */
  readonly forumUrl: string;
  readonly secret: string;
  /** Keeps an event; what it resolves for is kept. */
  readonly take: (event: SolutionEvent) => Promise<void>;
  /** Hears what was turned away, and what could not be kept. */
  readonly onTrouble: (what: string, error?: unknown) => void;
}

/** Where Discourse is told to send them. */
export const webhookPath = '/forum/events';
const bodyBytesAtMost = 512_000;
/** What comes signed by somebody else is read too before that is known. */
const readAtOnce = 8;
const textAtMost = 3_000;

const payload = z.object({
  solved: z.object({
    id: z.number(),
    username: z.string(),
    raw: z.string().default(''),
    post_number: z.number(),
    topic_id: z.number(),
    topic_slug: z.string(),
    topic_title: z.string().default(''),
  }),
});
const events: Readonly<Record<string, SolutionEvent['what']>> = {
  accepted_solution: 'accepted',
  unaccepted_solution: 'unaccepted',
};

/** Makes what answers a request to `webhookPath`; false, and nothing done, for any other. */
export function createWebhook(
  options: WebhookOptions,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const { secret, take, onTrouble } = options;
  let reading = 0;

  async function receive(request: IncomingMessage): Promise<number> {
    const signature = headerOf(request, 'x-discourse-event-signature');
    if (request.method !== 'POST') return 404;
    if (signature === undefined) return 401;
    if (reading >= readAtOnce) return 503;
    reading += 1;
    const body = await bodyOf(request).finally(() => {
      reading -= 1;
    });
    if (body === undefined) return 413;
    if (!isSigned(body, signature, secret)) {
      onTrouble('a webhook was signed with another secret: check DISCOURSE_WEBHOOK_SECRET');
      return 401;
    }
    const event = eventOf(request, body, options.forumUrl);
    if (event !== undefined) await take(event);
    return 200;
  }

  return (request, response) => {
    if (request.url?.split('?')[0] !== webhookPath) return false;
    receive(request).then(
      (status) => response.writeHead(status, status === 200 ? {} : { connection: 'close' }).end(),
      (error: unknown) => {
        onTrouble('a webhook could not be kept', error);
        if (!response.headersSent) response.writeHead(500).end();
      },
    );
    return true;
  };
}

function isSigned(body: Buffer, signature: string, secret: string): boolean {
  const ours = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
  const theirs = Buffer.from(signature);
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}

/** What is signed and about something else is nothing to us. */
function eventOf(request: IncomingMessage, body: Buffer, forumUrl: string): SolutionEvent | undefined {
  const what = events[headerOf(request, 'x-discourse-event') ?? ''];
  const parsed = payload.safeParse(parseJson(body.toString('utf8')));
  if (what === undefined || !parsed.success) return undefined;
  const {
    id: post,
    username: by,
    raw,
    post_number: number,
    topic_id: id,
    topic_slug: slug,
    topic_title: title,
  } = parsed.data.solved;
  const url = `${forumUrl}/t/${slug}/${id}`;
  return {
    id: headerOf(request, 'x-discourse-event-id') ?? '',
    what,
    topic: { id, title, url },
    post,
    url: `${url}/${number}`,
    by,
    text: raw.slice(0, textAtMost),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    const piece = Buffer.isBuffer(part) ? part : Buffer.from(part);
    bytes += piece.length;
    if (bytes > bodyBytesAtMost) return undefined;
    parts.push(piece);
  }
  return Buffer.concat(parts);
}

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: not one of Discourse's.
    return undefined;
  }
}
