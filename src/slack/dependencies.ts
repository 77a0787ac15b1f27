/** What `main` hands to the Slack room, once. Each file names itself what it needs of it. */
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Assistant } from '../assistant/reply.ts';
import type { Shelf } from '../assistant/shelf.ts';
import type { Section } from '../content/page.ts';
import type { Desk } from '../desk/desk.ts';
import type { TimePolicy } from '../desk/due.ts';
import type { FaqDesk } from '../desk/faq-desk.ts';
import type { Forum, ForumTopics } from '../desk/forum.ts';
import type { GapFinder } from '../desk/gap-finder.ts';
import type { Outbox } from '../desk/outbox.ts';
import type { Pause } from '../desk/pause.ts';
import type { TextsSaying } from '../desk/queue.ts';
import type { QueueChoices } from '../desk/queue-choices.ts';
import type { Report } from '../desk/report.ts';
import type { Replies, ShownReply } from '../desk/shown.ts';
import type { SimilarTickets } from '../desk/similar.ts';
import type { Tally } from '../desk/tally.ts';
import type { Person } from '../desk/ticket.ts';
import type { Vote, Votes } from '../desk/votes.ts';
import type { HomeVisits } from './home/home-visits.ts';
import type { ChannelRules } from './receive/channel-access.ts';
import type { HttpOptions } from './receive/http-receiver.ts';
import type { Inbox } from './receive/inbox.ts';
import type { MutedThreads } from './receive/muted-threads.ts';
import type { QuestionRates } from './receive/question-quota.ts';
import type { LinkResolver } from './render/markdown/inline.ts';

/** The guides in use, asked at each question: new content answers the next one. */
export interface Guides {
  assistant(): Assistant;
  /** Where the links inside a section lead. */
  links(section: Section): LinkResolver;
  /** What the guides are for, as their headings write it, the most common first. */
  platforms(): readonly string[];
  /** Sections by what they are called, best first, as somebody types. */
  findSections(typed: string, limit: number): readonly Section[];
  /** Every section. */
  sections(): readonly Section[];
  /** The components that they are about, in the same way. */
  components(): readonly string[];
  /** The pages to leaf through. */
  shelf(): Shelf;
  /** The sections of a page in reading order; none where there is no such page. */
  sectionsOf(path: string): readonly Section[];
  /** Names the state of the content; changes with it. */
  id(): string;
}

/** What is kept, whatever becomes of this process. */
interface Stores {
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly replies: Replies;
  readonly votes: Votes;
  readonly mutedThreads: MutedThreads;
  readonly homeVisits: HomeVisits;
  readonly tally: Tally;
  readonly queueChoices: QueueChoices;
  readonly forumTopics: ForumTopics;
}

/** The people to whom the app hands what the guides do not answer. */
export interface Support {
  readonly channel: string;
  /** A ticket at once, or only the button that asks for one. */
  readonly escalation: 'auto' | 'offer';
  /** Whether a person may act as an engineer: asked of Slack at each act. */
  readonly isEngineer: (person: Person) => Promise<boolean>;
  /** What people are promised, and when. */
  readonly policy: TimePolicy;
  /** The editor of the community forum, with a question filled in. */
  readonly editorUrl: (question: string) => string;
  /** The forum itself, where it may be asked: a form leads there then. */
  readonly forum?: Forum;
}

/** All of it. */
export interface Dependencies {
  readonly client: WebClient;
  readonly guides: Guides;
  readonly desk: Desk;
  readonly similar: SimilarTickets;
  readonly textsSaying: TextsSaying;
  readonly gaps: GapFinder;
  /** A report as a PNG. */
  readonly drawReport: (report: Report) => Promise<Buffer>;
  readonly pause: Pause;
  /** What engineers answered, kept for who asks next. */
  readonly faq: FaqDesk;
  /** Hears what a person thinks of a reply, once that is kept. */
  readonly hearVote: (vote: Vote, shown: ShownReply) => void;
  readonly stores: Stores;
  readonly support: Support;
  readonly channelRules: ChannelRules;
  readonly questionRates: QuestionRates;
  /** Answers what else is asked for on the port of Slack's deliveries, where they come by HTTP. */
  readonly beside: HttpOptions['beside'];
  /** Now, in epoch milliseconds. */
  readonly clock: () => number;
  /** A new id at each call, unique for good. */
  readonly newId: () => string;
  readonly log: Logger;
}
