/** Takes what people wrote out of tickets and their histories; that it was written, by whom and when, stays. */
import type { Kysely, SelectQueryBuilder } from 'kysely';
import { answerOf, forgottenWords, type Person, type Ticket } from '../desk/ticket.ts';
import type { Schema } from './schema.ts';
import { toTicket } from './stored.ts';
import { toTicketRow } from './ticket-rows.ts';

/** Does so for one person in a transaction, and gives how many texts that were. */
export async function forgetTicketWords(db: Kysely<Schema>, { user, team }: Person): Promise<number> {
  const ofTeam = db.selectFrom('tickets').where('team', '=', team);
  const theirs = ofTeam.where(({ or, eb }) => or([eb('asker', '=', user), eb('body', 'like', `%"by":"${user}"%`)]));
  const texts = await blank(db, theirs, (ticket) => ({
    question: ticket.asker.user === user,
    answer: answerOf(ticket)?.by === user,
  }));
  const lines = await db
    .updateTable('ticket_events')
    .set({ words: null, salt: '' })
    .where('actor', '=', user)
    .where('words', 'is not', null)
    .where('ticket', 'in', ofTeam.select('id'))
    .executeTakeFirst();
  return texts + Number(lines.numUpdatedRows);
}

const over = ['resolved', 'withdrawn', 'merged'];

/** Does so, in a transaction, for tickets that have been over since before `before`, in epoch milliseconds. */
export async function forgetTicketsBefore(db: Kysely<Schema>, before: number): Promise<number> {
  const old = db.selectFrom('tickets').where('state', 'in', over).where('changed_at', '<', before);
  const said = db.selectFrom('ticket_events').select('ticket').where('words', 'is not', null);
  const worded = old.where(({ or, eb }) => or([eb('question', '!=', forgottenWords), eb('id', 'in', said)]));
  const texts = await blank(db, worded, () => ({ question: true, answer: true }));
  const lines = await db
    .updateTable('ticket_events')
    .set({ words: null, salt: '' })
    .where('words', 'is not', null)
    .where('ticket', 'in', old.select('id'))
    .executeTakeFirst();
  return texts + Number(lines.numUpdatedRows);
}

/** Which of a ticket's own words are to go. */
interface Going {
  readonly question: boolean;
  readonly answer: boolean;
}

/** Blanks words of the tickets that are found, again where somebody changes one meanwhile; gives how many that were. */
async function blank(
  db: Kysely<Schema>,
  found: SelectQueryBuilder<Schema, 'tickets', object>,
  goingOf: (ticket: Ticket) => Going,
): Promise<number> {
  for (let texts = 0; ; ) {
    let isStale = false;
    for (const ticket of (await found.selectAll().execute()).map(toTicket)) {
      const [blanked, count] = without(ticket, goingOf(ticket));
      if (count === 0) continue;
      const { id, ...columns } = toTicketRow({ ...blanked, version: ticket.version + 1 });
      const update = db.updateTable('tickets').set(columns).where('id', '=', id).where('version', '=', ticket.version);
      if ((await update.executeTakeFirst()).numUpdatedRows === 0n) isStale = true;
      else texts += count;
    }
    if (!isStale) return texts;
  }
}

function without(ticket: Ticket, going: Going): readonly [Ticket, number] {
  const { status } = ticket;
  const answer = status.state === 'merged' ? undefined : status.answer;
  const hasQuestion = going.question && ticket.question !== forgottenWords;
  const hasAnswer = going.answer && answer !== undefined && answer.text !== forgottenWords;
  const blanked = hasAnswer ? { ...status, answer: { ...answer, text: forgottenWords } } : status;
  const question = hasQuestion ? forgottenWords : ticket.question;
  return [{ ...ticket, question, status: blanked }, Number(hasQuestion) + Number(hasAnswer)];
}
