/** The schema of a place and of a message's address: one for every row that holds them, of whatever table. */
import { z } from 'zod';
import type { MessageRef, Place } from './ticket.ts';

/** Where one message stands. */
export const messageRefSchema = z.object({
  team: z.string(),
  channel: z.string(),
  ts: z.string(),
}) satisfies z.ZodType<MessageRef>;

/** Where a question was asked. */
export const placeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('thread'),
    message: messageRefSchema,
    threadTs: z.string().exactOptional(),
    permalink: z.string().exactOptional(),
  }),
  z.object({ kind: z.literal('private'), channel: z.string(), threadTs: z.string().exactOptional() }),
]) satisfies z.ZodType<Place>;
