/** The durable way in: a delivery is stored under its key before it is acknowledged, and worked on once. */
import type { Leased } from '../../desk/outbox.ts';

/** Something that came in and is to be worked on. */
export interface Arrival {
  /** Names it: what comes again under the same key is the same. Begins with the team, so that no two teams meet. */
  readonly key: string;
  /** What it is: the `kind` of an `Incoming`. */
  readonly kind: string;
  /** What is of one lane is worked on by `position`, then by key: each waits until those before it are done. */
  readonly lane: string;
  readonly position: number;
  readonly payload: unknown;
}

/** An arrival that this process works on. */
export interface LeasedArrival extends Leased {
  readonly kind: string;
}

/** Arrivals of one kind only, or of all but one. */
export type Kinds = { readonly only: string } | { readonly except: string };

/** What came in. Each key is worked on once, however often it is delivered. Times are epoch milliseconds. */
export interface Inbox {
  /** Stores an arrival, to be claimed from `dueAt` on; false when its key was there before. Durable on return. */
  accept(arrival: Arrival, dueAt: number): Promise<boolean>;
  /** Takes at most `limit` rows that are due, none of which waits in its lane, longest due first; of all kinds, or some. */
  claim(now: number, limit: number, kinds?: Kinds): Promise<readonly LeasedArrival[]>;
  /** Done: the key stays, the payload is forgotten. */
  done(row: Leased): Promise<void>;
  /** Did not work; to be claimed again from `dueAt` on. */
  retry(row: Leased, error: string, dueAt: number): Promise<void>;
  /** Will never work; stays for a person to look at, without secrets, and lets its lane go on. */
  failed(row: Leased, error: string): Promise<void>;
}
