/** Who may have a list of tickets before them, so that it can be shown anew when a ticket changes. */
import type { Person } from '../../desk/ticket.ts';

/** Keeps when people last looked; safe for many processes at once. */
export interface HomeVisits {
  /** Somebody opened a list; `at` in epoch milliseconds. */
  looked(person: Person, at: number): Promise<void>;
  /** The users of a team who looked at `from` or later, by id. */
  since(team: string, from: number): Promise<readonly string[]>;
}
