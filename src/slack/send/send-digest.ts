/** The weekly digest: worked out when it is sent, once over all processes. */
import type { WebClient } from '@slack/web-api';
import type { GapFinder } from '../../desk/gap-finder.ts';
import type { Leased, Outbox } from '../../desk/outbox.ts';
import type { MessageRef } from '../../desk/ticket.ts';
import { digestMessage } from '../render/gaps-message.ts';
import type { OutboxRow } from './outbox-row.ts';
import { postOnce } from './post.ts';
import type { SupportChannel } from './support-channel.ts';

/** What it needs. */
export interface DigestParts {
  readonly client: WebClient;
  readonly gaps: Pick<GapFinder, 'digest' | 'report'>;
  readonly supportChannel: string;
  readonly toEngineers: Pick<SupportChannel, 'ensureOpen'>;
  readonly outbox: Pick<Outbox, 'put'>;
  readonly clock: () => number;
}

const weekMs = 7 * 24 * 3_600_000;

/** Posts it into the support channel; nothing where there is nothing to tell. */
export async function sendDigest(
  { client, gaps, supportChannel, toEngineers, outbox, clock }: DigestParts,
  leased: Leased,
  { team, week, due }: Extract<OutboxRow, { kind: 'digest' }>,
): Promise<MessageRef | undefined> {
  const digest = await gaps.digest(team, week);
  if (digest === undefined) return undefined;
  await toEngineers.ensureOpen();
  const since = due - weekMs;
  const message = digestMessage(digest, await gaps.report(team, since));
  const at = await postOnce(client, leased, { team, channel: supportChannel }, message);
  const key = `picture/${team}/${week}`;
  const payload: OutboxRow = { kind: 'picture', team, week, since, at };
  await outbox.put([{ key, lane: key, position: 0, payload, dueAt: clock() }]);
  return at;
}
