/** Any delivery of Slack's -> what the inbox keeps of it: what it asks of us, and what it says to the support team. */
import { z } from 'zod';
import { actSchema, type StoredAct } from './acts.ts';
import { deliverySchema, type Identity, parseDelivery } from './parse-delivery.ts';
import { keyOfSpoken, parseSpoken, spokenSchema } from './parse-spoken.ts';

/** As it is stored. In a thread or a direct message it also has `spoken`: its author may be waiting for a ticket. */
export const incomingSchema = z.union([
  actSchema,
  z.object({ kind: z.literal('spoken'), key: z.string(), spoken: spokenSchema }),
  deliverySchema.and(z.object({ spoken: spokenSchema.exactOptional() })),
]);
/** As `incomingSchema` says. */
export type Incoming = z.infer<typeof incomingSchema>;

/** What is said, and not done by a button. */
export type Said = Exclude<Incoming, StoredAct>;

/** Reads the body of a delivery; what is none of our business gives nothing. */
export function parseIncoming(body: unknown, identity: Identity): Said | undefined {
  const asked = parseDelivery(body, identity);
  const spoken = asked?.kind === 'order' ? undefined : parseSpoken(body, identity.botUserId);
  if (spoken === undefined) return asked;
  return asked === undefined
    ? { kind: 'spoken', key: keyOfSpoken(spoken, eventTime(body)), spoken }
    : { ...asked, spoken };
}

const timed = z.object({ event: z.object({ event_ts: z.string() }) });

/** When an edit or a deletion happened; Slack gives each a time of its own. */
function eventTime(body: unknown): string {
  return timed.safeParse(body).data?.event.event_ts ?? '';
}
