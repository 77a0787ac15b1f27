/** Tells what has just changed to whoever subscribed: the page's stream of changes, and tests that wait for something. */

export type Change =
  | { readonly kind: 'message'; readonly channel: string; readonly thread?: string; readonly only?: string }
  | { readonly kind: 'modal'; readonly member: string; readonly client: string }
  | { readonly kind: 'home' | 'step'; readonly member: string }
  | { readonly kind: 'channel' | 'agent'; readonly channel: string }
  | { readonly kind: 'call' | 'delivery' | 'connection' };

/** An event bus of changes. */
export interface ChangeBus {
  /** Calls every subscriber, in the order they came; one that throws makes a warning, and stops nobody else. */
  publish(change: Change): void;
  /** Calls `notice` at every change until the returned function is called. */
  subscribe(notice: (change: Change) => void): () => void;
}

/** Creates a bus without subscribers. */
export function createChangeBus(): ChangeBus {
  const subscribers = new Set<(change: Change) => void>();
  return {
    publish(change) {
      for (const notice of [...subscribers]) {
        try {
          notice(change);
        } catch (error) {
          process.emitWarning(`the local workspace: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    },
    subscribe(notice) {
      subscribers.add(notice);
      return () => subscribers.delete(notice);
    },
  };
}
