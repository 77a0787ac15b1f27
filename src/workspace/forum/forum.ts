/**
 * A small local Discourse: a community forum with pages to look at, the API that an app posts with, and signed
 * webhooks of accepted solutions. A double for tests and for the playground; it knows nothing of the app.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Clock, systemClock } from '../clock.ts';
import { BadRequest, readBody, sendText, urlOf } from '../http.ts';
import { refuseForeign } from '../own-origin.ts';
import { fieldsOf } from './api.ts';
import { createFaultInjection, type ForumFault, failAsPlanned } from './fault-injection.ts';
import { createSite } from './site.ts';
import type { Category, Post, Topic } from './topic.ts';
import { createTopics, type Placed, type Seed } from './topics.ts';
import { createWebhooks, type Receiver, type WebhookDelivery, type Webhooks } from './webhooks.ts';

const HOST = '127.0.0.1';

export interface ForumOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly clock?: Clock;
  /** What `Api-Key` has to be. */
  readonly apiKey: string;
  /** Names that can post, on the pages and as `Api-Username`. */
  readonly users: readonly string[];
  /** One category, "Support" with the id 5, where they are left out. */
  readonly categories?: readonly Category[];
  /** Topics of a new forum. */
  readonly seeds?: readonly Seed[];
  /** Where topics are kept between runs. */
  readonly file?: string;
  readonly webhook?: Receiver;
}

export interface Forum {
  /** Where it listens: `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** The latest webhooks, oldest first. */
  readonly deliveries: readonly WebhookDelivery[];
  /** Those in which somebody wrote last come first. */
  topics(): readonly Topic[];
  /** Writes a reply. @throws {Error} with what Discourse says against it. */
  reply(topicId: number, username: string, raw: string): Post;
  /** Marks a reply as the solution; settles when the webhook was answered or has failed once. */
  accept(postId: number): Promise<void>;
  unaccept(postId: number): Promise<void>;
  /** Sends webhooks here from now on. */
  sendWebhooksTo(receiver: Receiver): void;
  /** Sends a webhook once more, as Discourse's "Redeliver" does. */
  repeat(delivery: WebhookDelivery): Promise<void>;
  /** Lets the next calls of a path, such as `/posts.json`, fail. */
  failNext(path: string, fault: ForumFault, times?: number): void;
  close(): Promise<void>;
}

/** Starts a forum that listens on this machine only. @throws {Error} with the system's code where the port is taken. */
export async function createForum(options: ForumOptions): Promise<Forum> {
  const { port = 0, clock = systemClock, seeds = [], file } = options;
  const categories = options.categories ?? [{ id: 5, name: 'Support', slug: 'support' }];
  let url = '';
  const topics = createTopics({ clock, categories, seeds, file });
  const webhooks = createWebhooks(clock, () => url);
  if (options.webhook !== undefined) webhooks.sendTo(options.webhook);
  const faults = createFaultInjection();
  const answer = createSite({ users: options.users, apiKey: options.apiKey, clock, topics, webhooks });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = urlOf(request);
    refuseForeign(request, Number(new URL(url).port), true);
    const given = fieldsOf(request, await readBody(request));
    const fault = faults.take(asked.pathname);
    if (fault !== undefined && !('dropAnswer' in fault)) {
      failAsPlanned(fault, response);
      return;
    }
    if (fault !== undefined) response.end = () => response.destroy();
    await answer({ request, response, url: asked, given });
  }
  const server = createServer((request, response) => {
    response.on('error', () => response.destroy());
    handle(request, response).catch((error: unknown) => refuse(response, error));
  });
  server.maxConnections = 100;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  server.on('error', (error) => process.emitWarning(`the local forum: ${error.message}`));
  const address = server.address();
  url = `http://${HOST}:${typeof address === 'object' && address !== null ? address.port : port}`;

  return {
    url,
    deliveries: webhooks.log,
    topics: topics.all,
    reply(topicId, username, raw) {
      const published = topics.reply(username, topicId, raw);
      if ('problems' in published) throw new Error(published.problems.join(' '));
      return published.post;
    },
    accept: (postId) => announce(webhooks, 'accepted_solution', topics.accept(postId)),
    unaccept: (postId) => announce(webhooks, 'unaccepted_solution', topics.unaccept(postId)),
    sendWebhooksTo: webhooks.sendTo,
    repeat: webhooks.repeat,
    failNext: (path, fault, times = 1) => faults.plan(path, fault, times),
    close() {
      webhooks.stop();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

/** Tells the app of a changed solution. @throws {Error} where there was nothing to change. */
async function announce(
  webhooks: Webhooks,
  event: WebhookDelivery['event'],
  placed: Placed | undefined,
): Promise<void> {
  if (placed === undefined) throw new Error('there is no such reply');
  await webhooks.send(event, placed);
}

function refuse(response: ServerResponse, error: unknown): void {
  if (response.headersSent) response.destroy();
  else if (error instanceof BadRequest) sendText(response, error.status, error.message, { connection: 'close' });
  else sendText(response, 500, `the forum has a bug: ${error instanceof Error ? error.stack : String(error)}`);
}
