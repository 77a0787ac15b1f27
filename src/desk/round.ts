/** Rounds through the tickets that live: what time makes due, and new tickets to who is on the rota. */
import type { Desk } from './desk.ts';
import { dueActs, type TimePolicy } from './due.ts';
import { living } from './life.ts';
import type { Rota } from './rota.ts';
import type { Ticket } from './ticket.ts';

/** More do not live at once, and a round must end. */
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

/**
 * Gives the tickets that nobody has had so far to who is on the rota, which is asked for where there are any; and gives
 * how many found an owner. A ticket that was released stays free: somebody decided so. An empty rota is none; where
 * everybody is away the channel hears so, once a ticket, and the ticket goes to who comes back first.
 */
export async function handOut(
  desk: Pick<Desk, 'list' | 'history' | 'assignByRota'>,
  askRota: () => Promise<Rota>,
): Promise<number> {
  let rota: Rota | undefined;
  let given = 0;
  for (const ticket of await desk.list({ states: ['open'], order: 'oldest-first', limit: ticketsAtMost })) {
    if (await wasReleased(desk, ticket)) continue;
    rota ??= await askRota();
    if (rota.people.length === 0) return 0;
    const outcome = await desk.assignByRota(ticket.id, rota);
    if (outcome.kind === 'done' && outcome.ticket.status.state === 'claimed') given += 1;
  }
  return given;
}

async function wasReleased(desk: Pick<Desk, 'history'>, { id }: Ticket): Promise<boolean> {
  return (await desk.history(id)).some(({ kind }) => kind === 'release');
}
