/** What has just changed, told to whoever follows: the page's stream of changes, and tests that wait for something. */

export type Change =
  | { readonly kind: 'message'; readonly channel: string; readonly thread?: string; readonly only?: string }
  | { readonly kind: 'modal'; readonly seat: string; readonly tab: string }
  | { readonly kind: 'home' | 'step'; readonly seat: string }
  | { readonly kind: 'channel' | 'agent'; readonly channel: string }
  | { readonly kind: 'call' | 'delivery' | 'connection' };

/** A stream of changes with any number of followers. */
export interface Feed {
  /** Tells every follower, in the order they came; one that fails is told of in a warning, and stops nobody else. */
  publish(change: Change): void;
  /** Calls `notice` at every change until the returned function is called. */
  follow(notice: (change: Change) => void): () => void;
}

/** Creates a feed that nobody follows yet. */
export function createFeed(): Feed {
  const followers = new Set<(change: Change) => void>();
  return {
    publish(change) {
      for (const notice of [...followers]) {
        try {
          notice(change);
        } catch (error) {
          process.emitWarning(`the local workspace: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    },
    follow(notice) {
      followers.add(notice);
      return () => followers.delete(notice);
    },
  };
}
