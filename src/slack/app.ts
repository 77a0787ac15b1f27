/** The Slack app, put together: the router before Bolt, the answering and the buttons behind it, the sender beside it. */
import { App, LogLevel } from '@slack/bolt';
import type { ShownReply } from '../desk/shown.ts';
import { inSession, registerAgentEvents } from './ask/agent-session.ts';
import { createAnswering } from './ask/answer.ts';
import { registerAskModal } from './ask/ask-modal.ts';
import { createEscalate } from './ask/escalate.ts';
import { registerReplyButtons } from './ask/reply-buttons.ts';
import { createReplying } from './ask/reply-to.ts';
import { createRevising } from './ask/revise.ts';
import { createShownReplies } from './ask/shown-replies.ts';
import { createOfferSimilar, registerSimilarButtons } from './ask/similar-offer.ts';
import { registerTellMe } from './ask/tell-me.ts';
import { createWhilePaused } from './ask/while-paused.ts';
import type { Dependencies } from './dependencies.ts';
import { registerAnswerForm } from './desk/answer-form.ts';
import { createCardOf } from './desk/card-of.ts';
import { registerChannelEvents } from './desk/channel-events.ts';
import { registerCommand } from './desk/command.ts';
import { registerDeskForms } from './desk/desk-forms.ts';
import { registerFaqForm } from './desk/faq-form.ts';
import { createPermalinks } from './desk/permalinks.ts';
import { registerQueueControls } from './desk/queue-controls.ts';
import { registerListButtons, registerTicketButtons } from './desk/ticket-buttons.ts';
import { createTicketLists } from './desk/ticket-lists.ts';
import { createWakingDesk } from './desk/waking-desk.ts';
import { createCastVote } from './feedback/cast-vote.ts';
import { registerModalVoteButtons, registerVoteButtons } from './feedback/vote-buttons.ts';
import { registerForumForm } from './forum/forum-form.ts';
import { registerGapButtons } from './gaps/gap-buttons.ts';
import { createShownTopics } from './gaps/shown-topics.ts';
import { registerHomeTab } from './home/home-tab.ts';
import { createHomes, type Homes } from './home/publish-home.ts';
import { waitUntil } from './late.ts';
import { createChannelAccess } from './receive/channel-access.ts';
import {
  type Connection,
  clientOptions,
  createReceiver,
  type Self,
  startReceiving,
  toBoltLogger,
  whoAmI,
} from './receive/connection.ts';
import { createDeliveryHandler } from './receive/handle-delivery.ts';
import { createInboxWorker } from './receive/inbox-worker.ts';
import { createHear, createTicketOf } from './receive/pass-to-ticket.ts';
import { createPerform } from './receive/perform.ts';
import { createQuestionQuota } from './receive/question-quota.ts';
import { routeDeliveries } from './receive/router.ts';
import { createAnswerPolicy } from './receive/should-answer.ts';
import { createTellPresser } from './receive/tell-presser.ts';
import { createUnhandledActions } from './receive/unhandled-actions.ts';
import { pausedMessage } from './render/paused-message.ts';
import type { OutboxRow } from './send/outbox-row.ts';
import { createReplyOutbox } from './send/reply-outbox.ts';
import { createSender } from './send/sender.ts';
import { createSupportChannel } from './send/support-channel.ts';
import { registerShareButtons } from './share/share-buttons.ts';
import type { Worker } from './worker.ts';
import { registerFindGuideStep } from './workflow-step/find-guide-step.ts';

/** The app as `main` sees it: to be started, and stopped. */
export interface SlackApp {
  /** Whether deliveries of Slack can arrive now. */
  isConnected(): boolean;
  /** Whether tickets get into the support channel, as far as is known. */
  reachesEngineers(): boolean;
  /** Connects. @throws {Fault} SLACK_UNREACHABLE when Slack refuses the tokens, or the port is taken. */
  start(): Promise<void>;
  /** Has the digest of a week that was due then told to the engineers, once however often it is called. */
  putDigest(week: string, due: number): Promise<void>;
  /** Takes no more deliveries, finishes what runs, sends what is under way; what is not done when it is `late` is left. */
  stop(late: AbortSignal): Promise<void>;
}

/** Makes the app; nothing is sent or opened before `start`. */
export function createSlackApp(connection: Connection, given: Dependencies): SlackApp {
  const { client, clock, newId, log, beside } = given;
  let self: Self = { botUserId: '', isAgent: false };
  let sender: Worker | undefined;
  const parts = createParts(given, () => sender?.wake());
  const agent = { client, log, isAgent: () => self.isAgent };
  const unanswered = createUnhandledActions(client, newId, log);
  const perform = createPerform((event) => app.processEvent(event), unanswered);
  const { handle, apologise } = createDeliveryHandler({ ...parts, perform, tell: unanswered.tell });
  const worker = createInboxWorker(parts, { handle: inSession(agent, handle), apologise });
  const identity = () => ({ ...self, auto: given.channelRules.auto });
  const logger = toBoltLogger(log);
  const receiver = createReceiver(connection, logger, { log, clock, beside });
  const { botToken } = connection;
  const app: App = new App({
    // Given the token itself, Bolt would ask Slack twice more who the app is.
    authorize: async () => ({ botToken, botUserId: self.botUserId, ...(self.botId && { botId: self.botId }) }),
    receiver: routeDeliveries(receiver, identity, { worker, unanswered, clock }),
    logger,
    logLevel: LogLevel.WARN,
    clientOptions: clientOptions(connection),
    convoStore: false,
    deferInitialization: true,
    extendedErrorHandler: true,
  });
  const onError: Parameters<App['error']>[0] = async ({ error, body }) => unanswered.failed(body, error);
  app.error(onError);
  registerAgentEvents(app, agent);
  registerSurfaces(app, parts);

  return {
    isConnected: receiver.isConnected,
    reachesEngineers: parts.toEngineers.isOpen,
    async start() {
      [self] = await Promise.all([whoAmI(client), parts.toEngineers.look()]);
      await app.init();
      await startReceiving(app, connection);
      sender = createSender({ ...parts, noteFor: parts.shownReplies.noteFor, onTicket: parts.homes.ticketChanged });
      worker.start();
    },
    async putDigest(week, due) {
      const { team_id: team } = await client.auth.test();
      if (team === undefined) throw new Error('auth.test gave no team');
      const key = `digest/${team}/${week}`;
      const payload: OutboxRow = { kind: 'digest', team, week, due };
      await given.stores.outbox.put([{ key, lane: key, position: 0, payload, dueAt: clock() }]);
      sender?.wake();
    },
    async stop(late) {
      await waitUntil(late, app.stop());
      await worker.stop(late);
      await sender?.stop(late);
      await waitUntil(late, parts.homes.stop());
    },
  };
}

/** Everything that is made once; each file names what it needs of it. */
function createParts(given: Dependencies, wake: () => void) {
  const { client, guides, pause, similar, gaps, stores, support, channelRules, questionRates, clock, log } = given;
  const { editorUrl, forum, channel: supportChannel } = support;
  const forumUrl = (question: string) => (forum === undefined ? editorUrl(question) : undefined);
  const desk = createWakingDesk(given.desk, wake);
  const base = {
    ...stores,
    ...given,
    desk,
    supportChannel,
    toEngineers: createSupportChannel(client, supportChannel, { clock, log }),
    forumUrl,
    forum,
  };
  const permalinks = createPermalinks(client, log);
  const channelAccess = createChannelAccess(client, clock, channelRules);
  const quota = createQuestionQuota(questionRates, stores.tally, clock);
  const lists = createTicketLists({ ...base, permalinks });
  const onNew = (team: string) => homes.ticketChanged(team);
  const topics = createShownTopics(gaps, { clock, onNew, log });
  const homes: Homes = createHomes({ ...base, lists, topics, visits: stores.homeVisits });
  const answeringParts = {
    ...base,
    policy: createAnswerPolicy(stores.mutedThreads, channelAccess, quota),
    whilePaused: createWhilePaused(pause, stores.replies, clock),
    replying: createReplying(base),
    shownReplies: createShownReplies(base),
    escalate: createEscalate(desk, permalinks, guides),
    offerSimilar: createOfferSimilar(similar, desk),
    replyOutbox: createReplyOutbox(stores.outbox, clock, wake),
  };
  const answering = createAnswering(answeringParts);
  const ticketOf = createTicketOf(desk);
  return {
    ...answeringParts,
    answering,
    answer: answering.answer,
    ticketOf,
    hear: createHear({ desk, ticketOf, support }),
    hasAnswer: (question: string) => guides.assistant().ask(question).kind !== 'none',
    revise: createRevising(answeringParts),
    castVote: createCastVote(stores.votes, clock, given.hearVote),
    tellPresser: createTellPresser(client, log),
    cardFor: createCardOf(similar, log),
    pausedFor: (shown: ShownReply, isPrivate: boolean) =>
      pausedMessage(answeringParts.shownReplies.contextOf(shown, isPrivate)),
    permalinks,
    editorUrl,
    wake,
    topicsChanged: topics.changed,
    publishHome: homes.publish,
    channelAccess,
    lists,
    homes,
  };
}

/** Everything that people can press, type into or open, except what the router takes. */
function registerSurfaces(app: App, parts: ReturnType<typeof createParts>): void {
  registerReplyButtons(app, parts);
  registerTellMe(app, parts);
  registerSimilarButtons(app, parts);
  registerVoteButtons(app, parts);
  registerModalVoteButtons(app, parts);
  registerTicketButtons(app, parts);
  registerAnswerForm(app, parts);
  registerFaqForm(app, parts);
  registerDeskForms(app, parts);
  registerListButtons(app, parts);
  registerQueueControls(app, parts);
  registerChannelEvents(app, parts);
  registerCommand(app, parts);
  registerAskModal(app, parts);
  registerForumForm(app, parts);
  registerGapButtons(app, parts);
  registerShareButtons(app, parts);
  registerHomeTab(app, parts);
  registerFindGuideStep(app, parts);
}
