/** Lists of tickets: one's own, and the queue of what waits for engineers; each with what `/upgrade` answers. */
import type { KnownBlock } from '@slack/types';
import type { Desk } from '../../desk/desk.ts';
import type { Person, Ticket } from '../../desk/ticket.ts';
import type { Support } from '../dependencies.ts';
import { type Message, plainMessage, section } from '../render/message.ts';
import { type Listed, mineRow, ownMessage, queueRow, waitingStates } from '../render/ticket-rows.ts';
import { words } from '../render/words.ts';
import type { Permalinks } from './permalinks.ts';

/** As many tickets of one's own as a list shows. */
export const mineAtMost = 10;
const queueAtMost = 20;

/** What waits for engineers, as far as a list shows it. */
export interface Queue {
  readonly tickets: readonly Listed[];
  /** More wait than are listed. */
  readonly isCut: boolean;
}

/** Loads the lists, as they are now. */
export interface TicketLists {
  /** The tickets that a person waits for, newest first. */
  mine(person: Person): Promise<readonly Listed[]>;
  /** What waits for engineers, oldest first. */
  queue(team: string): Promise<Queue>;
  /** What `/upgrade status` answers. */
  statusFor(person: Person): Promise<Message>;
  /** What `/upgrade queue` answers; who may see it is asked each time, for people leave the support channel. */
  queueFor(person: Person): Promise<Message>;
}

/** Makes them. */
export function createTicketLists(
  desk: Pick<Desk, 'list'>,
  permalinks: Permalinks,
  { isEngineer }: Pick<Support, 'isEngineer'>,
): TicketLists {
  async function withUrl(ticket: Ticket, message: Ticket['card']): Promise<Listed> {
    const url = message && (await permalinks(message));
    return { ticket, ...(url !== undefined && { url }) };
  }

  async function mine({ team, user }: Person): Promise<readonly Listed[]> {
    const tickets = await desk.list({ team, waiting: user, order: 'newest-first', limit: mineAtMost });
    return Promise.all(tickets.map((ticket) => withUrl(ticket, ownMessage(ticket, user))));
  }

  async function queue(team: string): Promise<Queue> {
    const tickets = await desk.list({ team, states: waitingStates, order: 'oldest-first', limit: queueAtMost + 1 });
    const shown = tickets.slice(0, queueAtMost);
    return {
      tickets: await Promise.all(shown.map((ticket) => withUrl(ticket, ticket.card))),
      isCut: tickets.length > queueAtMost,
    };
  }

  return {
    mine,
    queue,
    async statusFor(person) {
      return statusMessage(await mine(person), person.user);
    },
    async queueFor(person) {
      if (!(await isEngineer(person))) return plainMessage(words.queueRefused);
      return queueMessage(await queue(person.team), person.user);
    },
  };
}

/** `/upgrade status`, for `user`. */
export function statusMessage(tickets: readonly Listed[], user: string): Message {
  if (tickets.length === 0) return plainMessage(words.list.none);
  return listMessage(words.list.mine(tickets.length), tickets, (listed) => mineRow(listed, user));
}

/** `/upgrade queue`, for the engineer `user`. */
export function queueMessage({ tickets, isCut }: Queue, user: string): Message {
  if (tickets.length === 0) return plainMessage(words.home.queueEmpty);
  const title = isCut ? words.list.queueMore(tickets.length) : words.list.queue(tickets.length);
  return listMessage(title, tickets, (listed) => queueRow(listed, user));
}

function listMessage(title: string, tickets: readonly Listed[], rowOf: (listed: Listed) => KnownBlock): Message {
  const spoken = tickets.map(({ ticket }) => `#${ticket.number} ${words.state[ticket.status.state]}`);
  return { text: `${title}: ${spoken.join(', ')}`, blocks: [section(`*${title}*`), ...tickets.map(rowOf)] };
}
