/** Who may have their Home open, so that it can be published again when a ticket changes. */
import type { Person } from '../../desk/ticket.ts';

/** Keeps when people last opened it; safe for many processes at once. */
export interface HomeVisits {
  /** Somebody opened their Home; `at` in epoch milliseconds. */
  opened(person: Person, at: number): Promise<void>;
  /** The users of a team who opened it at `from` or later, by id. */
  openedSince(team: string, from: number): Promise<readonly string[]>;
}
