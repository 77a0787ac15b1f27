/** The outbox -> Slack: takes the rows that are due, several at once, and has each sent, or tried again later. */
import type { Leased, Outbox } from '../../desk/outbox.ts';
import { createPoller, type Poller } from '../poller.ts';
import { createRetryPolicy, type RetryParts } from './retry-policy.ts';
import { type RowParts, sendRow } from './send-row.ts';

const leaseMs = 60_000;
const lookEveryMs = 1_000;
const sentAtOnce = 20;

/** Starts to send what the outbox holds, and what it will hold. */
export function createSender(parts: RowParts & RetryParts & { readonly outbox: Outbox }): Poller {
  const { outbox, clock, log } = parts;
  const sending = new Set<Promise<void>>();
  const retryOrGiveUp = createRetryPolicy(parts);
  let announcements = 0;

  async function sendOrRetry(row: Leased): Promise<void> {
    try {
      await outbox.sent(row, await sendRow(parts, row));
    } catch (error) {
      await retryOrGiveUp(row, error);
    }
  }

  /** Takes as many rows as may be on their way at once, so that one slow call to Slack delays nobody else. */
  async function sendDue(): Promise<'more' | 'idle'> {
    const room = sentAtOnce - sending.size;
    const rows = room > 0 ? await outbox.claim({ now: clock(), leaseMs }, room) : [];
    const [isFull, known] = [rows.length === room, announcements];
    for (const row of rows) {
      const job = sendOrRetry(row)
        .catch(onError)
        .finally(() => {
          sending.delete(job);
          // There was more than could be taken, or something new came that may have had to wait for this row.
          if (isFull || announcements !== known) poller.wake();
        });
      sending.add(job);
    }
    return 'idle';
  }

  const onError = (error: unknown) => log.error({ err: error }, 'outbox unreachable');
  const poller = createPoller(sendDue, lookEveryMs, onError);
  return {
    wake() {
      announcements += 1;
      poller.wake();
    },
    async stop() {
      await poller.stop();
      await Promise.all(sending);
    },
  };
}
