/** What the two ways to the app have in common: HTTP requests to its URL, and its Socket Mode connections. */
import type { Json } from '../json.ts';

/** How long the app has to acknowledge anything at all. */
export const ACK_MS = 3_000;

/** One thing to bring to the app. */
export interface Dispatch {
  readonly kind: 'event' | 'command' | 'interaction';
  readonly payload: Json;
  /** Only on events that were not acknowledged before; `attempt` counts from 1. */
  readonly retry?: { readonly attempt: number; readonly reason: Failure };
}

/** Why an attempt failed, in the words of `X-Slack-Retry-Reason`; Socket Mode says `timeout`. */
export type Failure = 'http_timeout' | 'http_error' | 'connection_failed' | 'timeout';

export type Answer =
  | {
      readonly isAcknowledged: true;
      /** What came back with the acknowledgement: an object, a text, or undefined for nothing. */
      readonly body: unknown;
    }
  | {
      readonly isAcknowledged: false;
      readonly reason: Failure;
      /** The app asked not to be tried again (`X-Slack-No-Retry`). */
      readonly isFinal: boolean;
    };

/** A way to the app. */
export interface Transport {
  /** What it calls an acknowledgement that did not come in time. */
  readonly lateness: Failure;
  /** Brings one thing to the app and waits for its acknowledgement, three seconds at most. Never rejects. */
  send(dispatch: Dispatch): Promise<Answer>;
}
