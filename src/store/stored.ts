/**
 * Rows -> values. What a body holds is checked when it is read: a row written by a newer release, or by hand, is
 * a plain error that names the row, never a ticket that is half there.
 */
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { FaqEntry } from '../desk/faq.ts';
import type { Wish } from '../desk/faq-entries.ts';
import type { ForumTopic } from '../desk/forum.ts';
import type { GapMark } from '../desk/gaps.ts';
import type { LearnedWording } from '../desk/learned-wordings.ts';
import { actKinds } from '../desk/life.ts';
import { messageRefSchema, placeSchema } from '../desk/place-schema.ts';
import { shortcomings } from '../desk/shortcomings.ts';
import { type ShownReply, surfaces } from '../desk/shown.ts';
import { type MessageRef, reasons, type Ticket } from '../desk/ticket.ts';
import type { TicketEvent } from '../desk/tickets.ts';
import type { Vote } from '../desk/votes.ts';
import type {
  FaqEntryTable,
  ForumTopicTable,
  GapMarkTable,
  LearnedWordingTable,
  ReplyTable,
  TicketEventTable,
  TicketTable,
  VoteTable,
  WishTable,
} from './schema.ts';

const waiting = z.object({
  user: z.string(),
  place: placeSchema,
  since: z.number(),
  note: messageRefSchema.exactOptional(),
  from: z.string().exactOptional(),
});

const sectionRef = z.object({ path: z.string(), anchor: z.string() });

const tried = z.array(sectionRef.extend({ title: z.string(), url: z.string(), score: z.number() }));

const answer = z.object({ text: z.string(), section: sectionRef.exactOptional(), by: z.string(), at: z.number() });
const answered = { answer: answer.exactOptional() };

const ticketRef = z.object({ id: z.string(), number: z.number() });

const status = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open'), ...answered }),
  z.object({ state: z.literal('claimed'), owner: z.string(), at: z.number(), ...answered }),
  z.object({
    state: z.literal('waiting'),
    owner: z.string(),
    at: z.number(),
    nudgedAt: z.number().exactOptional(),
    ...answered,
  }),
  z.object({ state: z.literal('answered'), answer, nudgedAt: z.number().exactOptional() }),
  z.object({
    state: z.literal('resolved'),
    by: z.string(),
    at: z.number(),
    reason: z.enum(reasons),
    isConfirmed: z.literal(true).exactOptional(),
    ...answered,
  }),
  z.object({ state: z.literal('reopened'), by: z.string(), at: z.number(), ...answered }),
  z.object({ state: z.literal('withdrawn'), at: z.number(), ...answered }),
  z.object({ state: z.literal('merged'), into: ticketRef, by: z.string(), at: z.number() }),
]);

const reminder = z.object({
  target: z.enum(['first-answer', 'resolution', 'owner']),
  stage: z.enum(['soon', 'passed']),
});

/** What of a ticket has no column of its own. */
const ticketBody = z.object({
  asker: waiting,
  question: z.string(),
  shortfall: z.object({
    why: z.enum(['not-covered', 'asked-for-a-person']),
    confidence: z.number(),
    tried,
    shown: sectionRef.exactOptional(),
    rejected: z.array(sectionRef.extend({ why: z.enum(shortcomings).exactOptional() })).exactOptional(),
  }),
  subject: z
    .object({ platforms: z.array(z.string()), components: z.array(z.string()), versions: z.array(z.string()) })
    .exactOptional(),
  firstAnsweredAt: z.number().exactOptional(),
  pauses: z.array(z.object({ from: z.number(), to: z.number().exactOptional() })),
  reminded: z.array(reminder),
  status,
  watchers: z.array(waiting),
  heard: z.array(z.string()),
  forum: z
    .object({ topic: z.object({ id: z.number(), url: z.string() }), solution: z.number().exactOptional() })
    .exactOptional(),
  card: messageRefSchema.exactOptional(),
});

const eventBody = z.object({
  kind: z.enum(['open', ...actKinds]),
  by: z.string(),
  at: z.number(),
  to: z.string().exactOptional(),
  reason: z.enum(reasons).exactOptional(),
  other: ticketRef.exactOptional(),
  heard: z.object({ message: messageRefSchema, how: z.enum(['wrote', 'edited', 'deleted']) }).exactOptional(),
  reminder: reminder.exactOptional(),
  act: z.string().exactOptional(),
});

const eventWords = z.object({
  text: z.string().exactOptional(),
  files: z.array(z.object({ name: z.string(), url: z.string() })).exactOptional(),
});

const replyBody = z.object({
  asker: z.object({ team: z.string(), user: z.string() }),
  place: placeSchema,
  question: z.string(),
  kind: z.enum(['answer', 'choice', 'none']),
  tried,
  confidence: z.number(),
  surface: z.enum(surfaces).exactOptional(),
  editedAfterMs: z.number().exactOptional(),
  pausedAt: z.number().exactOptional(),
});

const voteBody = z.object({
  verdict: z.enum(['solved', 'not-mine']),
  why: z.enum(shortcomings).exactOptional(),
  section: sectionRef,
  confidence: z.number(),
  index: z.string(),
  act: z.string().exactOptional(),
});

const author = z.object({ user: z.string(), name: z.string() });

const faqBody = z.object({
  title: z.string(),
  wordings: z.array(z.string()),
  platforms: z.array(z.string()),
  components: z.array(z.string()),
  versions: z.string().exactOptional(),
  answer: z.string(),
  ticket: ticketRef.exactOptional(),
  fellShort: z.array(sectionRef).exactOptional(),
  draftedBy: author,
  status: z.discriminatedUnion('state', [
    z.object({ state: z.literal('draft'), takenBackAt: z.number().exactOptional() }),
    z.object({ state: z.literal('published'), by: author, at: z.number() }),
    z.object({ state: z.literal('retired'), by: z.string(), at: z.number(), coveredBy: sectionRef.exactOptional() }),
  ]),
});

const wishBody = z.object({
  place: placeSchema,
  question: z.string(),
  fellShort: z.array(sectionRef).exactOptional(),
});

const gapMarkBody = z.object({
  wording: z.string(),
  kind: z.enum(['not-ours', 'snoozed']),
  until: z.number().exactOptional(),
  by: z.string(),
});

const topicRef = z.object({ id: z.number(), url: z.string() });

const forumBody = z.object({
  place: placeSchema,
  state: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('sending') }),
    z.object({ kind: z.literal('posted'), topic: topicRef }),
    z.object({
      kind: z.literal('rejected'),
      problems: z.array(z.object({ field: z.enum(['title', 'body']), says: z.string() })),
    }),
    z.object({ kind: z.literal('failed') }),
  ]),
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
export function toTicketEvent({ ticket, version, body, words }: Selectable<TicketEventTable>): TicketEvent {
  const what = `event ${version} of ticket ${ticket}`;
  const written = words === null ? {} : parseBody(eventWords, words, what);
  return { ticket, version, ...parseBody(eventBody, body, what), ...written };
}

/** Reads what was shown from its row. */
export function toShownReply(row: Selectable<ReplyTable>): ShownReply {
  return { id: row.id, shownAt: row.shown_at, ...parseBody(replyBody, row.body, `reply ${row.id}`) };
}

/** Reads a vote from its row. */
export function toVote({ reply, team, voter, cast_at: at, body }: Selectable<VoteTable>): Vote {
  return { reply, by: { team, user: voter }, at, ...parseBody(voteBody, body, `vote on reply ${reply}`) };
}

/** Reads an entry of the FAQ from its row. */
export function toFaqEntry({ id, team, version, drafted_at: draftedAt, body }: Selectable<FaqEntryTable>): FaqEntry {
  return { id, team, version, draftedAt, ...parseBody(faqBody, body, `entry ${id} of the FAQ`) };
}

/** Reads a wish from its row. */
export function toWish({ id, team, user, asked_at: askedAt, body }: Selectable<WishTable>): Wish {
  return { id, team, user, askedAt, ...parseBody(wishBody, body, `wish ${id}`) };
}

/** Reads a mark on a gap from its row. */
export function toGapMark({ id, team, marked_at: at, body }: Selectable<GapMarkTable>): GapMark {
  return { id, team, at, ...parseBody(gapMarkBody, body, `mark ${id} on a gap`) };
}

/** Reads a question that was carried to the forum from its row. */
export function toForumTopic({ key, team, asker: user, round, body }: Selectable<ForumTopicTable>): ForumTopic {
  return { key, asker: { team, user }, round, ...parseBody(forumBody, body, `topic of question ${key}`) };
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
