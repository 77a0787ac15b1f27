/**
 * The local workspace: a strict double of the parts of Slack that an app uses, over real HTTP and WebSocket.
 *
 * Tests drive it from inside (`member`, `until`, `failNext`); the playground is the same thing with a page. It shares
 * no code with the app on purpose: a double that does proves nothing.
 */
import { createAgents } from './agents.ts';
import { type Archive, openArchive } from './archive.ts';
import { type ChangeBus, createChangeBus } from './change-bus.ts';
import { type ChannelActions, createChannelActions } from './channel-actions.ts';
import { type Clock, systemClock } from './clock.ts';
import { createDispatcher, type Delivery, type Disturbance } from './delivery/dispatcher.ts';
import { createEvents } from './delivery/events.ts';
import { createHttpTransport } from './delivery/http.ts';
import { createSockets, type Sockets } from './delivery/socket.ts';
import { createDirectory } from './directory.ts';
import { createFiles } from './files.ts';
import type { Json } from './json.ts';
import { createMember, type Member } from './member/member.ts';
import { createMessages } from './messages.ts';
import type { AgentSession, StepRun } from './model.ts';
import type { WorkspaceOptions } from './options.ts';
import type { Parts } from './parts.ts';
import { createResponses } from './responses.ts';
import { createServer } from './server.ts';
import { createSteps } from './steps.ts';
import { createTriggers } from './triggers.ts';
import { createViews } from './views.ts';
import { type ApiCall, createApi } from './web-api/api.ts';
import { createFaultInjection, type InjectedFault } from './web-api/fault-injection.ts';
import { createRates, unlimited } from './web-api/rates.ts';

export interface Workspace extends ChannelActions {
  /** Where it listens: `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Base of the Web API, for `clientOptions.slackApiUrl`: `http://127.0.0.1:PORT/api/`. */
  readonly apiUrl: string;
  /** The latest calls of the Web API that were answered, 5,000 at least, oldest first. */
  readonly calls: readonly ApiCall[];
  /** The latest attempts to bring something to the app, 5,000 at least, oldest first. */
  readonly deliveries: readonly Delivery[];
  /** The app's Socket Mode connections, to count, announce or cut. */
  readonly connections: Pick<Sockets, 'count' | 'disconnect' | 'drop'>;
  /** Gives a member by their user id, in one of their windows where they have several. @throws {Error} for an unknown id or a bot. */
  member(user: string, client?: string): Member;
  /** Gives the run of a step as it stands. @throws {Error} for an unknown id. */
  stepRun(id: string): StepRun;
  /** Gives the app's session as an agent in a thread; undefined where it began none. */
  session(channel: string, threadTs?: string): AgentSession | undefined;
  /** Brings everything to this URL from now on. @throws {Error} where it does not answer Slack's challenge. */
  setRequestUrl(url: string): Promise<void>;
  /** Lets events be doubled, retried or late from now on, as `plan` says of each. */
  disturb(plan: (payload: Json) => Disturbance | undefined): void;
  /** Brings an event once more without a word of it, as Slack does now and then. */
  repeat(delivery: Delivery): Promise<void>;
  /** Lets the next calls of a method, or of `response_url`, fail. */
  failNext(method: string, fault: InjectedFault, times?: number): void;
  /** Decides from now on over every call for which nothing else is planned; undefined lets it pass. */
  failCalls(faultOf: (method: string) => InjectedFault | undefined): void;
  /**
   * Waits until `look` gives something that is not undefined, null or false, and gives it. It looks now and after
   * every change; rejects when the workspace closes or `look` throws.
   */
  until<T>(look: () => T | undefined | null | false): Promise<T>;
  /** Ends every connection and every retry that is still to come. */
  close(): Promise<void>;
}

/**
 * Starts a workspace that listens on this machine only.
 *
 * @throws {Error} with the system's code (`EADDRINUSE`) where the port is taken.
 * @throws {ArchiveError} where the file of `options` cannot be had.
 */
export async function createWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const clock: Clock = options.clock ?? systemClock;
  const changes = createChangeBus();
  const request = { url: options.app.requestUrl };
  let address = '';
  const archive = options.file === undefined ? undefined : openArchive(options.file);
  const parts = assemble({ options, clock, changes, request, kept: archive?.kept, url: () => address });
  const faults = createFaultInjection();
  const api = createApi(parts, options.rateLimits === false ? unlimited : createRates(clock), faults);
  const server = await createServer({ parts, api, faults, port: options.port ?? 0 }).catch((error: unknown) => {
    archive?.close();
    throw error;
  });
  address = server.url;
  const ending = new AbortController();
  const { directory, dispatcher, sockets, messages } = parts;
  archive?.keep({ clock, changes, look: () => ({ channels: directory.channels(), messages: messages.lasting() }) });

  return {
    url: server.url,
    apiUrl: `${server.url}/api/`,
    calls: api.log,
    deliveries: dispatcher.log,
    connections: sockets,
    member: (user, client) => createMember(user, parts, client),
    ...createChannelActions(parts),
    stepRun(id) {
      const run = parts.steps.find(id);
      if (run === undefined) throw new Error(`there was no run ${id}`);
      return run;
    },
    session: parts.agents.session,
    async setRequestUrl(url) {
      const transport = createHttpTransport({ clock, signingSecret: options.app.signingSecret, url: () => url });
      const challenge = `challenge-${clock.now()}`;
      const payload = { type: 'url_verification', token: 'legacy-verification-token', challenge };
      const answer = await transport.send({ kind: 'event', payload });
      if (!answer.isAcknowledged || !JSON.stringify(answer.body ?? '').includes(challenge)) {
        throw new Error(
          `${url} did not answer the challenge (${answer.isAcknowledged ? 'wrong body' : answer.reason})`,
        );
      }
      request.url = url;
    },
    disturb: dispatcher.disturb,
    repeat: ({ payload }) => dispatcher.event(payload),
    failNext: (method, fault, times = 1) => faults.plan(method, fault, times),
    failCalls: faults.decide,
    until: (look) => waitFor(changes, ending.signal, look),
    async close() {
      ending.abort();
      dispatcher.stop();
      sockets.close();
      await server.close();
      archive?.close();
    },
  };
}

function assemble(given: {
  readonly options: WorkspaceOptions;
  readonly clock: Clock;
  readonly changes: ChangeBus;
  /** The request URL of the moment; without one, deliveries go over Socket Mode. */
  readonly request: { readonly url: string | undefined };
  /** What an earlier run left, if there was one. */
  readonly kept: Archive | undefined;
  readonly url: () => string;
}): Parts {
  const { options, clock, changes, request, kept, url } = given;
  const { app } = options;
  const directory = createDirectory(options, changes, kept?.channels ?? []);
  const messages = createMessages(clock, changes, kept?.messages ?? []);
  const sockets = createSockets({ clock, changes, appId: app.id });
  const http = createHttpTransport({ clock, signingSecret: app.signingSecret, url: () => request.url ?? '' });
  const dispatcher = createDispatcher({
    clock,
    changes,
    transport: () => (request.url === undefined ? sockets : http),
  });
  const events = createEvents({ app, clock, directory, dispatcher });
  return {
    app,
    clock,
    changes,
    directory,
    messages,
    views: createViews(changes),
    agents: createAgents(changes),
    steps: createSteps(changes),
    triggers: createTriggers(clock),
    responses: createResponses({ app, clock, directory, messages, events }),
    dispatcher,
    events,
    sockets,
    files: createFiles(),
    links: options.links ?? [],
    url,
  };
}

function waitFor<T>(changes: ChangeBus, ending: AbortSignal, look: () => T | undefined | null | false): Promise<T> {
  return new Promise((resolve, reject) => {
    const unsubscribe = changes.subscribe(tryNow);
    const end = (): void => {
      unsubscribe();
      reject(new Error('the workspace closed before what was waited for came'));
    };
    ending.addEventListener('abort', end, { once: true });
    function tryNow(): void {
      try {
        const found = look();
        if (found === undefined || found === null || found === false) return;
        resolve(found);
      } catch (error) {
        reject(error);
      }
      unsubscribe();
      ending.removeEventListener('abort', end);
    }
    tryNow();
  });
}
