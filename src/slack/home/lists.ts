/** What a person's lists hold: loaded from the desk, each ticket with its address. */
import type { ShownReply } from '../../desk/shown.ts';
import type { Person, Ticket } from '../../desk/ticket.ts';
import type { Parts } from '../parts.ts';
import type { Permalinks } from '../permalinks.ts';
import { type Listed, ownMessage, waitingStates } from './rows.ts';

const mineAtMost = 10;
const recentAtMost = 5;
const queueAtMost = 20;

/** What waits for engineers, as far as a list goes. */
export interface Queue {
  readonly tickets: readonly Listed[];
  /** More wait than are listed. */
  readonly isCut: boolean;
}

type ListParts = Pick<Parts, 'desk' | 'permalinks'>;

/** The tickets that a person waits for, newest first. */
export async function loadMine({ desk, permalinks }: ListParts, { team, user }: Person): Promise<readonly Listed[]> {
  const tickets = await desk.list({ team, waiting: user, order: 'newest-first', limit: mineAtMost });
  return Promise.all(tickets.map((ticket) => withUrl(permalinks, ticket, ownMessage(ticket, user))));
}

/** A person’s last questions. */
export interface Recent {
  /** One's last questions, newest first: without those that are tickets, and without thanks and greetings. */
  readonly questions: readonly ShownReply[];
  /** When something was asked last, listed or not; 0 for never. */
  readonly askedAt: number;
}

/** What a person asked last. */
export async function loadRecent(
  { replies }: Pick<Parts, 'replies'>,
  person: Person,
  mine: readonly Listed[],
): Promise<Recent> {
  const tickets = new Set(mine.map(({ ticket }) => ticket.key));
  const last = await replies.lastOf(person, recentAtMost + mineAtMost);
  const questions = last.filter(({ id, tried }) => tried.length > 0 && !tickets.has(id)).slice(0, recentAtMost);
  return { questions, askedAt: last[0]?.shownAt ?? 0 };
}

/** What waits for engineers, oldest first. */
export async function loadQueue({ desk, permalinks }: ListParts, team: string): Promise<Queue> {
  const tickets = await desk.list({ team, states: waitingStates, order: 'oldest-first', limit: queueAtMost + 1 });
  const shown = tickets.slice(0, queueAtMost);
  return {
    tickets: await Promise.all(shown.map((ticket) => withUrl(permalinks, ticket, ticket.card))),
    isCut: tickets.length > queueAtMost,
  };
}

async function withUrl(permalinks: Permalinks, ticket: Ticket, message: Ticket['card']): Promise<Listed> {
  const url = message && (await permalinks(message));
  return { ticket, ...(url !== undefined && { url }) };
}
