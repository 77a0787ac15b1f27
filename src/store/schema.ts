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
  readonly body: string;
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
  readonly body: string;
}

/** Inbox and outbox: `due_at` is when a row may be taken, and taking one moves it to the end of the lease. */
interface InboxTable {
  readonly key: string;
  readonly payload: string;
  readonly state: 'pending' | 'done' | 'failed';
  readonly due_at: number;
  readonly attempts: number;
  readonly last_error: string | null;
}

/** `sent_to` is the message as Slack has it, where there is one. */
interface OutboxTable {
  readonly key: string;
  readonly lane: string;
  readonly position: number;
  readonly payload: string;
  readonly state: 'pending' | 'sent' | 'failed';
  readonly due_at: number;
  readonly attempts: number;
  readonly sent_to: string | null;
  readonly last_error: string | null;
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

/** Every table by its name. */
export interface Schema {
  readonly tickets: TicketTable;
  readonly ticket_numbers: TicketNumberTable;
  readonly ticket_watchers: TicketWatcherTable;
  readonly ticket_events: TicketEventTable;
  readonly inbox: InboxTable;
  readonly outbox: OutboxTable;
  readonly replies: ReplyTable;
  readonly quiet_threads: QuietThreadTable;
  readonly onlookers: OnlookerTable;
  readonly votes: VoteTable;
  readonly learned_wordings: LearnedWordingTable;
}
