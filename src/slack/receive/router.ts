/**
 * The one door: every delivery of every surface comes through here. What asks something of us goes into the inbox
 * before it is acknowledged, and so does what people do by buttons and commands, as their listeners say; everything
 * else goes on to Bolt, and never ends without an answer.
 */
import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import { nameOf, withStage } from './acts.ts';
import type { InboxWorker } from './inbox-worker.ts';
import { parseIncoming } from './incoming.ts';
import type { Identity } from './parse-delivery.ts';
import { withTeam } from './team-of.ts';
import type { UnhandledActions } from './unhandled-actions.ts';

/** What the router hands deliveries to. */
export interface RouterParts {
  readonly worker: InboxWorker;
  readonly unanswered: UnhandledActions;
  /** Now, in epoch milliseconds. */
  readonly clock: () => number;
}

/**
 * Stands between a receiver and Bolt; the receiver's own checks come first. To stop is to take nothing more, and to
 * wait for what was taken.
 */
export function routeDeliveries(
  receiver: Receiver,
  identity: () => Identity,
  { worker, unanswered, clock }: RouterParts,
): Receiver {
  const running = new Set<Promise<void>>();

  async function route(app: App, event: ReceiverEvent): Promise<void> {
    const delivery = parseIncoming(event.body, identity());
    if (delivery === undefined) return unanswered.after(keepable(event), (watched) => app.processEvent(watched));
    const start = await worker.accept(delivery);
    const acknowledged = event.ack();
    start();
    await acknowledged;
  }

  /** With the means to keep what a person did, which its listener uses, or does not need. */
  function keepable(event: ReceiverEvent): ReceiverEvent {
    const { body } = event;
    const name = nameOf(body);
    if (name === undefined) return event;
    const keep = () => worker.accept({ kind: 'act', ...name, at: clock(), body });
    return { ...event, customProperties: withStage({ kind: 'arrived', keep }) };
  }

  async function follow(work: Promise<void>): Promise<void> {
    running.add(work);
    try {
      await work;
    } finally {
      running.delete(work);
    }
  }

  return {
    init(app: App) {
      // The receiver calls nothing but `processEvent`; all else is the app's own.
      const processEvent = (event: ReceiverEvent) => follow(route(app, { ...event, body: withTeam(event.body) }));
      receiver.init(Object.create(app, { processEvent: { value: processEvent } }));
    },
    start: (...parameters) => receiver.start(...parameters),
    async stop(...parameters) {
      await receiver.stop(...parameters);
      await Promise.allSettled(running);
    },
  };
}
