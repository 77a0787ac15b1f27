/** The ticket as an engineer saw it when they opened a form about it: goes with the form, and comes back with what they sent. */
import { z } from 'zod';
import type { Refusal, RefusalReason, Seen } from '../../desk/act.ts';
import type { Done } from '../../desk/changing.ts';
import type { Desk } from '../../desk/desk.ts';
import { type News, newsSince } from '../../desk/news.ts';
import { ownerOf, type Ticket } from '../../desk/ticket.ts';

const schema = z.object({ ticket: z.string(), version: z.number(), owner: z.string().exactOptional() });

/** Which ticket a form is about, and how it stood. */
interface Opened {
  readonly ticket: string;
  readonly seen?: Seen | undefined;
}

/** Makes the metadata of a form. */
export function formatSeen(ticket: Ticket): string {
  const { id, version } = ticket;
  const owner = ownerOf(ticket);
  return JSON.stringify({
    ticket: id,
    version,
    ...(owner !== undefined && { owner }),
  } satisfies z.infer<typeof schema>);
}

/** Reads it; forms of an earlier release have the ticket's id alone. */
export function parseSeen(metadata: string): Opened {
  if (!metadata.startsWith('{')) return { ticket: metadata };
  const { ticket, ...seen } = schema.parse(JSON.parse(metadata));
  return { ticket, seen };
}

/** Why an act is refused where the ticket changed under the form. */
const isChange: readonly RefusalReason[] = ['changed', 'already-claimed', 'already-resolved', 'already-withdrawn'];

/**
 * What whoever sent a form did not know, and is shown before they send it again: the ticket as it is now, and what was
 * said since. Nothing where that is not why it was refused, or they knew it all.
 */
export async function newsFor(
  desk: Pick<Desk, 'find' | 'history'>,
  outcome: Done | Refusal,
  user: string,
  { ticket: id, seen }: Opened,
): Promise<{ readonly ticket: Ticket; readonly since: readonly News[] } | undefined> {
  if (outcome.kind === 'done') return undefined;
  const { reason } = outcome;
  const ticket = isChange.includes(reason) && seen !== undefined ? await desk.find(id) : undefined;
  if (ticket === undefined || seen === undefined) return undefined;
  const since = newsSince(await desk.history(id), seen.version, user);
  const isHandedOver = reason === 'already-claimed' && ownerOf(ticket) !== seen.owner;
  return since.length > 0 || isHandedOver ? { ticket, since } : undefined;
}
