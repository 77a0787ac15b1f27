/** What `/upgrade status` and `/upgrade queue` answer: a person's tickets, and what waits for engineers. */
import type { KnownBlock } from '@slack/types';
import type { Person } from '../../desk/ticket.ts';
import type { Parts } from '../dependencies.ts';
import { type Message, plainMessage, section } from '../render/message.ts';
import { type Listed, mineRow, queueRow } from '../render/ticket-rows.ts';
import { words } from '../render/words.ts';
import { loadMine, loadQueue } from './load-tickets.ts';

/** The tickets that a person waits for, as they stand now. */
export async function statusFor(parts: Parts, person: Person): Promise<Message> {
  return statusMessage(await loadMine(parts, person), person.user);
}

/** What waits now, or a polite no: asked each time, for somebody may have left the support channel. */
export async function queueFor(parts: Parts, person: Person): Promise<Message> {
  if (!(await parts.isEngineer(person))) return plainMessage(words.queueRefused);
  const { tickets, isCut } = await loadQueue(parts, person.team);
  return queueMessage(tickets, isCut, person.user);
}

/** `/upgrade status`, for `user`. */
export function statusMessage(tickets: readonly Listed[], user: string): Message {
  if (tickets.length === 0) return plainMessage(words.list.none);
  return list(words.list.mine(tickets.length), tickets, (listed) => mineRow(listed, user));
}

/** `/upgrade queue`, for the engineer `user`. */
export function queueMessage(tickets: readonly Listed[], isCut: boolean, user: string): Message {
  if (tickets.length === 0) return plainMessage(words.home.queueEmpty);
  const title = isCut ? words.list.queueMore(tickets.length) : words.list.queue(tickets.length);
  return list(title, tickets, (listed) => queueRow(listed, user));
}

function list(title: string, tickets: readonly Listed[], rowOf: (listed: Listed) => KnownBlock): Message {
  const spoken = tickets.map(({ ticket }) => `#${ticket.number} ${words.state[ticket.status.state]}`);
  return { text: `${title}: ${spoken.join(', ')}`, blocks: [section(`*${title}*`), ...tickets.map(rowOf)] };
}
