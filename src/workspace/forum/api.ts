/**
 * The part of Discourse's JSON API that an app needs to hand a question over: search, open a topic, read it, reply,
 * and mark the solution.
 *
 * @see https://docs.discourse.org
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../clock.ts';
import { mediaType, sendJson } from '../http.ts';
import { isJson, type Json, parseJson } from '../json.ts';
import { remember } from '../recent.ts';
import { slowDown } from './fault-injection.ts';
import { searchJson } from './search.ts';
import { pathOf, postJson, topicJson } from './topic.ts';
import type { Placed, Published, Topics } from './topics.ts';

/** Calls a minute that one key may make. */
const CALLS_A_MINUTE = 60;
/** The same call of the same user within this time gets the first one's answer. */
const MEMORY_MS = 120_000;
const MIN_TERM_CHARACTERS = 3;

/** One call with what was read of it. */
export interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  /** The fields of its body, whether it came as a form or as JSON. */
  readonly given: Json;
}

/** Who may call, and what a call can reach. */
export interface ApiParts {
  readonly clock: Clock;
  readonly topics: Topics;
  readonly apiKey: string;
  readonly users: readonly string[];
  readonly accept: (postId: number) => Placed | undefined;
  readonly unaccept: (postId: number) => Placed | undefined;
}

type Handler = (call: Call, username: string) => void;

interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  readonly needsKey: boolean;
  readonly run: Handler;
}

/** Creates the API: gives the function that answers a call, and says whether the call was one of the API. */
export function createForumApi(parts: ApiParts): (call: Call) => boolean {
  const wait = createThrottle(parts.clock);
  const routes = [...readingRoutes(parts), ...writingRoutes(parts)];

  function run({ needsKey, run }: Route, call: Call): void {
    const key = headerOf(call.request, 'api-key');
    const username = headerOf(call.request, 'api-username') ?? '';
    const isValid = key === parts.apiKey && parts.users.includes(username);
    if (!needsKey) run(call, username);
    else if (key === undefined) refuse(call.response, 'not_logged_in');
    else if (!isValid) refuse(call.response, 'invalid_access');
    else {
      const seconds = wait();
      if (seconds > 0) slowDown(call.response, seconds);
      else run(call, username);
    }
  }
  return (call) => {
    const { pathname } = call.url;
    const route = routes.find(({ method, path }) => method === call.request.method && path.test(pathname));
    // The buttons of the pages go to the same addresses, without a key.
    const isForm = pathname.startsWith('/solution/') && headerOf(call.request, 'api-key') === undefined;
    if (route === undefined && pathname.endsWith('.json')) refuse(call.response, 'not_found');
    else if (route === undefined || isForm) return false;
    else run(route, call);
    return true;
  };
}

function readingRoutes({ topics }: ApiParts): readonly Route[] {
  const search: Handler = ({ response, url }) => {
    const q = url.searchParams.get('q') ?? '';
    const page = Number(url.searchParams.get('page') ?? '1');
    const isSound = q.length >= MIN_TERM_CHARACTERS && Number.isInteger(page) && page <= 10;
    if (isSound) sendJson(response, 200, searchJson(topics.all(), q, Math.max(1, page)));
    else refuse(response, 'invalid_parameters');
  };
  const show: Handler = ({ response, url }) => {
    const [, id] = /(\d+)\.json$/.exec(url.pathname) ?? [];
    const topic = topics.find(Number(id));
    if (topic === undefined) refuse(response, 'not_found');
    else sendJson(response, 200, topicJson(topic));
  };
  const lead: Handler = ({ request, response, url }) => {
    const [, externalId = ''] = /([\w-]+)\.json$/.exec(url.pathname) ?? [];
    const topic = topics.findByExternalId(externalId);
    if (topic === undefined) refuse(response, 'not_found');
    else response.writeHead(301, { location: `http://${request.headers.host}${pathOf(topic)}.json?page=` }).end();
  };
  return [
    { method: 'GET', path: /^\/search\.json$/, needsKey: false, run: search },
    { method: 'GET', path: /^\/t\/external_id\/[\w-]+\.json$/, needsKey: false, run: lead },
    { method: 'GET', path: /^\/t\/(?:[\w-]+\/)?\d+\.json$/, needsKey: false, run: show },
  ];
}

function writingRoutes({ clock, topics, accept, unaccept }: ApiParts): readonly Route[] {
  const once = createMemory(clock);
  const publish: Handler = ({ response, given }, username) => {
    const raw = fieldOf(given, 'raw') ?? '';
    const topicId = fieldOf(given, 'topic_id');
    const category = fieldOf(given, 'category');
    const draft = {
      raw,
      title: fieldOf(given, 'title') ?? '',
      category: category === undefined ? undefined : Number(category),
      externalId: fieldOf(given, 'external_id'),
    };
    const published = once(username, given, () =>
      topicId === undefined ? topics.open(username, draft) : topics.reply(username, Number(topicId), raw),
    );
    if ('problems' in published) sendJson(response, 422, { action: 'create_post', errors: published.problems });
    else sendJson(response, 200, postJson(published.topic, published.post));
  };
  const mark =
    (change: ApiParts['accept']): Handler =>
    ({ response, given }) => {
      if (change(Number(fieldOf(given, 'id'))) === undefined) refuse(response, 'not_found');
      else sendJson(response, 200, { success: 'OK' });
    };
  return [
    { method: 'POST', path: /^\/posts\.json$/, needsKey: true, run: publish },
    { method: 'POST', path: /^\/solution\/accept$/, needsKey: true, run: mark(accept) },
    { method: 'POST', path: /^\/solution\/unaccept$/, needsKey: true, run: mark(unaccept) },
  ];
}

/** Creates the function that counts a call, or gives the seconds until the next one is allowed. */
function createThrottle(clock: Clock): () => number {
  const calls: number[] = [];
  return () => {
    const now = clock.now();
    while ((calls[0] ?? now) <= now - 60_000) calls.shift();
    if (calls.length >= CALLS_A_MINUTE) return Math.ceil(((calls[0] ?? now) + 60_000 - now) / 1000);
    calls.push(now);
    return 0;
  };
}

/** Creates the function that publishes, unless the same was published a moment ago. */
function createMemory(clock: Clock) {
  const memory = new Map<string, { readonly at: number; readonly published: Published }>();
  return (username: string, given: Json, publish: () => Published): Published => {
    const key = JSON.stringify([username, ...Object.entries(given).sort(([a], [b]) => a.localeCompare(b))]);
    const known = memory.get(key);
    if (known !== undefined && clock.now() - known.at < MEMORY_MS) return known.published;
    const published = publish();
    remember(memory, key, { at: clock.now(), published });
    return published;
  };
}

/** Reads the fields of a form or of JSON; anything else has none. */
export function fieldsOf(request: IncomingMessage, body: string): Json {
  switch (mediaType(request)) {
    case 'application/json': {
      const parsed = parseJson(body);
      return isJson(parsed) ? parsed : {};
    }
    case 'application/x-www-form-urlencoded':
      return Object.fromEntries(new URLSearchParams(body));
    default:
      return {};
  }
}

/** Gives a field that was filled in, a number as its digits. */
export function fieldOf(given: Json, name: string): string | undefined {
  const value = given[name];
  return (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value) : undefined;
}

const refusals = {
  not_logged_in: [403, 'You need to be logged in to do that.'],
  invalid_access: [403, 'You are not permitted to view the requested resource. The API username or key is invalid.'],
  not_found: [404, 'The requested URL or resource could not be found.'],
  invalid_parameters: [400, 'You supplied invalid parameters to the request: q'],
} as const;

function refuse(response: ServerResponse, type: keyof typeof refusals): void {
  const [status, sentence] = refusals[type];
  sendJson(response, status, { errors: [sentence], error_type: type });
}

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
