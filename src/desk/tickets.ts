/** What the desk needs kept: tickets, their history, and the messages that each change causes. */
import type { DeskMessage } from './messages.ts';
import type { ActKind, Ticket, TicketState } from './ticket.ts';

/** One line of a ticket's history: what was done, by whom, when. */
export interface TicketEvent {
  readonly ticket: string;
  /** Version of the ticket that it led to; the order of the history. */
  readonly version: number;
  readonly kind: ActKind | 'open';
  readonly by: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** What was answered, or the question in its new words. */
  readonly text?: string;
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
  readonly number?: number;
  readonly order: 'oldest-first' | 'newest-first';
  readonly limit: number;
}

/** Keeps tickets; safe for many processes at once. */
export interface TicketStore {
  /** Files a ticket under the team's next number, or gives the one that already stands under its key. */
  create(opening: Opening): Promise<{ readonly ticket: Ticket; readonly created: boolean }>;
  /** The ticket with this id, if there is one. */
  find(id: string): Promise<Ticket | undefined>;
  /** The ticket about the message, or private request, that this key names. */
  findByKey(key: string): Promise<Ticket | undefined>;
  /** Tickets by the time they were opened. */
  list(query: TicketQuery): Promise<readonly Ticket[]>;
  /** Keeps ticket, history and messages in one transaction; `stale` (and nothing kept) when another was first. */
  commit(change: Change): Promise<'done' | 'stale'>;
  /** Everything that happened to a ticket, oldest first. */
  history(id: string): Promise<readonly TicketEvent[]>;
}
