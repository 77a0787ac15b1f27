/** Threads in which the app was muted: it answers no questions there that do not mention it. */
import type { MessageRef } from '../../desk/ticket.ts';

/** Keeps them, by the root of the thread. */
export interface QuietThreads {
  /** From now on; `now` in epoch milliseconds, and a second time changes nothing. */
  add(root: MessageRef, now: number): Promise<void>;
  /** No more. */
  remove(root: MessageRef): Promise<void>;
  has(root: MessageRef): Promise<boolean>;
}
