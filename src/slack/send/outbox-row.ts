/** What the outbox holds for Slack: replies ready to be sent, and the desk's messages, rendered when they are sent. */
import { z } from 'zod';
import { placeSchema } from '../../desk/place-schema.ts';
import { responseUrlSchema } from './respond.ts';

const message = z.object({ text: z.string(), blocks: z.array(z.looseObject({ type: z.string() })) });

/** The payload of a row; parsed when it is read back, for another release may have written it. */
export const outboxRowSchema = z.discriminatedUnion('kind', [
  /** A reply in its thread; `user` gets it directly where the app may not post there. */
  z.object({ kind: z.literal('reply'), team: z.string(), place: placeSchema, user: z.string(), message }),
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
  z.object({ kind: z.literal('privately'), team: z.string(), user: z.string(), to: responseUrlSchema, message }),
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
  }),
]);
/** As `outboxRowSchema` says. */
export type OutboxRow = z.infer<typeof outboxRowSchema>;
