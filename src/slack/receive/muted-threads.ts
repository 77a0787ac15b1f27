/** Threads in which the app was muted: it answers no questions there that do not mention it. */
import type { MessageRef } from '../../desk/ticket.ts';

/** Keeps them, by the root of the thread. */
export interface MutedThreads {
  /** Mutes a thread; `now` is in epoch milliseconds. A second time changes nothing. */
  add(root: MessageRef, now: number): Promise<void>;
  /** Unmutes a thread. */
  remove(root: MessageRef): Promise<void>;
  has(root: MessageRef): Promise<boolean>;
}
