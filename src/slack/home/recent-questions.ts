/** What a person asked last, as Home shows it. */
import type { Replies, ShownReply } from '../../desk/shown.ts';
import type { Person } from '../../desk/ticket.ts';
import { mineAtMost } from '../desk/ticket-lists.ts';
import type { Listed } from '../render/ticket-rows.ts';

const recentAtMost = 5;

/** A person's last questions. */
export interface Recent {
  /** Their last questions, newest first: without those that are tickets, and without thanks and greetings. */
  readonly questions: readonly ShownReply[];
  /** When something was asked last, listed or not; 0 for never. */
  readonly askedAt: number;
}

/** What a person asked last, besides `mine`, the tickets that are listed already. */
export async function loadRecent(replies: Replies, person: Person, mine: readonly Listed[]): Promise<Recent> {
  const tickets = new Set(mine.map(({ ticket }) => ticket.key));
  const last = await replies.lastOf(person, recentAtMost + mineAtMost);
  const questions = last.filter(({ id, tried }) => tried.length > 0 && !tickets.has(id)).slice(0, recentAtMost);
  return { questions, askedAt: last[0]?.shownAt ?? 0 };
}
