/**
 * Brings things to the app and tries events again that were not acknowledged. Keeps a log of the attempts, by which
 * tests see what the app was sent.
 *
 * @see https://docs.slack.dev/apis/events-api (retries)
 */

import type { ChangeBus } from '../change-bus.ts';
import type { Clock } from '../clock.ts';
import { type Json, jsonOf, textOf } from '../json.ts';
import { createRecentList } from '../recent.ts';
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
  /** From sending it to its outcome. */
  readonly tookMs: number;
  /** Everything that was sent, `event_id` included. */
  readonly payload: Json;
}

/**
 * What happens to an event on its way: it comes `twice` at once; its acknowledgement is lost, so that it is `retried`
 * with the marks of a retry; or it comes `late`, after events that happened later.
 */
export type Disturbance = 'twice' | 'retried' | 'late';

/** How late a late event is. */
const LATE_MS = 300;

export interface Dispatcher {
  /** The latest attempts that are over (see recent.ts), oldest first. */
  readonly log: readonly Delivery[];
  /** Brings an event; settles when it is acknowledged or has failed once. Retries go on by themselves. */
  event(payload: Json): Promise<void>;
  /** Disturbs the events from now on as `plan` says of each; undefined leaves one alone. */
  disturb(plan: (payload: Json) => Disturbance | undefined): void;
  /** Brings a command or an interaction, once. */
  once(kind: 'command' | 'interaction', payload: Json): Promise<Answer>;
  /** Gives up every retry that is still to come. */
  stop(): void;
}

/** Creates a dispatcher; `transport` is asked for at every attempt, as the app may change its ways. */
export function createDispatcher(parts: {
  readonly clock: Clock;
  readonly changes: ChangeBus;
  readonly transport: () => Transport;
}): Dispatcher {
  const { clock, changes, transport } = parts;
  const log = createRecentList<Delivery>();
  const planned = new Set<() => void>();
  let isStopped = false;
  let disturbanceOf: (payload: Json) => Disturbance | undefined = () => undefined;

  async function attempt(dispatch: Dispatch): Promise<Answer> {
    const startedAt = clock.now();
    const answer = await transport().send(dispatch);
    log.push({
      kind: dispatch.kind,
      type: typeOf(dispatch.payload),
      attempt: dispatch.retry?.attempt ?? 0,
      outcome: answer.isAcknowledged ? 'acknowledged' : answer.reason,
      tookMs: clock.now() - startedAt,
      payload: dispatch.payload,
    });
    return answer;
  }
  async function tryEvent(payload: Json, retry?: Dispatch['retry']): Promise<void> {
    const answer = await attempt({ kind: 'event', payload, ...(retry !== undefined && { retry }) });
    const next = retry?.attempt ?? 0;
    const delay = RETRY_DELAYS_MS[next];
    if (!answer.isAcknowledged && !answer.isFinal && delay !== undefined && !isStopped) {
      later(() => void tryEvent(payload, { attempt: next + 1, reason: answer.reason }), delay);
    }
    // Told only now: whoever hears of a failed attempt finds its retry already planned.
    changes.publish({ kind: 'delivery' });
  }
  function later(run: () => void, delayMs: number): void {
    const cancel = clock.setTimeout(() => {
      planned.delete(cancel);
      run();
    }, delayMs);
    planned.add(cancel);
  }
  async function bring(payload: Json): Promise<void> {
    switch (disturbanceOf(payload)) {
      case 'twice':
        await Promise.all([tryEvent(payload), tryEvent(payload)]);
        return;
      case 'retried':
        await tryEvent(payload);
        await tryEvent(payload, { attempt: 1, reason: transport().lateness });
        return;
      case 'late':
        await new Promise<void>((resolve) => later(resolve, LATE_MS));
        await tryEvent(payload);
        return;
      default:
        await tryEvent(payload);
    }
  }
  return {
    log: log.entries,
    event: bring,
    disturb(plan) {
      disturbanceOf = plan;
    },
    async once(kind, payload) {
      const answer = await attempt({ kind, payload });
      changes.publish({ kind: 'delivery' });
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
