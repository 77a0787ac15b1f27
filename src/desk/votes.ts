/** What people say of a reply: that it solved their question, or that it was another question, and why. */
import type { Shortcoming } from './shortcomings.ts';
import { isSameSection, type Person, type SectionRef } from './ticket.ts';

/** One person's word on one reply, with all that it is about: the section shown, and the content it was taken from. */
export interface Vote {
  /** Id of the shown reply. */
  readonly reply: string;
  readonly by: Person;
  readonly verdict: 'solved' | 'not-mine';
  /** Only of `not-mine`, and only once it was given. */
  readonly why?: Shortcoming;
  readonly section: SectionRef;
  /** Probability, 0 to 1, that the reply's first section was right, as it was when the reply was shown. */
  readonly confidence: number;
  /** Names the content in which the section was found. */
  readonly index: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Names the press by which it was cast, so that it is not taken for a second one. */
  readonly act?: string;
}

/** Keeps votes. */
export interface Votes {
  /** Keeps a vote in the place of the same person's earlier one on the same reply. */
  cast(vote: Vote): Promise<void>;
  /** Every vote since then, oldest first; of one team or of all. */
  since(at: number, team?: string): Promise<readonly Vote[]>;
  /** Every vote on a reply, the oldest first. */
  on(reply: string): Promise<readonly Vote[]>;
}

/** Who says that a reply solved their question, the first first. */
export function solvedFor(votes: readonly Vote[]): readonly string[] {
  return votes.filter(({ verdict }) => verdict === 'solved').map(({ by }) => by.user);
}

/** The vote of one person, if there is one. */
export function voteOf(votes: readonly Vote[], { team, user }: Person): Vote | undefined {
  return votes.find(({ by }) => by.team === team && by.user === user);
}

/**
 * The vote that takes the place of a person's earlier one; nothing where it says nothing new. A reason stays when the
 * same is said again without one, and one that comes late does not take back that the reply solved the question.
 */
export function revote(before: Vote | undefined, now: Vote): Vote | undefined {
  if (before === undefined) return now;
  if (now.why !== undefined) return before.verdict === 'solved' ? undefined : now;
  return before.verdict === now.verdict && isSameSection(before.section, now.section) ? undefined : now;
}
