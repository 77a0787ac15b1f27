/** The composition root: config -> parts -> start -> stop. The only place where all rooms meet. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from './config.ts';
import { createPause } from './desk/pause.ts';
import { redact } from './desk/redact.ts';
import { type LiveContent, openContent } from './main/content.ts';
import { sourcesOf } from './main/content-sources.ts';
import { forgetting } from './main/forgetting.ts';
import { openCommunityForum } from './main/forum.ts';
import { startHeartbeat } from './main/heartbeat.ts';
import { startJobs } from './main/jobs.ts';
import { createMeasured } from './main/measured.ts';
import { startObserving } from './main/observing.ts';
import { openDesk } from './main/open-desk.ts';
import { preparedFile } from './main/prepared.ts';
import { checkRota } from './main/rota.ts';
import { playgroundFile, type Setting, slackSetting } from './main/setting.ts';
import { startSignalListener } from './main/signal-listener.ts';
import { countedStores, createStores } from './main/stores.ts';
import { readTimePolicy } from './main/time-policy.ts';
import { weeklyDigest } from './main/weekly-digest.ts';
import type { Log } from './ops/log.ts';
import { countedFetch } from './ops/slack-calls.ts';
import { createSlackApp, type SlackApp } from './slack/app.ts';
import { createClient } from './slack/send/client.ts';
import { type Database, openDatabase } from './store/database.ts';
import { workAlone } from './store/exclusive-lock.ts';
import { createJobs } from './store/inbox.ts';
import { createLeases } from './store/leases.ts';

/** What runs longer when the app stops is handed back, for the next process. */
const stopWithinMs = 10_000;

/** In epoch milliseconds. */
const clock = () => Date.now();

/** The app while it runs. */
export interface Running {
  /** What to tell the person at the terminal. */
  readonly greeting: string;
  /** Finishes what runs, then closes everything. */
  stop(): Promise<void>;
}

/**
 * Starts the app as `config` says; what was opened before something failed is closed again. It answers from `shared`
 * where that is given, which others use before and after it, and which stays open.
 *
 * @throws {Fault} when content, database, port or Slack cannot be had, saying which and what to do.
 */
export async function main(config: Config, log: Log, shared?: LiveContent): Promise<Running> {
  await using opening = new AsyncDisposableStack();
  // Before anything is opened: a release that refuses its variables has not changed the tables.
  const policy = await readTimePolicy(config.time);
  await checkRota(config.rota);
  const content = shared ?? (await contentOf(config, log.child({ room: 'content' })));
  if (content !== shared) opening.defer(() => content.close());

  const database = opening.adopt(await openDatabase(config.store.url.reveal()), (opened) => opened.close());
  const setting = opening.adopt(await settingOf(config), (opened) => opened.close());
  const { leases, signals } = await tend(config, database, opening, log.child({ room: 'store' }));

  const stores = createStores(database, { leases, mask: redact });
  const community = opening.adopt(
    await openCommunityForum(config, setting, { ...stores, clock }, log.child({ room: 'forum' })),
    (opened) => opened.stop(),
  );
  const app: { slack?: SlackApp } = {};
  const isConnected = () => app.slack?.isConnected() === true;
  const reachesEngineers = () => app.slack?.reachesEngineers() === true;
  const observed = { content, database, isConnected, reachesEngineers, clock, hook: community.hook };
  const { metrics, beside } = opening.adopt(
    await startObserving(config.ops, observed, log.child({ room: 'ops' })),
    (observing) => observing.stop(),
  );
  const measured = createMeasured(metrics, clock);
  const { connection, supportChannel } = setting;

  const client = createClient(connection.botToken, connection.apiUrl, countedFetch(metrics));
  const deskParts = { database, content, client, supportChannel, policy, clock, log: log.child({ room: 'desk' }) };
  const { isEngineer, ...desk } = await openDesk(config, deskParts, opening);
  const slack = createSlackApp(connection, {
    client,
    guides: { ...content, assistant: measured.assistant(content.assistant) },
    ...desk,
    pause: createPause(signals, { clock, isEngineer }),
    stores: countedStores(stores, measured),
    support: {
      channel: supportChannel,
      escalation: config.support.escalation,
      isEngineer,
      policy,
      ...community.support,
    },
    channelRules: config.visibility,
    questionRates: config.limits,
    beside,
    clock,
    newId: randomUUID,
    log: log.child({ room: 'slack' }),
  });
  const roomOfStore = log.child({ room: 'store' });
  const jobs = [
    forgetting(database, config.retention, clock, roomOfStore),
    weeklyDigest(slack, config.time.timeZone ?? 'UTC', clock),
  ];
  opening.adopt(
    startJobs(jobs, { kept: createJobs(database, { leases, mask: redact }), clock, log: roomOfStore }),
    (started) => started.stop(),
  );
  opening.defer(() => atMost(stopWithinMs, slack.stop));
  app.slack = slack;
  await slack.start();

  if (content !== shared) void content.warmUp();
  log.info({ pages: content.size(), mode: config.slack.mode }, 'started');
  const opened = opening.move();
  return { greeting: setting.greeting, stop: () => opened.disposeAsync() };
}

/** The content that the configuration names; as a rule, the last start has read it already. */
function contentOf({ contentSources }: Config, log: Log): Promise<LiveContent> {
  return openContent(sourcesOf(contentSources), log, preparedFile);
}

/** The leases of this process, renewed until it stops, and what others tell it, on a database that is kept tidy. */
async function tend({ store }: Config, database: Database, opening: AsyncDisposableStack, log: Log) {
  const alone = await workAlone(store.url.reveal());
  opening.defer(async () => alone?.release());
  const leases = await createLeases(database, { clock, newId: randomUUID, isAlone: alone !== undefined });
  opening.defer(() => leases.end().catch((error: unknown) => log.warn({ err: error }, 'leases run out by themselves')));
  opening.adopt(startHeartbeat(database, leases, log), (heartbeat) => heartbeat.stop());
  const { signals } = opening.adopt(await startSignalListener(database, log), (hearing) => hearing.stop());
  return { leases, signals };
}

/** Waits for something to end, but not for longer, and tells it then that it is late; how it ends is its own business. */
async function atMost(ms: number, end: (late: AbortSignal) => Promise<void>): Promise<void> {
  const late = new AbortController();
  const over = new AbortController();
  const waiting = pause(ms, undefined, { signal: over.signal }).then(
    () => late.abort(),
    () => undefined,
  );
  await Promise.race([end(late.signal), waiting]).finally(() => over.abort());
}

/** The playground is a server of its own, which production never loads. */
async function settingOf(config: Config): Promise<Setting> {
  const { slack, support } = config;
  if (slack.mode !== 'playground') return slackSetting(slack, support.channel);
  const { openPlayground } = await import('./main/playground.ts');
  return openPlayground(slack.port, playgroundFile(config));
}
