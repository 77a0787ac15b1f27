/** Socket Mode's envelopes: each carries one delivery and waits for the frame that repeats its id. */
import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { Clock } from '../clock.ts';
import { isJson, type Json, jsonOf, parseJson, textOf } from '../json.ts';
import { ACK_MS, type Answer, type Dispatch } from './transport.ts';

const types = { event: 'events_api', command: 'slash_commands', interaction: 'interactive' } as const;

export interface Envelopes {
  /** Sends one delivery over a connection and waits for its acknowledgement, on whichever connection it comes. */
  send(socket: WebSocket, dispatch: Dispatch): Promise<Answer>;
  /** Takes a frame of the app; one that acknowledges nothing is ignored. */
  acknowledge(frame: string): void;
}

/** Creates the register of envelopes that are under way. */
export function createEnvelopes(clock: Clock): Envelopes {
  const waiting = new Map<string, (answer: Answer) => void>();
  return {
    send(socket, dispatch) {
      return new Promise((resolve) => {
        const id = randomUUID();
        const settle = (answer: Answer): void => {
          cancel();
          waiting.delete(id);
          resolve(answer);
        };
        const cancel = clock.setTimeout(
          () => settle({ isAcknowledged: false, reason: 'timeout', isFinal: false }),
          ACK_MS,
        );
        waiting.set(id, settle);
        socket.send(JSON.stringify(envelope(id, dispatch)));
      });
    },
    acknowledge(frame) {
      const { envelope_id: id, payload } = jsonOf(parseJson(frame));
      const isEmpty = isJson(payload) && Object.keys(payload).length === 0;
      waiting.get(textOf(id) ?? '')?.({ isAcknowledged: true, body: isEmpty ? undefined : payload });
    },
  };
}

function envelope(id: string, { kind, payload, retry }: Dispatch): Json {
  return {
    envelope_id: id,
    type: types[kind],
    payload,
    accepts_response_payload: kind !== 'event',
    ...(kind === 'event' && { retry_attempt: retry?.attempt ?? 0, retry_reason: retry?.reason ?? '' }),
  };
}
