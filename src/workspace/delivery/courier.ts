/**
 * Brings things to the app and tries events again that were not acknowledged. Keeps a log of every attempt,
 * by which tests see what the app was sent.
 *
 * @see https://docs.slack.dev/apis/events-api (retries)
 */
import type { Clock } from '../clock.ts';
import type { Feed } from '../feed.ts';
import { type Json, jsonOf, textOf } from '../json.ts';
import type { Answer, Dispatch, Failure, Transport } from './transport.ts';

/** How long after a failed attempt the next one is made; after the last, an event is given up. */
const RETRY_DELAYS_MS = [0, 60_000, 300_000] as const;

/** One attempt to bring something to the app. */
export interface Delivery {
  readonly kind: Dispatch['kind'];
  /** The event's type, the command, or the interaction's type. */
  readonly type: string;
  /** 0 for the first, up to 3. */
  readonly attempt: number;
  readonly outcome: 'acknowledged' | Failure;
  /** Everything that was sent, `event_id` included. */
  readonly payload: Json;
}

export interface Courier {
  /** Every attempt that is over, oldest first. */
  readonly log: readonly Delivery[];
  /** Brings an event; settles when it is acknowledged or has failed once. Retries go on by themselves. */
  event(payload: Json): Promise<void>;
  /** Brings a command or an interaction, once. */
  once(kind: 'command' | 'interaction', payload: Json): Promise<Answer>;
  /** Gives up every retry that is still to come. */
  stop(): void;
}

/** Creates a courier; `transport` is asked for at every attempt, as the app may change its ways. */
export function createCourier(parts: {
  readonly clock: Clock;
  readonly feed: Feed;
  readonly transport: () => Transport;
}): Courier {
  const { clock, feed, transport } = parts;
  const log: Delivery[] = [];
  const planned = new Set<() => void>();
  let isStopped = false;

  async function attempt(dispatch: Dispatch): Promise<Answer> {
    const answer = await transport().send(dispatch);
    log.push({
      kind: dispatch.kind,
      type: typeOf(dispatch.payload),
      attempt: dispatch.retry?.attempt ?? 0,
      outcome: answer.isAcknowledged ? 'acknowledged' : answer.reason,
      payload: dispatch.payload,
    });
    return answer;
  }
  async function tryEvent(payload: Json, retry?: Dispatch['retry']): Promise<void> {
    const answer = await attempt({ kind: 'event', payload, ...(retry !== undefined && { retry }) });
    const next = retry?.attempt ?? 0;
    const delay = RETRY_DELAYS_MS[next];
    if (!answer.isAcknowledged && !answer.isFinal && delay !== undefined && !isStopped) {
      const cancel = clock.setTimeout(() => {
        planned.delete(cancel);
        void tryEvent(payload, { attempt: next + 1, reason: answer.reason });
      }, delay);
      planned.add(cancel);
    }
    // Told only now: whoever hears of a failed attempt finds its retry already planned.
    feed.publish({ kind: 'delivery' });
  }
  return {
    log,
    event: (payload) => tryEvent(payload),
    async once(kind, payload) {
      const answer = await attempt({ kind, payload });
      feed.publish({ kind: 'delivery' });
      return answer;
    },
    stop() {
      isStopped = true;
      for (const cancel of planned) cancel();
    },
  };
}

function typeOf(payload: Json): string {
  return textOf(payload['command']) ?? textOf(jsonOf(payload['event'])['type']) ?? textOf(payload['type']) ?? '';
}
