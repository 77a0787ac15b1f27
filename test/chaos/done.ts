/** What people did, to be held against what came of it. */

/** A question that somebody asked. */
export interface Asked {
  readonly by: string;
  readonly channel: string;
  /** What it stands in; a command leaves no message. */
  readonly ts: string | undefined;
  /** Whether the guides answer it; else it is to become a ticket. */
  readonly isCovered: boolean;
}

/** A press or a form that Slack said had arrived. */
export interface Act {
  readonly kind: 'claim' | 'release' | 'answer' | 'solved' | 'human';
  readonly by: string;
  /** The question that it is about. */
  readonly about: Asked;
  /** Before it was done, in epoch milliseconds. */
  readonly since: number;
}

/** What people did so far. */
export interface Done {
  readonly asked: readonly Asked[];
  readonly acts: readonly Act[];
}
