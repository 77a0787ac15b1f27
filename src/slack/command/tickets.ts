/** What `/upgrade status` and `/upgrade queue` answer: a person's tickets, and what waits for engineers. */
import type { Person } from '../../desk/ticket.ts';
import type { HomeParts } from '../home/homes.ts';
import { loadMine, loadQueue } from '../home/lists.ts';
import { queueMessage, statusMessage } from '../home/rows.ts';
import { type Message, plainMessage } from '../message.ts';
import { words } from '../words.ts';

/** What the lists under a command are made of. */
export type CommandParts = HomeParts & { readonly isEngineer: (person: Person) => Promise<boolean> };

/** One's own tickets, as they stand now. */
export async function statusFor(parts: CommandParts, person: Person): Promise<Message> {
  return statusMessage(await loadMine(parts, person));
}

/** What waits now, or a polite no: asked each time, for somebody may have left the support channel. */
export async function queueFor(parts: CommandParts, person: Person): Promise<Message> {
  if (!(await parts.isEngineer(person))) return plainMessage(words.queueRefused);
  const { tickets, isCut } = await loadQueue(parts, person.team);
  return queueMessage(tickets, isCut, person.user);
}
