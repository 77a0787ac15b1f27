/**
 * A person's words, taken out of everything that is kept: what they wrote, and where it was taken over word by word
 * (wordings, topics). Counts stay: that something was asked, answered and voted, and when.
 */
import type { Kysely } from 'kysely';
import { type FaqEntry, titleOf } from '../desk/faq.ts';
import { toWordingText } from '../desk/learned-wordings.ts';
import { forgetWording } from '../desk/teach.ts';
import { forgottenWords, type Person } from '../desk/ticket.ts';
import type { Database } from './database.ts';
import { forgetRows } from './forget-rows.ts';
import { forgetTicketWords } from './forget-words.ts';
import type { Schema } from './schema.ts';
import { toFaqEntry, toGapMark, toLearnedWording, toShownReply, toTicketEvent } from './stored.ts';

/** How many texts were taken out, by where they stood. */
export interface Forgotten {
  readonly tickets: number;
  readonly replies: number;
  readonly wordings: number;
  readonly entries: number;
  readonly topics: number;
  readonly wishes: number;
  /** Of the inbox and the outbox. */
  readonly rows: number;
}

/** Does so, all or nothing, also while the app runs. */
export async function forgetPerson({ kysely, engine }: Database, person: Person): Promise<Forgotten> {
  const forgotten = await kysely.transaction().execute(async (db) => {
    const isTheirs = await theirWords(db, person);
    return {
      wordings: await forgetWordings(db, person, isTheirs),
      entries: await forgetInEntries(db, person, isTheirs),
      topics: await forgetTopics(db, person, isTheirs),
      tickets: await forgetTicketWords(db, person),
      replies: await forgetReplies(db, person),
      wishes: await forgetWishes(db, person),
      rows: await forgetRows(db, person),
    };
  });
  engine.tidy();
  return forgotten;
}

type IsTheirs = (text: string) => boolean;

/** Everything that they asked or wrote in threads, as it may have been taken over elsewhere. */
async function theirWords(db: Kysely<Schema>, { team, user }: Person): Promise<IsTheirs> {
  const replies = await db
    .selectFrom('replies')
    .selectAll()
    .where('team', '=', team)
    .where('asker', '=', user)
    .execute();
  const events = await db
    .selectFrom('ticket_events')
    .innerJoin('tickets', 'tickets.id', 'ticket_events.ticket')
    .selectAll('ticket_events')
    .where('tickets.team', '=', team)
    .where('actor', '=', user)
    .where('words', 'is not', null)
    .execute();
  const texts = [
    ...replies.map((row) => toShownReply(row).question),
    ...events.map((row) => toTicketEvent(row).text ?? ''),
  ];
  const known = new Set(texts.flatMap((text) => [text, toWordingText(text), titleOf(text)]).map(bare));
  known.delete('');
  known.delete(forgottenWords);
  return (text) => known.has(bare(text));
}

function bare(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[\s?!.…]+$/, '');
}

/** Theirs are also those that they confirmed for a question of their own which is no longer known. */
async function forgetWordings(db: Kysely<Schema>, { team, user }: Person, isTheirs: IsTheirs): Promise<number> {
  const rows = await db.selectFrom('learned_wordings').selectAll().where('team', '=', team).execute();
  let count = 0;
  for (const wording of rows.map(toLearnedWording)) {
    const isOwn = (wording.from === 'asker' && wording.by === user) || isTheirs(wording.question);
    const after = isOwn ? forgetWording(wording) : undefined;
    if (after === undefined) continue;
    const { id, version, learnedAt: _, team: __, ...body } = after;
    const update = db.updateTable('learned_wordings').set({ version, body: JSON.stringify(body) });
    await update.where('team', '=', team).where('id', '=', id).execute();
    count += 1;
  }
  return count;
}

/** Ways of asking, and a heading that is one; what an engineer published under their name is the team's. */
async function forgetInEntries(db: Kysely<Schema>, { team }: Person, isTheirs: IsTheirs): Promise<number> {
  const rows = await db.selectFrom('faq_entries').selectAll().where('team', '=', team).execute();
  let count = 0;
  for (const entry of rows.map(toFaqEntry)) {
    const wordings = entry.wordings.filter((wording) => !isTheirs(wording));
    const title = isTheirs(entry.title) ? (wordings[0] ?? forgottenWords) : entry.title;
    if (title === entry.title && wordings.length === entry.wordings.length) continue;
    const { id, team: _, draftedAt: __, version, ...body }: FaqEntry = { ...entry, title, wordings };
    const update = db.updateTable('faq_entries').set({ version: version + 1, body: JSON.stringify(body) });
    await update.where('id', '=', id).execute();
    count += 1;
  }
  return count;
}

async function forgetTopics(db: Kysely<Schema>, { team }: Person, isTheirs: IsTheirs): Promise<number> {
  const rows = await db.selectFrom('gap_marks').selectAll().where('team', '=', team).execute();
  const theirs = rows.map(toGapMark).filter(({ wording }) => isTheirs(wording));
  for (const { id, team: _, at: __, ...body } of theirs) {
    const blanked = JSON.stringify({ ...body, wording: forgottenWords });
    await db.updateTable('gap_marks').set({ body: blanked }).where('id', '=', id).execute();
  }
  return theirs.length;
}

async function forgetReplies(db: Kysely<Schema>, { team, user }: Person): Promise<number> {
  const rows = await db.selectFrom('replies').selectAll().where('team', '=', team).where('asker', '=', user).execute();
  const worded = rows.map(toShownReply).filter(({ question }) => question !== forgottenWords);
  for (const { id, shownAt: _, ...body } of worded) {
    const blanked = JSON.stringify({ ...body, question: forgottenWords });
    await db.updateTable('replies').set({ body: blanked }).where('id', '=', id).execute();
  }
  return worded.length;
}

/** With them goes what they looked for in the queue. */
async function forgetWishes(db: Kysely<Schema>, { team, user }: Person): Promise<number> {
  await db.deleteFrom('queue_choices').where('team', '=', team).where('user', '=', user).execute();
  const gone = await db.deleteFrom('wishes').where('team', '=', team).where('user', '=', user).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
