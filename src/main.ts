/** The composition root: config -> parts -> start -> stop. The only place where all rooms meet. */
import { randomUUID } from 'node:crypto';
import { createAssistant } from './assistant/ask.ts';
import { sourcesOf } from './cli/command.ts';
import type { Config } from './config.ts';
import { loadContent } from './content/folder.ts';
import { createLinks } from './content/links.ts';
import { createDesk } from './desk/desk.ts';
import { newTopicUrl } from './forum/new-topic.ts';
import { settingOf } from './main/setting.ts';
import type { Log } from './ops/log.ts';
import { createSlackApp } from './slack/app.ts';
import { createClient } from './slack/client.ts';
import { createEngineers } from './slack/engineers.ts';
import { openDatabase } from './store/database.ts';
import { createInbox } from './store/inbox.ts';
import { releaseLeases } from './store/leases.ts';
import { createOutbox } from './store/outbox.ts';
import { createReplies } from './store/replies.ts';
import { createTicketStore } from './store/tickets.ts';

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
  const content = await loadContent(sourcesOf(config.contentSources));
  for (const finding of content.findings) log.warn({ ...finding }, 'content finding');
  const assistant = createAssistant(content.pages);

  const clock = Date.now;
  const database = opening.adopt(await openDatabase(config.store.url.reveal()), (opened) => opened.close());
  // SQLite is for one process: what another held, it held when it died.
  if (config.store.url.reveal().startsWith('sqlite:')) await releaseLeases(database, clock());
  const setting = opening.adopt(await settingOf(config), (opened) => opened.close());
  const { connection, supportChannel } = setting;

  const client = createClient(connection.botToken, connection.apiUrl);
  const isEngineer = createEngineers(client, supportChannel);
  const desk = createDesk({ tickets: createTicketStore(database), clock, newId: randomUUID, isEngineer });
  const slack = createSlackApp(connection, {
    client,
    assistant: () => assistant,
    resolve: createLinks(content.pages),
    desk,
    inbox: createInbox(database),
    outbox: createOutbox(database),
    replies: createReplies(database),
    supportChannel,
    isEngineer,
    escalation: config.support.escalation,
    forumUrl: (question) => newTopicUrl(config.support.communityUrl, question),
    clock,
    newId: randomUUID,
    log: log.child({ room: 'slack' }),
  });
  opening.defer(() => slack.stop());
  await slack.start();

  log.info({ pages: content.pages.length, mode: config.slack.mode }, 'started');
  const opened = opening.move();
  return { greeting: setting.greeting, stop: () => opened.disposeAsync() };
}
