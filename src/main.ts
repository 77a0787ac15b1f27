/** The composition root: config -> parts -> start -> stop. The only place where all rooms meet. */
import { randomUUID } from 'node:crypto';
import { sourcesOf } from './cli/command.ts';
import type { Config } from './config.ts';
import { createDesk } from './desk/desk.ts';
import { newTopicUrl } from './forum/new-topic.ts';
import { openContent } from './main/content.ts';
import { startForgetting } from './main/forgetting.ts';
import { createMeasured } from './main/measured.ts';
import { settingOf } from './main/setting.ts';
import { createHealth } from './ops/health.ts';
import type { Log } from './ops/log.ts';
import { createMetrics } from './ops/metrics.ts';
import { openOpsServer } from './ops/server.ts';
import { createSlackApp } from './slack/app.ts';
import { createClient } from './slack/client.ts';
import { createEngineers } from './slack/engineers.ts';
import { openDatabase } from './store/database.ts';
import { answers, backlogOf, ticketCounts } from './store/health.ts';
import { createInbox } from './store/inbox.ts';
import { releaseLeases } from './store/leases.ts';
import { createOnlookers } from './store/onlookers.ts';
import { createOutbox } from './store/outbox.ts';
import { createQuietThreads } from './store/quiet.ts';
import { createReplies } from './store/replies.ts';
import { createTicketStore } from './store/tickets.ts';
import { createVotes } from './store/votes.ts';

/** The app while it runs. */
export interface Running {
  /** What to tell the person at the terminal. */
  readonly greeting: string;
  /** Finishes what runs, then closes everything. */
  stop(): Promise<void>;
}

/**
 * Starts the app as `config` says; what was opened before something failed is closed again.
 *
 * @throws {Fault} when content, database, port or Slack cannot be had, saying which and what to do.
 */
export async function main(config: Config, log: Log): Promise<Running> {
  await using opening = new AsyncDisposableStack();
  const content = opening.adopt(
    await openContent(sourcesOf(config.contentSources), log.child({ room: 'content' })),
    (opened) => opened.close(),
  );

  const clock = Date.now;
  const database = opening.adopt(await openDatabase(config.store.url.reveal()), (opened) => opened.close());
  const setting = opening.adopt(await settingOf(config), (opened) => opened.close());
  // SQLite is for one process: what another held, it held when it died.
  if (config.store.url.reveal().startsWith('sqlite:')) await releaseLeases(database, clock());
  const forgetting = startForgetting(database, config.retention.overDays, clock, log.child({ room: 'store' }));
  opening.defer(() => forgetting.stop());

  let isConnected = false;
  const metrics = createMetrics({
    backlog: () => backlogOf(database),
    tickets: () => ticketCounts(database),
    content: content.extent,
    isConnected: () => isConnected,
    clock,
  });
  const health = createHealth(
    [
      { name: 'index', isThere: () => content.size() > 0 },
      { name: 'database', isThere: () => answers(database) },
      { name: 'slack', isThere: () => isConnected },
    ],
    metrics,
  );
  if (config.ops !== undefined) {
    opening.adopt(await openOpsServer(config.ops, health, log.child({ room: 'ops' })), (server) => server.stop());
  }
  const measured = createMeasured(metrics, clock);
  const { connection, supportChannel } = setting;

  const client = createClient(connection.botToken, connection.apiUrl);
  const isEngineer = createEngineers(client, supportChannel);
  const desk = createDesk({ tickets: createTicketStore(database), clock, newId: randomUUID, isEngineer });
  const slack = createSlackApp(connection, {
    client,
    assistant: measured.assistant(content.assistant),
    resolve: content.links,
    index: content.id,
    desk,
    inbox: measured.inbox(createInbox(database)),
    outbox: measured.outbox(createOutbox(database)),
    replies: measured.replies(createReplies(database)),
    quiet: createQuietThreads(database),
    votes: createVotes(database),
    onlookers: createOnlookers(database),
    supportChannel,
    isEngineer,
    escalation: config.support.escalation,
    visibility: config.visibility,
    limits: config.limits,
    forumUrl: (question) => newTopicUrl(config.support.communityUrl, question),
    clock,
    newId: randomUUID,
    log: log.child({ room: 'slack' }),
  });
  opening.defer(() => slack.stop());
  await slack.start();
  isConnected = true;
  opening.defer(() => {
    isConnected = false;
  });

  log.info({ pages: content.size(), mode: config.slack.mode }, 'started');
  const opened = opening.move();
  return { greeting: setting.greeting, stop: () => opened.disposeAsync() };
}
