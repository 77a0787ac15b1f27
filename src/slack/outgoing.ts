/** What the outbox holds for Slack: replies, ready to be sent, and what the desk wants said, rendered when it is. */
import { z } from 'zod';

const messageRef = z.object({ team: z.string(), channel: z.string(), ts: z.string() });
const place = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('thread'),
    message: messageRef,
    threadTs: z.string(),
    permalink: z.string().exactOptional(),
  }),
  z.object({ kind: z.literal('private'), channel: z.string() }),
]);
const message = z.object({ text: z.string(), blocks: z.array(z.looseObject({ type: z.string() })) });

/** As it stands in a row; parsed when it is read back, for another release may have written it. */
export const outgoingSchema = z.discriminatedUnion('kind', [
  /** A reply in its thread; `user` gets it directly where the app may not post there. */
  z.object({ kind: z.literal('reply'), team: z.string(), place, user: z.string(), message }),
  /** A private reply to a command, through its response URL; directly to `user` when that is used up. */
  z.object({ kind: z.literal('respond'), responseUrl: z.string(), team: z.string(), user: z.string(), message }),
  z.object({ kind: z.literal('card'), ticket: z.string() }),
  z.object({ kind: z.literal('note'), ticket: z.string(), user: z.string() }),
  z.object({
    kind: z.literal('answer'),
    ticket: z.string(),
    place,
    users: z.tuple([z.string()], z.string()),
    text: z.string(),
    by: z.string(),
  }),
]);
export type OutgoingPayload = z.infer<typeof outgoingSchema>;
