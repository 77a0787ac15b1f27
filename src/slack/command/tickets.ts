/** What `/upgrade status` and `/upgrade queue` answer: a person's tickets, and what waits for engineers. */
import type { Person } from '../../desk/ticket.ts';
import { loadMine, loadQueue } from '../home/lists.ts';
import { queueMessage, statusMessage } from '../home/rows.ts';
import { type Message, plainMessage } from '../message.ts';
import type { Parts } from '../parts.ts';
import { words } from '../words.ts';

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
