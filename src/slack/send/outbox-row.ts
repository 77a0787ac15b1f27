/** What the outbox holds for Slack: replies ready to be sent, and the desk's messages, rendered when they are sent. */
import { z } from 'zod';
import { type Aside, plainSteps, type Saying } from '../../desk/messages.ts';
import { messageRefSchema, placeSchema } from '../../desk/place-schema.ts';
import { reasons } from '../../desk/ticket.ts';
import { responseUrlSchema } from './respond.ts';

const message = z.object({ text: z.string(), blocks: z.array(z.looseObject({ type: z.string() })) });

/** It quotes the guides for the reply with this id: not sent while answering is paused. */
const answers = z.string().exactOptional();

const file = z.object({ name: z.string(), url: z.string() });
const ticketRef = z.object({ id: z.string(), number: z.number() });

/** As `Aside` of the desk. */
const aside = z.discriminatedUnion('about', [
  z.object({
    about: z.literal('conversation'),
    turns: z.array(z.object({ by: z.enum(['asker', 'app']), text: z.string(), at: z.number() })),
  }),
  z.object({
    about: z.literal('heard'),
    by: z.string(),
    how: z.enum(['wrote', 'edited', 'deleted']),
    message: messageRefSchema,
    text: z.string(),
    files: z.array(file),
    mention: z.string().exactOptional(),
  }),
  z.object({
    about: z.literal('said'),
    by: z.string(),
    to: z.string(),
    text: z.string(),
    byHand: z.object({ message: messageRefSchema, rootTs: z.string() }).exactOptional(),
  }),
  z.object({ about: z.literal('note'), by: z.string(), text: z.string() }),
  z.object({ about: z.literal('assigned'), to: z.string(), by: z.string().exactOptional() }),
  z.object({
    about: z.literal('reminder'),
    reminder: z.object({
      target: z.enum(['first-answer', 'resolution', 'owner']),
      stage: z.enum(['soon', 'passed']),
    }),
    owner: z.string().exactOptional(),
  }),
  z.object({ about: z.literal('absorbed'), other: ticketRef, by: z.string() }),
  z.object({ about: z.literal('merged'), into: ticketRef, by: z.string() }),
  z.object({ about: z.literal('parted'), other: ticketRef, by: z.string() }),
  z.object({ about: z.literal('taken-back'), ticket: z.string(), to: z.string(), title: z.string() }),
  z.object({
    about: z.literal('forum'),
    what: z.enum(['published', 'solved', 'unsolved']),
    by: z.string(),
    url: z.string(),
  }),
  z.object({
    about: z.literal('step'),
    step: z.enum(plainSteps),
    by: z.string(),
    mention: z.string().exactOptional(),
    reason: z.enum(reasons).exactOptional(),
    text: z.string().exactOptional(),
  }),
]) satisfies z.ZodType<Aside>;

/** As `Saying` of the desk. */
const saying = z.discriminatedUnion('about', [
  z.object({ about: z.literal('reply'), by: z.string(), text: z.string(), files: z.array(file) }),
  z.object({ about: z.literal('question'), by: z.string(), text: z.string() }),
  z.object({
    about: z.literal('closing'),
    by: z.string(),
    reason: z.enum(reasons).exactOptional(),
    text: z.string(),
  }),
  z.object({ about: z.literal('merged'), by: z.string(), other: ticketRef }),
  z.object({ about: z.literal('solution'), author: z.string(), text: z.string(), url: z.string() }),
  z.object({ about: z.literal('unsolved'), url: z.string() }),
  z.object({ about: z.literal('nudge') }),
  z.object({ about: z.literal('lapse') }),
]) satisfies z.ZodType<Saying>;

/** The payload of a row; parsed when it is read back, for another release may have written it. */
export const outboxRowSchema = z.discriminatedUnion('kind', [
  /** A reply in its thread; `user` gets it directly where the app may not post there. */
  z.object({ kind: z.literal('reply'), team: z.string(), place: placeSchema, user: z.string(), message, answers }),
  /**
   * The same after its question was edited: takes the place of the message with the key `of`, if it is there, and
   * unless a later `edit` of the question is kept.
   */
  z.object({
    kind: z.literal('revision'),
    of: z.string(),
    edit: z.object({ reply: z.string(), editedAfterMs: z.number() }).exactOptional(),
    message,
  }),
  /** A private reply; as a direct message to `user` where its response URL does not work. */
  z.object({
    kind: z.literal('privately'),
    team: z.string(),
    user: z.string(),
    to: responseUrlSchema,
    message,
    answers,
  }),
  /** A reply that `user` shares with everyone in a channel; if that fails, they are told directly. */
  z.object({
    kind: z.literal('share'),
    team: z.string(),
    user: z.string(),
    channel: z.string(),
    to: responseUrlSchema,
    message,
  }),
  /** To the engineers: something that a person should have read could not be delivered. */
  z.object({ kind: z.literal('undelivered'), team: z.string(), user: z.string(), cause: z.string(), row: z.string() }),
  z.object({ kind: z.literal('card'), ticket: z.string() }),
  z.object({ kind: z.literal('note'), ticket: z.string(), user: z.string() }),
  z.object({
    kind: z.literal('answer'),
    ticket: z.string(),
    place: placeSchema,
    users: z.tuple([z.string()], z.string()),
    text: z.string(),
    by: z.string(),
    isThere: z.literal(true).exactOptional(),
  }),
  z.object({ kind: z.literal('aside'), ticket: z.string(), aside }),
  z.object({ kind: z.literal('say'), ticket: z.string(), place: placeSchema, user: z.string(), saying }),
  /** To the community forum: a topic about the question `key`. After `until` nobody looks at the form any more. */
  z.object({
    kind: z.literal('topic'),
    key: z.string(),
    externalId: z.string(),
    team: z.string(),
    user: z.string(),
    title: z.string(),
    body: z.string(),
    until: z.number(),
  }),
  /** To the engineers, once a week: what people asked and nobody answered. */
  z.object({ kind: z.literal('digest'), team: z.string(), week: z.string(), due: z.number() }),
  /** The report since then, as a picture under the digest of a week. */
  z.object({
    kind: z.literal('picture'),
    team: z.string(),
    week: z.string(),
    since: z.number(),
    at: messageRefSchema,
  }),
  /** From the community forum: a post is the solution of a topic, or is it no more. */
  z.object({
    kind: z.literal('solution'),
    what: z.enum(['accepted', 'unaccepted']),
    topic: z.object({ id: z.number(), title: z.string(), url: z.string() }),
    post: z.number(),
    url: z.string(),
    by: z.string(),
    text: z.string(),
  }),
  z.object({
    kind: z.literal('granted'),
    team: z.string(),
    place: placeSchema,
    user: z.string(),
    question: z.string(),
    section: z.object({
      path: z.string(),
      anchor: z.string(),
      title: z.string(),
      url: z.string(),
      excerpt: z.string().default(''),
    }),
  }),
]);
/** As `outboxRowSchema` says. */
export type OutboxRow = z.infer<typeof outboxRowSchema>;
