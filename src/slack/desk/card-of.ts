/** A ticket -> its card, with how many others ask the same: asked each time, for that changes without it. */
import type { Logger } from 'pino';
import type { SimilarTickets } from '../../desk/similar.ts';
import type { Ticket } from '../../desk/ticket.ts';
import type { Message } from '../render/message.ts';
import { ticketCard } from '../render/ticket-card.ts';

/** As many as a card counts, and the list behind it shows. */
export const similarAtMost = 3;

/** Makes the function that renders cards. */
export function createCardOf(similar: SimilarTickets, log: Logger): (ticket: Ticket) => Promise<Message> {
  return async (ticket) => {
    const { team, question, id: except } = ticket;
    try {
      return ticketCard(ticket, (await similar.find({ team, question, except }, similarAtMost)).length);
    } catch (error) {
      log.warn({ err: error }, 'a card without similar tickets');
      return ticketCard(ticket);
    }
  };
}
