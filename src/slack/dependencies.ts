/** What the Slack room is handed: the thinking, the desk, what is durable, and the edges of this process. */
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Assistant } from '../assistant/reply.ts';
import type { Section } from '../content/page.ts';
import type { Desk } from '../desk/desk.ts';
import type { Inbox, Outbox } from '../desk/outbox.ts';
import type { Replies } from '../desk/shown.ts';
import type { Person } from '../desk/ticket.ts';
import type { Votes } from '../desk/votes.ts';
import type { Permalinks } from './desk/permalinks.ts';
import type { HomeVisits } from './home/home-visits.ts';
import type { ChannelRules, Gate } from './receive/gate.ts';
import type { Rates } from './receive/question-quota.ts';
import type { QuietThreads } from './receive/quiet-threads.ts';
import type { LinkResolver } from './render/markdown/inline.ts';

/** What `main` makes, once. */
export interface Given {
  readonly client: WebClient;
  /** Asked at each question, so that new content answers the next one. */
  readonly assistant: () => Assistant;
  /** Where a link inside a section leads. */
  readonly resolve: (section: Section) => LinkResolver;
  /** Names the content that answers now; changes with it. */
  readonly index: () => string;
  readonly desk: Desk;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly replies: Replies;
  readonly quiet: QuietThreads;
  readonly votes: Votes;
  readonly homeVisits: HomeVisits;
  readonly supportChannel: string;
  readonly escalation: 'auto' | 'offer';
  readonly visibility: ChannelRules;
  /** Questions a minute. */
  readonly limits: Rates;
  /** A prefilled new topic on the community forum for a question. */
  readonly forumUrl: (question: string) => string;
  /** Now, in epoch milliseconds. */
  readonly clock: () => number;
  readonly newId: () => string;
  /** Whether a person may act as an engineer: asked of Slack at each act. */
  readonly isEngineer: (person: Person) => Promise<boolean>;
  readonly log: Logger;
}

/** The same with what the app adds, once too, for it remembers; each file takes the few that it needs. */
export interface Parts extends Given {
  readonly gate: Gate;
  readonly permalinks: Permalinks;
  /** To be called when something was put into the outbox. */
  readonly wakeSender: () => void;
}
