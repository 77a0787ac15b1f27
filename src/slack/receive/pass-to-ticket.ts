/** What somebody said in a thread -> the ticket for which they wait there, if there is one: nothing they say is lost. */
import type { Desk } from '../../desk/desk.ts';
import { everyoneWaiting, type Ticket, waitingOf } from '../../desk/ticket.ts';
import type { Spoken } from './parse-spoken.ts';

/** Whether it was for the support team; `asked` are the words in which the ticket was asked, which it has already. */
type Heard = 'heard' | 'asked' | 'not-for-us';

/** Takes it to the ticket. */
export type Hear = (spoken: Spoken) => Promise<Heard>;

/** The ticket for which a person waits in a thread, if there is one. */
export type TicketOf = (spoken: Pick<Spoken, 'by' | 'root'>) => Promise<Ticket | undefined>;

/** Makes the function that finds tickets. */
export function createTicketOf(desk: Pick<Desk, 'inThread'>): TicketOf {
  return async ({ by, root }) => {
    const ticket = await desk.inThread(root);
    return ticket !== undefined && waitingOf(ticket, by.user) !== undefined ? ticket : undefined;
  };
}

/** Makes the function that takes it there. */
export function createHear(desk: Pick<Desk, 'hear'>, ticketOf: TicketOf): Hear {
  return async (spoken) => {
    const ticket = await ticketOf(spoken);
    if (ticket === undefined) return 'not-for-us';
    if (spoken.words.how === 'wrote' && isQuestion(ticket, spoken)) return 'asked';
    const outcome = await desk.hear(ticket.id, spoken.by, spoken.words);
    if (outcome.kind === 'done' || outcome.reason === 'already-heard') return 'heard';
    return 'not-for-us';
  };
}

/** Whether it is the message with the question itself. */
export function isQuestion(ticket: Ticket, { words: { message } }: Pick<Spoken, 'words'>): boolean {
  return everyoneWaiting(ticket).some(
    ({ place }) =>
      place.kind === 'thread' && place.message.channel === message.channel && place.message.ts === message.ts,
  );
}
