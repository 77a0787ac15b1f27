/** The composition root: config -> parts -> start -> stop. The only place where all rooms meet. */
import { randomUUID } from 'node:crypto';
import type { Config } from './config.ts';
import { createDesk } from './desk/desk.ts';
import { newTopicUrl } from './forum/new-topic.ts';
import { openContent } from './main/content.ts';
import { sourcesOf } from './main/content-sources.ts';
import { startForgetting } from './main/forgetting.ts';
import { startLearning } from './main/learning.ts';
import { playgroundFile, type Setting, slackSetting } from './main/setting.ts';
import type { Log } from './ops/log.ts';
import { createSlackApp } from './slack/app.ts';
import { createEngineers } from './slack/desk/engineers.ts';
import { createClient } from './slack/send/client.ts';
import { openDatabase } from './store/database.ts';
import { createHomeVisits } from './store/home-visits.ts';
import { createInbox } from './store/inbox.ts';
import { createLearnedWordings } from './store/learned-wordings.ts';
import { releaseLeases } from './store/leases.ts';
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
  opening.adopt(startForgetting(database, clock, log.child({ room: 'store' })), (forgetting) => forgetting.stop());
  const { connection, supportChannel } = setting;

  const client = createClient(connection.botToken, connection.apiUrl);
  const isEngineer = createEngineers(client, supportChannel);
  const learning = opening.adopt(
    await startLearning(createLearnedWordings(database), content, { clock, isEngineer }, log.child({ room: 'desk' })),
    (started) => started.stop(),
  );
  const desk = createDesk({ tickets: createTicketStore(database), clock, newId: randomUUID, isEngineer });
  const slack = createSlackApp(connection, {
    client,
    guides: content,
    desk: learning.teaching(desk),
    hearVote: learning.voted,
    stores: {
      inbox: createInbox(database),
      outbox: createOutbox(database),
      replies: createReplies(database),
      votes: createVotes(database),
      quietThreads: createQuietThreads(database),
      homeVisits: createHomeVisits(database),
    },
    support: {
      channel: supportChannel,
      escalation: config.support.escalation,
      isEngineer,
      forumUrl: (question) => newTopicUrl(config.support.communityUrl, question),
    },
    channelRules: config.visibility,
    questionRates: config.limits,
    clock,
    newId: randomUUID,
    log: log.child({ room: 'slack' }),
  });
  opening.defer(() => slack.stop());
  await slack.start();

  log.info({ pages: content.size(), mode: config.slack.mode }, 'started');
  const opened = opening.move();
  return { greeting: setting.greeting, stop: () => opened.disposeAsync() };
}

/** The playground is a server of its own, which production never loads. */
async function settingOf(config: Config): Promise<Setting> {
  const { slack, support } = config;
  if (slack.mode !== 'playground') return slackSetting(slack, support.channel);
  const { openPlayground } = await import('./main/playground.ts');
  return openPlayground(slack.port, playgroundFile(config));
}
