/** The weekly digest: worked out when it is sent, once over all processes. */
import type { WebClient } from '@slack/web-api';
import type { GapFinder } from '../../desk/gap-finder.ts';
import type { Leased } from '../../desk/outbox.ts';
import type { MessageRef } from '../../desk/ticket.ts';
import { digestMessage } from '../render/gaps-message.ts';
import type { OutboxRow } from './outbox-row.ts';
import { postOnce } from './post.ts';

/** What it needs. */
export interface DigestParts {
  readonly client: WebClient;
  readonly gaps: Pick<GapFinder, 'digest' | 'report'>;
  readonly supportChannel: string;
}

const weekMs = 7 * 24 * 3_600_000;

/** Posts it into the support channel; nothing where there is nothing to tell. */
export async function sendDigest(
  { client, gaps, supportChannel }: DigestParts,
  leased: Leased,
  { team, week, due }: Extract<OutboxRow, { kind: 'digest' }>,
): Promise<MessageRef | undefined> {
  const digest = await gaps.digest(team, week);
  if (digest === undefined) return undefined;
  const report = await gaps.report(team, due - weekMs);
  return postOnce(client, leased, { team, channel: supportChannel }, digestMessage(digest, report));
}
