/**
 * The Web API: one call from its HTTP request to its answer. The steps stand in the order in which Slack refuses:
 * method, token, scope, rate, arguments, and at last what the method itself finds.
 *
 * @see https://docs.slack.dev/apis/web-api
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { mediaType, readBody, sendJson, urlOf } from '../http.ts';
import { isJson, type Json, parseJson, textOf } from '../json.ts';
import type { Parts } from '../parts.ts';
import { createRecentList } from '../recent.ts';
import { Refusal, refusalWithMessages } from '../refusal.ts';
import { missingScope } from './access.ts';
import { agentMethods } from './agents.ts';
import { appMethods } from './apps.ts';
import { Arguments } from './arguments.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import { answerAsPlanned, type FaultInjection, failAsPlanned, isCarriedOut } from './fault-injection.ts';
import { fileMethods } from './files.ts';
import { functionMethods } from './functions.ts';
import type { Method, Methods } from './method.ts';
import { peopleMethods } from './people.ts';
import { POST_BURST, type Rates } from './rates.ts';
import { reactionMethods } from './reactions.ts';
import { viewMethods } from './views.ts';

const methods: Methods = {
  ...agentMethods,
  ...appMethods,
  ...chatMethods,
  ...conversationMethods,
  ...fileMethods,
  ...functionMethods,
  ...peopleMethods,
  ...reactionMethods,
  ...viewMethods,
};
/** Bolt adds `team_id` to calls, and `auth.test` repeats its token in the body. */
const always = ['token', 'team_id'];

/** One call as it came and as it was answered. */
export interface ApiCall {
  readonly method: string;
  /** Arguments as they came: in a form, lists and objects are JSON text. */
  readonly arguments: Json;
  /** Slack's name of the error; undefined where the call was carried out. */
  readonly error?: string;
  readonly at: number;
}

export interface Api {
  /** The latest calls that were answered (see recent.ts), oldest first. */
  readonly log: readonly ApiCall[];
  /** Answers a request to `/api/<method>`. */
  handle(name: string, request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** Creates the Web API over the parts of a workspace. */
export function createApi(parts: Parts, rates: Rates, faults: FaultInjection): Api {
  const log = createRecentList<ApiCall>();

  function carryOut(name: string, given: Json, token: string | undefined): Json {
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (method === undefined) throw new Refusal('unknown_method', { req_method: name });
    checkToken(method, token, parts);
    if (method.scopes.length > 0 && !method.scopes.some((scope) => parts.app.scopes.includes(scope))) {
      throw missingScope(parts, method.scopes.join(','));
    }
    checkRate(name, method, given);
    const unknown = Object.keys(given).find((key) => !always.includes(key) && !method.arguments.includes(key));
    if (unknown !== undefined) throw refusalWithMessages('invalid_arg_name', [`unknown argument: ${unknown}`]);
    return { ok: true, ...method.run(new Arguments(given), parts) };
  }
  function checkRate(name: string, method: Method, given: Json): void {
    const wait =
      rates.take(name, method.perMinute, method.perMinute / 60) ||
      (name === 'chat.postMessage' ? rates.take(`channel ${textOf(given['channel'])}`, POST_BURST, 1) : 0);
    if (wait > 0) throw new Refusal('ratelimited', { retryAfter: wait });
  }
  function answer(name: string, given: Json, token: string | undefined): Json {
    try {
      const body = carryOut(name, given, token);
      note(name, given);
      return body;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      note(name, given, error.code);
      return { ok: false, error: error.code, ...error.details };
    }
  }
  function note(method: string, given: Json, error?: string): void {
    const { token: _, ...kept } = given;
    log.push({ method, arguments: kept, at: parts.clock.now(), ...(error !== undefined && { error }) });
    parts.changes.publish({ kind: 'call' });
  }
  return {
    log: log.entries,
    async handle(name, request, response) {
      const text = await readBody(request);
      const fault = faults.take(name);
      const given = decode(request, text);
      if (given === undefined) {
        sendJson(response, 200, { ok: false, error: 'invalid_post_type' });
        return;
      }
      if (fault !== undefined && !isCarriedOut(fault)) {
        note(name, given, 'error' in fault ? fault.error : JSON.stringify(fault));
        failAsPlanned(fault, response);
        return;
      }
      const body = answer(name, given, tokenOf(request, given));
      answerAsPlanned(fault, response, () => {
        if (body['error'] === 'ratelimited') {
          sendJson(response, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(body['retryAfter']) });
        } else sendJson(response, 200, body, { 'x-oauth-scopes': parts.app.scopes.join(',') });
      });
    },
  };
}

function checkToken(method: Method, token: string | undefined, { app, steps }: Parts): void {
  if (token === undefined) throw new Refusal('not_authed');
  const isBot = token === app.token || steps.isToken(token);
  if (!isBot && token !== app.appToken) throw new Refusal('invalid_auth');
  if (isBot !== (method.token === 'bot')) throw new Refusal('not_allowed_token_type');
}

function tokenOf(request: IncomingMessage, given: Json): string | undefined {
  const [, bearer] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
  return bearer ?? textOf(given['token']);
}

/** Gives the arguments of a form, of JSON, or of the query; undefined for another kind of body. */
function decode(request: IncomingMessage, body: string): Json | undefined {
  switch (mediaType(request)) {
    case 'application/json': {
      const parsed = parseJson(body);
      return isJson(parsed) ? parsed : undefined;
    }
    case 'application/x-www-form-urlencoded':
      return Object.fromEntries(new URLSearchParams(body));
    case '':
      return Object.fromEntries(urlOf(request).searchParams);
    default:
      return undefined;
  }
}
