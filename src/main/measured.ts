/**
 * The parts that `main` hands out, measured where they are used: the rooms do their work and know nothing of it. A
 * question is followed by its key, from its delivery to its reply.
 */
import { z } from 'zod';
import type { Assistant } from '../assistant/reply.ts';
import type { Outbox } from '../desk/outbox.ts';
import type { Replies } from '../desk/shown.ts';
import type { Metrics } from '../ops/metrics.ts';
import type { Inbox } from '../slack/receive/inbox.ts';

/** What is measured, by what it is wrapped around. */
export interface Measured {
  assistant(current: () => Assistant): () => Assistant;
  inbox(inbox: Inbox): Inbox;
  replies(replies: Replies): Replies;
  outbox(outbox: Outbox): Outbox;
}

/** A question that was delivered to this process. */
interface Asked {
  readonly surface: string;
  readonly at: number;
}

/** What is accepted into the inbox, where it is a question; of all else there is nothing to be measured. */
const delivery = z.object({ question: z.object({ key: z.string(), surface: z.string() }) });

/** What was asked and not answered in all that time is forgotten. */
const followedAtMost = 10_000;
/** Keys of messages that answer a question begin so. */
const replyPrefix = 'reply/';

/** Makes the wrappings, which know of each other by the key of a question. */
export function createMeasured(metrics: Metrics, clock: () => number): Measured {
  const asked = new Map<string, Asked>();

  function follow(accepted: unknown): void {
    const read = delivery.safeParse(accepted);
    if (!read.success) return;
    const [oldest] = asked.keys();
    if (asked.size >= followedAtMost && oldest !== undefined) asked.delete(oldest);
    const { key, surface } = read.data.question;
    asked.set(key, { surface, at: clock() });
  }

  function arrived(key: string): void {
    const question = key.startsWith(replyPrefix) ? key.slice(replyPrefix.length) : undefined;
    const known = question === undefined ? undefined : asked.get(question);
    if (question === undefined || known === undefined) return;
    asked.delete(question);
    metrics.replied(clock() - known.at);
  }

  return {
    assistant: (current) => () => measuredAssistant(current(), metrics),
    inbox: (inbox) => ({
      ...inbox,
      async accept(arrival, dueAt) {
        const isNew = await inbox.accept(arrival, dueAt);
        if (isNew) follow(arrival.payload);
        return isNew;
      },
    }),
    replies: (replies) => ({
      ...replies,
      async keep(reply) {
        await replies.keep(reply);
        const { id, kind, confidence } = reply;
        metrics.asked({ surface: asked.get(id)?.surface ?? surfaceIn(id), kind, confidence });
      },
    }),
    outbox: (outbox) => ({
      ...outbox,
      async sent(row, at) {
        await outbox.sent(row, at);
        arrived(row.key);
      },
    }),
  };
}

function measuredAssistant(assistant: Assistant, metrics: Metrics): Assistant {
  return {
    ...assistant,
    ask(question, turns) {
      const startedAt = performance.now();
      const reply = assistant.ask(question, turns);
      metrics.searched(performance.now() - startedAt);
      return reply;
    },
  };
}

/** Where no message was delivered the key names the surface, and the form of a shortcut is a `view`. */
function surfaceIn(key: string): string {
  const name = /^[^/]*\/(?:(home|view)|[^/]*\/(command|shortcut))\//.exec(key);
  if (name?.[1] === 'view') return 'shortcut';
  return name?.[1] ?? name?.[2] ?? 'other';
}
