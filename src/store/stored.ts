/**
 * Rows -> values. What a body holds is checked when it is read: a row written by a newer release, or by hand, is
 * a plain error that names the row, never a ticket that is half there.
 */
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { LearnedWording } from '../desk/learned-wordings.ts';
import { messageRefSchema, placeSchema } from '../desk/place-schema.ts';
import type { ShownReply } from '../desk/shown.ts';
import type { MessageRef, Ticket } from '../desk/ticket.ts';
import type { TicketEvent } from '../desk/tickets.ts';
import { shortcomings, type Vote } from '../desk/votes.ts';
import type { LearnedWordingTable, ReplyTable, TicketEventTable, TicketTable, VoteTable } from './schema.ts';

const waiting = z.object({
  user: z.string(),
  place: placeSchema,
  since: z.number(),
  note: messageRefSchema.exactOptional(),
});

const sectionRef = z.object({ path: z.string(), anchor: z.string() });

const tried = z.array(sectionRef.extend({ title: z.string(), url: z.string(), score: z.number() }));

const answer = z.object({ text: z.string(), by: z.string(), at: z.number() });

const status = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open') }),
  z.object({ state: z.literal('claimed'), owner: z.string(), at: z.number() }),
  z.object({ state: z.literal('answered'), answer }),
  z.object({ state: z.literal('resolved'), by: z.string(), at: z.number(), answer: answer.exactOptional() }),
  z.object({ state: z.literal('reopened'), by: z.string(), at: z.number() }),
  z.object({ state: z.literal('withdrawn'), at: z.number() }),
]);

/** What of a ticket has no column of its own. */
const ticketBody = z.object({
  asker: waiting,
  question: z.string(),
  shortfall: z.object({
    why: z.enum(['not-covered', 'asked-for-a-person']),
    confidence: z.number(),
    tried,
    shown: sectionRef.exactOptional(),
  }),
  status,
  watchers: z.array(waiting),
  card: messageRefSchema.exactOptional(),
});

const eventBody = z.object({
  kind: z.enum(['open', 'claim', 'release', 'answer', 'resolve', 'reopen', 'withdraw', 'reword', 'join']),
  by: z.string(),
  at: z.number(),
  text: z.string().exactOptional(),
});

const replyBody = z.object({
  asker: z.object({ team: z.string(), user: z.string() }),
  place: placeSchema,
  question: z.string(),
  kind: z.enum(['answer', 'choice', 'none']),
  tried,
  confidence: z.number(),
  editedAfterMs: z.number().exactOptional(),
});

const voteBody = z.object({
  verdict: z.enum(['solved', 'not-mine']),
  why: z.enum(shortcomings).exactOptional(),
  section: sectionRef,
  confidence: z.number(),
  index: z.string(),
});

const learnedBody = z.object({
  question: z.string(),
  path: z.string(),
  anchor: z.string(),
  by: z.string(),
  from: z.enum(['asker', 'engineer']),
  state: z.enum(['used', 'withdrawn', 'rejected', 'forgotten']),
  objectors: z.array(z.string()),
});

/** Reads a ticket from its row. */
export function toTicket(row: Selectable<TicketTable>): Ticket {
  const { id, key, team, number, version, opened_at: openedAt } = row;
  return { id, key, team, number, version, openedAt, ...parseBody(ticketBody, row.body, `ticket ${id}`) };
}

/** Reads a line of history from its row. */
export function toTicketEvent({ ticket, version, body }: Selectable<TicketEventTable>): TicketEvent {
  return { ticket, version, ...parseBody(eventBody, body, `event ${version} of ticket ${ticket}`) };
}

/** Reads what was shown from its row. */
export function toShownReply(row: Selectable<ReplyTable>): ShownReply {
  return { id: row.id, shownAt: row.shown_at, ...parseBody(replyBody, row.body, `reply ${row.id}`) };
}

/** Reads a vote from its row. */
export function toVote({ reply, team, voter, cast_at: at, body }: Selectable<VoteTable>): Vote {
  return { reply, by: { team, user: voter }, at, ...parseBody(voteBody, body, `vote on reply ${reply}`) };
}

/** Reads a learned wording from its row. */
export function toLearnedWording(row: Selectable<LearnedWordingTable>): LearnedWording {
  const { team, id, version, learned_at: learnedAt, body } = row;
  return { team, id, version, learnedAt, ...parseBody(learnedBody, body, `learned wording ${id}`) };
}

/** Reads where a message was sent to from the outbox's column. */
export function toMessageRef(json: string): MessageRef {
  return parseBody(messageRefSchema, json, 'place of a sent message');
}

function parseBody<T>(schema: z.ZodType<T>, json: string, what: string): T {
  const parsed = schema.safeParse(JSON.parse(json));
  if (parsed.success) return parsed.data;
  throw new Error(`the stored ${what} cannot be read: ${z.prettifyError(parsed.error)}`);
}
