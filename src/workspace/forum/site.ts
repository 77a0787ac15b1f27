/** Where the calls of the forum lead: to its API, to a page, or to what a form does. */
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import { type Call, createForumApi, fieldOf } from './api.ts';
import { missingPage, newTopicPage, topicPage, topicsPage } from './pages.ts';
import { pathOf } from './topic.ts';
import type { Placed, Topics } from './topics.ts';
import type { WebhookDelivery, Webhooks } from './webhooks.ts';

interface Site {
  readonly users: readonly string[];
  readonly apiKey: string;
  readonly clock: Clock;
  readonly topics: Topics;
  readonly webhooks: Webhooks;
}

/** Creates the function that answers a call: with JSON, a page, or where a form leads. */
export function createSite(site: Site): (call: Call) => Promise<void> {
  const { users, apiKey, clock, topics, webhooks } = site;
  const tell = (event: WebhookDelivery['event'], placed: Placed | undefined): Placed | undefined => {
    if (placed !== undefined) void webhooks.send(event, placed);
    return placed;
  };
  const callApi = createForumApi({
    clock,
    topics,
    apiKey,
    users,
    accept: (id) => tell('accepted_solution', topics.accept(id)),
    unaccept: (id) => tell('unaccepted_solution', topics.unaccept(id)),
  });

  const forms = createForms(topics, webhooks, users);
  return async (call) => {
    if (callApi(call)) return undefined;
    const { request, response, url } = call;
    const field = (name: string): string => url.searchParams.get(name) ?? '';
    switch (`${request.method} ${url.pathname}`) {
      case 'GET /':
        return sendPage(response, 200, topicsPage(topics));
      case 'GET /forum.css':
        return sendStyle(response);
      case 'GET /new-topic': {
        const form = {
          title: field('title'),
          raw: field('body'),
          category: field('category'),
          username: '',
          problems: [],
        };
        return sendPage(response, 200, newTopicPage(form, topics, users));
      }
      case 'POST /posts':
        return forms.publish(call);
      case 'POST /solution/accept':
      case 'POST /solution/unaccept':
        return forms.mark(call);
      default:
        return show(call, site);
    }
  };
}

/** What the forms of the pages do, and the page that each leads to. */
function createForms(topics: Topics, webhooks: Webhooks, users: readonly string[]) {
  const told = { users, told: webhooks.log };
  async function mark({ response, given, url }: Call): Promise<void> {
    const id = Number(fieldOf(given, 'id'));
    const isAccepting = url.pathname.endsWith('/accept');
    const placed = isAccepting ? topics.accept(id) : topics.unaccept(id);
    if (placed === undefined) return sendPage(response, 404, missingPage());
    // Whoever pressed reads on the next page whether the app has heard of it.
    await webhooks.send(isAccepting ? 'accepted_solution' : 'unaccepted_solution', placed);
    return lead(response, pathOf(placed.topic, placed.post.number));
  }
  function publish({ response, given }: Call): void {
    const username = users.find((user) => user === fieldOf(given, 'username')) ?? users[0] ?? '';
    const raw = fieldOf(given, 'raw') ?? '';
    const topic = topics.find(Number(fieldOf(given, 'topic_id')));
    const title = fieldOf(given, 'title') ?? '';
    const category = fieldOf(given, 'category') ?? '';
    const draft = { title, raw, category: Number(category), externalId: undefined };
    const published = topic === undefined ? topics.open(username, draft) : topics.reply(username, topic.id, raw);
    if (!('problems' in published)) lead(response, pathOf(published.topic, published.post.number));
    else if (topic !== undefined) {
      sendPage(response, 422, topicPage(topic, { ...told, typed: raw, problems: published.problems }));
    } else {
      const form = { title, raw, category, username, problems: published.problems };
      sendPage(response, 422, newTopicPage(form, topics, users));
    }
  }
  return { mark, publish };
}

function show({ response, url }: Call, { topics, users, webhooks }: Site): void {
  const [, id] = /^\/t\/(?:[\w-]+\/)?(\d+)(?:\/\d+)?$/.exec(url.pathname) ?? [];
  const topic = topics.find(Number(id));
  if (topic === undefined) sendPage(response, 404, missingPage());
  else sendPage(response, 200, topicPage(topic, { users, told: webhooks.log }));
}

const policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

function sendPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // Without a referrer a browser would not say either that a form is of this site.
    'referrer-policy': 'same-origin',
  });
  response.end(html);
}

async function sendStyle(response: ServerResponse): Promise<void> {
  const style = await readFile(join(import.meta.dirname, 'forum.css'));
  response.writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(style);
}

function lead(response: ServerResponse, location: string): void {
  response.writeHead(303, { location }).end();
}
