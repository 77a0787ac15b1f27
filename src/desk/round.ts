/** Time's round through the tickets that live: reminders, a word to those who do not reply, and the end. */
import type { Desk } from './desk.ts';
import { dueActs, type TimePolicy } from './due.ts';
import { living } from './life.ts';

const ticketsAtMost = 5_000;

/** Does what is due now, and gives how many acts that were. Two processes that do so at once do each act once. */
export async function passTime(desk: Pick<Desk, 'list' | 'pass'>, now: number, policy: TimePolicy): Promise<number> {
  let acts = 0;
  for (const ticket of await desk.list({ states: living, order: 'oldest-first', limit: ticketsAtMost })) {
    for (const due of dueActs(ticket, now, policy)) {
      if ((await desk.pass(ticket.id, due)).kind === 'done') acts += 1;
    }
  }
  return acts;
}
