/** What the Slack room is handed: the thinking, the desk, what is durable, and the edges of this process. */
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Assistant } from '../assistant/reply.ts';
import type { Section } from '../content/page.ts';
import type { Inbox, Outbox } from '../desk/delivery.ts';
import type { Desk } from '../desk/desk.ts';
import type { Replies } from '../desk/shown.ts';
import type { LinkResolver } from './mrkdwn.ts';

export interface Parts {
  readonly client: WebClient;
  /** Asked at each question, so that new content answers the next one. */
  readonly assistant: () => Assistant;
  /** Where a link inside a section leads. */
  readonly resolve: (section: Section) => LinkResolver;
  readonly desk: Desk;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly replies: Replies;
  readonly supportChannel: string;
  readonly escalation: 'auto' | 'offer';
  /** A prefilled new topic on the community forum for a question. */
  readonly forumUrl: (question: string) => string;
  /** Now, in epoch milliseconds. */
  readonly clock: () => number;
  readonly newId: () => string;
  readonly log: Logger;
}
