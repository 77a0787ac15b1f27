/**
 * The durable way out: messages that are to be sent, kept until they were. Payloads are JSON of whoever wrote them;
 * they are kept, never read.
 *
 * Work is leased: who takes a row has it for `leaseMs`, then it is anybody's again. That is how a row survives
 * the process that died with it, and why the work behind a row must bear being done twice.
 */
import type { MessageRef } from './ticket.ts';

/** A row that the holder works on until the lease ends; `attempts` counts the times it was taken, this one too. */
export interface Leased {
  readonly key: string;
  readonly payload: unknown;
  readonly attempts: number;
}

/** When now is, and how long a row is wanted. Both in milliseconds. */
export interface Lease {
  readonly now: number;
  readonly leaseMs: number;
}

/** A message to be sent. */
export interface Outgoing {
  /** Names this one message; travels with it, so that a second sending is recognised. */
  readonly key: string;
  /** Messages of one lane leave by `position`: each waits until all before it were sent or have failed for good. */
  readonly lane: string;
  readonly position: number;
  readonly payload: unknown;
  /** Not before; epoch milliseconds. */
  readonly dueAt: number;
}

/** What is to go out. */
export interface Outbox {
  /** Stores messages, all or none; a key that was there before is left as it is. Durable on return. */
  put(messages: readonly Outgoing[]): Promise<void>;
  /** Takes at most `limit` messages that are due, none of which waits in its lane, longest due first. */
  claim(lease: Lease, limit: number): Promise<readonly Leased[]>;
  /** Sent, and where it stands when it has a place; the payload is forgotten. */
  sent(row: Leased, at?: MessageRef): Promise<void>;
  /** Not sent; to be claimed again from `dueAt` on. */
  retry(row: Leased, error: string, dueAt: number): Promise<void>;
  /** Not even tried; to be claimed again from `dueAt` on, and this time does not count as an attempt. */
  postpone(row: Leased, dueAt: number): Promise<void>;
  /** Will never be sent; stays for a person to look at, and lets its lane go on. */
  failed(row: Leased, error: string): Promise<void>;
  /** Where the message with this key was sent to; nothing while it waits, or when it has no place. */
  whereSent(key: string): Promise<MessageRef | undefined>;
}
