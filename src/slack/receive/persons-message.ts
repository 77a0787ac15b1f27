/** A message that a person wrote, as Slack has it in any event: bots and what Slack itself says are none. */
import { z } from 'zod';

/** As far as every reader of it looks. */
export const personsMessageSchema = z.object({
  // Files arrive with a subtype and may carry a question; a broadcast reply is a message like any other.
  subtype: z.enum(['file_share', 'thread_broadcast']).optional(),
  user: z.string(),
  text: z.string().default(''),
  ts: z.string(),
  thread_ts: z.string().optional(),
  bot_id: z.undefined().optional(),
  edited: z.object({ ts: z.string() }).optional(),
});
