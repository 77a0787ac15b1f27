/**
 * Trigger ids: each stands for one thing a person has just done, for three seconds and one use, and lets the app
 * open a modal before that person, in the client in which it was done.
 *
 * @see https://docs.slack.dev/reference/methods/views.open (error names)
 */
import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';
import { remember } from './recent.ts';
import { Refusal } from './refusal.ts';

/** How long a trigger can be used. */
const TRIGGER_LIFE_MS = 3_000;

/** Who did it, and in which client. */
export interface TriggerOwner {
  readonly id: string;
  readonly client: string;
}

export interface Triggers {
  /** Gives a new trigger id for what this person has just done. */
  issue(owner: TriggerOwner): string;
  /** Uses a trigger up and gives its owner. @throws {Refusal} invalid_, expired_, exchanged_trigger_id. */
  exchange(id: string): TriggerOwner;
}

/** Creates the register of triggers. */
export function createTriggers(clock: Clock): Triggers {
  const issued = new Map<string, { readonly owner: TriggerOwner; readonly at: number; isUsed: boolean }>();
  let count = 0;
  return {
    issue({ id, client }) {
      count += 1;
      const trigger = `${clock.now()}.${count}.${randomBytes(8).toString('hex')}`;
      remember(issued, trigger, { owner: { id, client }, at: clock.now(), isUsed: false });
      return trigger;
    },
    exchange(id) {
      const trigger = issued.get(id);
      if (trigger === undefined) throw new Refusal('invalid_trigger_id');
      if (trigger.isUsed) throw new Refusal('exchanged_trigger_id');
      if (clock.now() - trigger.at > TRIGGER_LIFE_MS) throw new Refusal('expired_trigger_id');
      trigger.isUsed = true;
      return trigger.owner;
    },
  };
}
