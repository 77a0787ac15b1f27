/** What the desk needs kept: tickets, their history, and the messages that each change causes. */
import type { Flaw } from './chain.ts';
import type { ActKind } from './life.ts';
import type { DeskMessage, FileLink } from './messages.ts';
import type { MessageRef, Reason, Reminder, Ticket, TicketRef, TicketState } from './ticket.ts';

/** One line of a ticket's history: what was done, by whom, when. */
export interface TicketEvent {
  readonly ticket: string;
  /** Version of the ticket that it led to; the order of the history. */
  readonly version: number;
  readonly kind: ActKind | 'open';
  /** User id; empty where it was the clock. */
  readonly by: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** What was written: the question, an answer, a reply, a note. Absent where nothing was, or it was forgotten. */
  readonly text?: string;
  /** What came with it. */
  readonly files?: readonly FileLink[];
  /** Whom it was given to, or who was written to. */
  readonly to?: string;
  /** Why it was closed. */
  readonly reason?: Reason;
  /** The other ticket of a merger. */
  readonly other?: TicketRef;
  /** The message of the asker's that was heard, and whether it was new, changed or taken back. */
  readonly heard?: { readonly message: MessageRef; readonly how: 'wrote' | 'edited' | 'deleted' };
  readonly reminder?: Reminder;
  /** Names the press or form by which it was done, so that it is not done again. */
  readonly act?: string;
}

/** A decision, to be kept whole or not at all: the ticket after it, what to remember, what to say. */
export interface Change {
  /** `version` is one more than that of the ticket which was decided on. */
  readonly ticket: Ticket;
  /** Absent where nothing was decided: only the place of a card or note became known. */
  readonly event?: TicketEvent;
  readonly messages: readonly DeskMessage[];
}

/** A ticket that has no number yet. */
export interface Opening {
  readonly ticket: Omit<Ticket, 'number'>;
  readonly event: TicketEvent;
  readonly messages: readonly DeskMessage[];
}

/** Which tickets, in which order, and how many at most. */
export interface TicketQuery {
  readonly team?: string;
  readonly states?: readonly TicketState[];
  /** Who asked, or joined. */
  readonly waiting?: string;
  /** Who answers for it now. */
  readonly owner?: string;
  readonly number?: number;
  /** Platforms, components or versions: it is about all of them. */
  readonly subjects?: readonly string[];
  /** Every one of these words stands in the question, whatever its case. */
  readonly search?: string;
  /** Something happened to it at this time or later; epoch milliseconds. */
  readonly changedSince?: number;
  readonly openedSince?: number;
  readonly order: 'oldest-first' | 'newest-first';
  readonly limit: number;
  readonly offset?: number;
}

/** Keeps tickets; safe for many processes at once. */
export interface TicketStore {
  /** Files a ticket under the team's next number, or gives the one that already stands under its key. */
  create(opening: Opening): Promise<{ readonly ticket: Ticket; readonly created: boolean }>;
  /** The ticket with this id, if there is one. */
  find(id: string): Promise<Ticket | undefined>;
  /** The ticket about the message, or private request, that this key names. */
  findByKey(key: string): Promise<Ticket | undefined>;
  /** The tickets for which somebody waits in the thread with this root, newest first. */
  inThread(root: MessageRef): Promise<readonly Ticket[]>;
  /** The ticket whose card is this message of the support channel. */
  findByCard(card: MessageRef): Promise<Ticket | undefined>;
  /** Tickets by the time they were opened. */
  list(query: TicketQuery): Promise<readonly Ticket[]>;
  /** Keeps tickets, history and messages in one transaction; `stale` (and nothing kept) when another was first at one. */
  commit(changes: readonly Change[]): Promise<'done' | 'stale'>;
  /** Everything that happened to a ticket, oldest first. */
  history(id: string): Promise<readonly TicketEvent[]>;
  /** Everything that happened to all tickets since then, oldest first. */
  eventsSince(at: number): Promise<readonly TicketEvent[]>;
  /** What is wrong with the histories: lines that were changed, are missing, or lead elsewhere than the ticket stands. */
  verify(): Promise<readonly Flaw[]>;
}
