/** An answer as it stands now: the section, who was helped by it, and the ticket about it where people were asked. */
import type { Answer } from '../../assistant/reply.ts';
import { isSameSection, type Ticket, type Waiting } from '../../desk/ticket.ts';
import { solvedFor } from '../../desk/votes.ts';
import type { Parts } from '../dependencies.ts';
import { answerMessage } from '../render/answer-message.ts';
import { refOf } from '../render/button-value.ts';
import type { Message } from '../render/message.ts';
import { replyContextOf } from '../render/reply-context.ts';
import { type TicketStatus, ticketStatusOf } from '../render/ticket-note.ts';

type DrawingParts = Pick<Parts, 'votes' | 'desk' | 'index' | 'forumUrl' | 'resolve'>;

/** Where an answer is drawn: for one person, or for the channel to which somebody shared it. */
interface Where {
  readonly isPrivate: boolean;
  readonly sharer?: string | undefined;
}

/** Draws the answer to a shown reply. */
export async function currentAnswer(
  parts: DrawingParts,
  shown: { readonly id: string; readonly question: string; readonly asker: string },
  answer: Answer,
  { isPrivate, sharer }: Where,
): Promise<Message> {
  const standing = isPrivate ? undefined : await standingAbout(parts, shown.id);
  return answerMessage(answer, {
    ...replyContextOf(parts, shown, isPrivate),
    solvedFor: await solversOf(parts, shown.id, answer),
    ...(sharer !== undefined && { shared: { by: sharer, asker: shown.asker } }),
    ...(standing !== undefined && { standing }),
  });
}

/** Who says that this section of a shown reply solved their question. */
export async function solversOf(
  { votes }: Pick<Parts, 'votes'>,
  id: string,
  answer: Answer,
): Promise<readonly string[]> {
  const here = refOf(answer.section);
  return solvedFor((await votes.on(id)).filter(({ section }) => isSameSection(section, here)));
}

/** The reply under which people were asked, which is the asker's note from then on; nothing where it quotes no section. */
export async function currentNote(
  parts: DrawingParts & Pick<Parts, 'assistant'>,
  ticket: Ticket,
  { user }: Waiting,
): Promise<Message | undefined> {
  const { shown } = ticket.shortfall;
  if (shown === undefined || user !== ticket.asker.user) return undefined;
  const answer = parts.assistant().quote(ticket.question, shown.path, shown.anchor);
  const { key: id, question } = ticket;
  return answer && currentAnswer(parts, { id, question, asker: user }, answer, { isPrivate: false });
}

/** Who asked privately has the ticket's note in their direct messages, and nobody else is to read it. */
async function standingAbout({ desk }: DrawingParts, id: string): Promise<TicketStatus | undefined> {
  const ticket = await desk.findByKey(id);
  if (ticket === undefined || ticket.asker.place.kind === 'private') return undefined;
  return ticketStatusOf(ticket, ticket.asker);
}
