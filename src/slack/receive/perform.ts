/** A kept act -> its listeners, which are given its body once more; what they throw reaches whoever calls. */
import type { App } from '@slack/bolt';
import { words } from '../render/words.ts';
import { means } from '../send/slack-errors.ts';
import { type StoredAct, withStage } from './acts.ts';
import type { UnhandledActions } from './unhandled-actions.ts';

/** Does an act; it may run twice for the same one. */
export type Perform = (act: StoredAct) => Promise<void>;

/** Makes it. */
export function createPerform(
  processEvent: App['processEvent'],
  { errorOver, tell }: Pick<UnhandledActions, 'errorOver' | 'tell'>,
): Perform {
  return async ({ body }) => {
    let isKnown = false;
    const begin = () => {
      isKnown = true;
    };
    // It was acknowledged when it was kept.
    const ack = async () => undefined;
    await processEvent({ body, ack, customProperties: withStage({ kind: 'kept', begin }) });
    const error = errorOver(body);
    // Nothing was changed, only opened: whoever wanted to see it presses again.
    if (means(error, 'too-late')) return tell(body, words.tooSlow);
    if (error !== undefined) throw error;
    // Kept by a release that had a button which this one has not.
    if (!isKnown) await tell(body, words.buttonGone);
  };
}
