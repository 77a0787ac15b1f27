/**
 * The tables, as Kysely sees them; `migrations/` makes them. Times are epoch milliseconds, JSON is text: both
 * databases speak that. A column exists where a query looks at it; the rest of a value is its `body`.
 */

/** Tickets as they stand; `version` counts their changes, `key` is the question that opened them. */
export interface TicketTable {
  readonly id: string;
  readonly key: string;
  readonly team: string;
  readonly number: number;
  readonly version: number;
  readonly state: string;
  readonly asker: string;
  readonly owner: string | null;
  readonly opened_at: number;
  /** When something last happened to it. */
  readonly changed_at: number;
  /** In lower case, to be searched. */
  readonly question: string;
  /** Hash of the last line of its history. */
  readonly head: string;
  readonly body: string;
}

/** Threads, by their root, in which a ticket is talked about: by those who wait, or by engineers. */
export interface TicketThreadTable {
  readonly team: string;
  readonly channel: string;
  readonly thread_ts: string;
  readonly ticket: string;
  readonly side: 'asker' | 'desk';
}

/** Platforms, components and versions that a ticket is about, in lower case. */
interface TicketSubjectTable {
  readonly ticket: string;
  readonly name: string;
}

/** The last number given in a team. */
interface TicketNumberTable {
  readonly team: string;
  readonly last: number;
}

/** Who joined a ticket, by user and ticket id. */
interface TicketWatcherTable {
  readonly user: string;
  readonly ticket: string;
}

/** What happened to a ticket, by the version that it brought about. */
export interface TicketEventTable {
  readonly ticket: string;
  readonly version: number;
  readonly kind: string;
  readonly actor: string;
  readonly at: number;
  /** Everything but what people wrote, as it was hashed. */
  readonly body: string;
  /** What people wrote; null where nothing was written, or it was forgotten. */
  readonly words: string | null;
  readonly salt: string;
  readonly seal: string;
  readonly hash: string;
}

/** Processes that work on this database. */
interface ProcessTable {
  readonly id: string;
  /** Unless it says so again. */
  readonly alive_until: number;
}

/**
 * What inbox, outbox and jobs share. A row may be taken from `due_at` on, while it has no `lease`; `attempts` counts
 * the tries that failed, or died with their process.
 */
interface LeasedRow {
  readonly key: string;
  readonly lane: string;
  readonly position: number;
  readonly payload: string;
  readonly due_at: number;
  readonly attempts: number;
  /** By whom it is worked on now: a process, and which of its claims. */
  readonly lease: string | null;
  readonly last_error: string | null;
}

/** Deliveries and jobs. */
interface InboxTable extends LeasedRow {
  readonly kind: string;
  readonly state: 'pending' | 'done' | 'failed';
}

/** `sent_to` is the message as Slack has it, where there is one. */
interface OutboxTable extends LeasedRow {
  readonly state: 'pending' | 'sent' | 'failed';
  readonly sent_to: string | null;
}

/** What was shown to people. */
export interface ReplyTable {
  readonly id: string;
  readonly team: string;
  readonly channel: string;
  /** Root of the thread where it was shown; null where it was shown privately. */
  readonly thread_ts: string | null;
  /** Who asked; empty in rows older than the column. */
  readonly asker: string;
  readonly shown_at: number;
  readonly body: string;
}

/** What people thought of what they were shown: one vote of each on a reply. */
export interface VoteTable {
  /** Id of the shown reply. */
  readonly reply: string;
  readonly team: string;
  readonly voter: string;
  readonly cast_at: number;
  readonly body: string;
}

/** Questions that people confirmed a section for; `version` counts the changes of each. */
export interface LearnedWordingTable {
  readonly team: string;
  readonly id: string;
  readonly learned_at: number;
  readonly version: number;
  readonly body: string;
}

/** When a person last opened a list of tickets. */
interface OnlookerTable {
  readonly team: string;
  readonly user: string;
  readonly looked_at: number;
}

/** Threads, by their root, in which the app was told to be quiet. */
interface QuietThreadTable {
  readonly team: string;
  readonly channel: string;
  readonly thread_ts: string;
  readonly since: number;
}

/** What processes tell each other; `version` counts how often a topic was set. */
interface SignalTable {
  readonly topic: string;
  readonly version: number;
  readonly value: string;
}

/** How often something happened in a minute, which began at `since`. */
interface TallyTable {
  readonly key: string;
  readonly since: number;
  readonly count: number;
}

/** What engineers answered, for who asks next. */
export interface FaqEntryTable {
  readonly id: string;
  readonly team: string;
  readonly state: string;
  readonly drafted_at: number;
  readonly version: number;
  readonly body: string;
}

/** Who wants to be told once their question is answered; null until they were. */
export interface WishTable {
  readonly id: string;
  readonly team: string;
  readonly user: string;
  readonly asked_at: number;
  readonly told_at: number | null;
  readonly body: string;
}

/** Questions that were carried to the community forum; `topic` is null until they are there. */
export interface ForumTopicTable {
  readonly key: string;
  readonly topic: number | null;
  readonly team: string;
  readonly asker: string;
  readonly round: number;
  readonly body: string;
}

/** What engineers said of topics that are not covered. */
export interface GapMarkTable {
  readonly id: string;
  readonly team: string;
  readonly marked_at: number;
  readonly body: string;
}

/** What engineers chose to see of the queue. */
interface QueueChoiceTable {
  readonly team: string;
  readonly user: string;
  readonly body: string;
}

/** Every table by its name. */
export interface Schema {
  readonly tickets: TicketTable;
  readonly ticket_numbers: TicketNumberTable;
  readonly ticket_watchers: TicketWatcherTable;
  readonly ticket_threads: TicketThreadTable;
  readonly ticket_subjects: TicketSubjectTable;
  readonly ticket_events: TicketEventTable;
  readonly processes: ProcessTable;
  readonly inbox: InboxTable;
  readonly outbox: OutboxTable;
  readonly jobs: InboxTable;
  readonly replies: ReplyTable;
  readonly quiet_threads: QuietThreadTable;
  readonly onlookers: OnlookerTable;
  readonly votes: VoteTable;
  readonly signals: SignalTable;
  readonly tallies: TallyTable;
  readonly faq_entries: FaqEntryTable;
  readonly wishes: WishTable;
  readonly gap_marks: GapMarkTable;
  readonly forum_topics: ForumTopicTable;
  readonly learned_wordings: LearnedWordingTable;
  readonly queue_choices: QueueChoiceTable;
}
