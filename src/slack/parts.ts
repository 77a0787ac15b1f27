/** What the Slack room is handed: the thinking, the desk, what is durable, and the edges of this process. */
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Assistant } from '../assistant/reply.ts';
import type { Section } from '../content/page.ts';
import type { Inbox, Outbox } from '../desk/delivery.ts';
import type { Desk } from '../desk/desk.ts';
import type { Onlookers } from '../desk/onlookers.ts';
import type { QuietThreads } from '../desk/quiet.ts';
import type { Replies } from '../desk/shown.ts';
import type { Person } from '../desk/ticket.ts';
import type { Votes } from '../desk/votes.ts';
import type { LinkResolver } from './markdown/inline.ts';
import type { Permalinks } from './permalinks.ts';
import type { Gate } from './visibility/gate.ts';

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
  readonly onlookers: Onlookers;
  readonly supportChannel: string;
  readonly escalation: 'auto' | 'offer';
  /** Channels by id: where questions are answered unasked, where although shared with others, where never. */
  readonly visibility: {
    readonly auto: ReadonlySet<string>;
    readonly allowed: ReadonlySet<string>;
    readonly denied: ReadonlySet<string>;
  };
  /** Questions a minute. */
  readonly limits: { readonly perPerson: number; readonly perChannel: number };
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
