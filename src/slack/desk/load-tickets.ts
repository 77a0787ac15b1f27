/** What lists of tickets hold: loaded from the desk, each ticket with its address. */
import type { Person, Ticket } from '../../desk/ticket.ts';
import type { Parts } from '../dependencies.ts';
import { type Listed, ownMessage, waitingStates } from '../render/ticket-rows.ts';
import type { Permalinks } from './permalinks.ts';

/** As many tickets of one’s own as a list shows. */
export const mineAtMost = 10;
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
