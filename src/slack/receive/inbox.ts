/** The durable way in: a delivery is stored under its key before it is acknowledged, and worked on once. */
import type { Lease, Leased } from '../../desk/outbox.ts';

/** What came in. Each key is worked on once, however often it is delivered. */
export interface Inbox {
  /** Stores a delivery and leases it to the caller; nothing when its key was there before. Durable on return. */
  accept(key: string, payload: unknown, lease: Lease): Promise<Leased | undefined>;
  /** Takes rows that are due and that nobody holds, oldest first: those of a process that died, or failed before. */
  claim(lease: Lease, limit: number): Promise<readonly Leased[]>;
  /** Done: the key stays, the payload is forgotten. */
  done(row: Leased): Promise<void>;
  /** Did not work; to be claimed again from `dueAt` on. */
  retry(row: Leased, error: string, dueAt: number): Promise<void>;
  /** Will never work; stays for a person to look at. */
  failed(row: Leased, error: string): Promise<void>;
}
