/** What somebody said in a thread -> the ticket for which somebody waits there, if there is one: nothing they or engineers say is lost. */
import type { Desk } from '../../desk/desk.ts';
import { living } from '../../desk/life.ts';
import { everyoneWaiting, type Ticket, waitingOf } from '../../desk/ticket.ts';
import type { Support } from '../dependencies.ts';
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

/** What taking it there needs. */
interface HearParts {
  readonly desk: Pick<Desk, 'hear' | 'inThread' | 'reply'>;
  readonly ticketOf: TicketOf;
  readonly support: Pick<Support, 'isEngineer'>;
}

/** Makes the function that takes it there: also what an engineer writes in the asker's thread themselves. */
export function createHear({ desk, ticketOf, support }: HearParts): Hear {
  async function takeIn({ by, root, words }: Spoken): Promise<Heard> {
    const ticket = words.how === 'wrote' ? await desk.inThread(root) : undefined;
    if (ticket === undefined || !living.includes(ticket.status.state)) return 'not-for-us';
    if (!(await support.isEngineer(by))) return 'not-for-us';
    const { text, files, message } = words;
    const outcome = await desk.reply(ticket.id, by, { text, files, byHand: { message, rootTs: root.ts } });
    return outcome.kind === 'done' || outcome.reason === 'already-heard' ? 'heard' : 'not-for-us';
  }

  return async (spoken) => {
    const ticket = await ticketOf(spoken);
    if (ticket === undefined) return takeIn(spoken);
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
