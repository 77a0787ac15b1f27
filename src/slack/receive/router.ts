/**
 * The one door: every delivery of every surface comes through here. What asks something of us goes into the inbox
 * before it is acknowledged; everything else (buttons, modals, commands about the app) goes on to Bolt, and
 * never ends without an answer.
 */
import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { InboxWorker } from './inbox-worker.ts';
import { parseIncoming } from './incoming.ts';
import type { Identity } from './parse-delivery.ts';
import type { Unanswered } from './unanswered.ts';

/** Stands between a receiver and Bolt; the receiver's own checks come first. */
export function routeDeliveries(
  receiver: Receiver,
  identity: () => Identity,
  { worker, unanswered }: { readonly worker: InboxWorker; readonly unanswered: Unanswered },
): Receiver {
  async function route(app: App, event: ReceiverEvent): Promise<void> {
    const delivery = parseIncoming(event.body, identity());
    if (delivery === undefined) return unanswered.after(event, (watched) => app.processEvent(watched));
    const start = await worker.accept(delivery);
    const acknowledged = event.ack();
    start();
    await acknowledged;
  }

  return {
    init(app: App) {
      // The receiver calls nothing but `processEvent`; all else is the app's own.
      const processEvent = (event: ReceiverEvent) => route(app, event);
      receiver.init(Object.create(app, { processEvent: { value: processEvent } }));
    },
    start: (...parameters) => receiver.start(...parameters),
    stop: (...parameters) => receiver.stop(...parameters),
  };
}
