/**
 * Webhooks of the Solved plugin: signed with the shared secret over the body, and tried again four times where the
 * receiver answers with an error.
 *
 * @see https://meta.discourse.org/t/configure-webhooks-that-trigger-on-discourse-events-to-integrate-with-external-services/49045
 */
import { createHmac } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { createRecentList } from '../recent.ts';
import { webhookPostJson } from './topic.ts';
import type { Placed } from './topics.ts';

/** Minutes before each further attempt. */
const RETRY_MINUTES = [1, 5, 25, 125] as const;
const TIMEOUT_MS = 20_000;

/** Where events go, and the secret they are signed with; unsigned where it is empty. */
export interface Receiver {
  readonly url: string;
  readonly secret: string;
}

/** One attempt to tell the receiver. */
export interface WebhookDelivery {
  readonly id: number;
  readonly event: 'accepted_solution' | 'unaccepted_solution';
  readonly topicId: number;
  /** 0 for the first. */
  readonly attempt: number;
  /** The receiver's answer; undefined where it could not be reached. */
  readonly status: number | undefined;
  /** What was sent, to the letter. */
  readonly body: string;
}

export interface Webhooks {
  /** The latest attempts, oldest first. */
  readonly log: readonly WebhookDelivery[];
  /** Sends events here from now on. */
  sendTo(receiver: Receiver): void;
  /** Tells the receiver; settles when it has answered once. Without a receiver nothing is sent. */
  send(event: WebhookDelivery['event'], placed: Placed): Promise<void>;
  /** Sends what was sent before, under its old id, as "Redeliver" does. */
  repeat(delivery: WebhookDelivery): Promise<void>;
  /** Gives up every further attempt. */
  stop(): void;
}

/** Creates the webhooks of a forum that `url` gives the address of. */
export function createWebhooks(clock: Clock, url: () => string): Webhooks {
  const log = createRecentList<WebhookDelivery>();
  const planned = new Set<() => void>();
  let receiver: Receiver | undefined;
  let lastId = 0;

  async function attempt(sent: Omit<WebhookDelivery, 'status'>): Promise<void> {
    if (receiver === undefined) return;
    const status = await post(receiver, url(), sent);
    log.push({ ...sent, status });
    const isRefused = status !== undefined && (status < 200 || status > 299) && status !== 404 && status !== 410;
    const minutes = RETRY_MINUTES[sent.attempt];
    if (!isRefused || minutes === undefined) return;
    const cancel = clock.setTimeout(() => {
      planned.delete(cancel);
      void attempt({ ...sent, attempt: sent.attempt + 1 });
    }, minutes * 60_000);
    planned.add(cancel);
  }
  return {
    log: log.entries,
    sendTo(given) {
      receiver = given;
    },
    send(event, { topic, post }) {
      lastId += 1;
      const body = JSON.stringify({ solved: webhookPostJson(topic, post) });
      return attempt({ id: lastId, event, topicId: topic.id, attempt: 0, body });
    },
    repeat: ({ status: _, ...sent }) => attempt({ ...sent, attempt: 0 }),
    stop() {
      receiver = undefined;
      for (const cancel of planned) cancel();
    },
  };
}

async function post(
  { url, secret }: Receiver,
  instance: string,
  { id, event, body }: Omit<WebhookDelivery, 'status'>,
): Promise<number | undefined> {
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Discourse/2026.1.0',
        'x-discourse-instance': instance,
        'x-discourse-event-id': String(id),
        'x-discourse-event-type': 'solved',
        'x-discourse-event': event,
        ...(secret !== '' && { 'x-discourse-event-signature': signature }),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined;
  }
}
