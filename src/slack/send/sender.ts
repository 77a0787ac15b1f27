/** The outbox -> Slack: takes the rows that are due, several at once, and has each sent, or tried again later. */
import type { Leased, Outbox } from '../../desk/outbox.ts';
import { createWorker, type Worker } from '../worker.ts';
import { createRetryPolicy, type RetryParts } from './retry-policy.ts';
import { type RowParts, sendRow } from './send-row.ts';

const lookEveryMs = 1_000;
const sentAtOnce = 20;

/** Starts to send what the outbox holds, and what it will hold; one slow call to Slack delays nobody else. */
export function createSender(parts: RowParts & RetryParts & { readonly outbox: Outbox }): Worker {
  const { outbox, clock, log } = parts;
  const retryOrGiveUp = createRetryPolicy(parts);
  return createWorker<Leased>({
    claim: (limit) => outbox.claim(clock(), limit),
    async work(row) {
      try {
        const at = await sendRow(parts, row);
        return () => outbox.sent(row, at);
      } catch (error) {
        return () => retryOrGiveUp(row, error);
      }
    },
    atOnce: sentAtOnce,
    everyMs: lookEveryMs,
    onError: (error) => log.error({ err: error }, 'outbox unreachable'),
  });
}
