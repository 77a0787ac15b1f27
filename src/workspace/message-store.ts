/** Where messages are kept: by channel and `ts`, with the threads they form. Knows nothing of who sees what. */
import type { Message } from './model.ts';

/** How many messages the whole workspace holds; older ones are forgotten, as on a free plan. */
const MESSAGES_AT_MOST = 20_000;

export interface MessageStore {
  /** Keeps a message, in the place of the one with its `ts`; the oldest goes where there are too many. */
  keep(message: Message): void;
  forget(message: Message): void;
  find(channel: string, ts: string): Message | undefined;
  /** Every message of a channel, replies included, oldest first. */
  all(channel: string): readonly Message[];
  /** Replies to a root, oldest first, without the root. */
  thread(channel: string, rootTs: string): readonly Message[];
  channels(): readonly string[];
}

interface Conversation {
  readonly byTs: Map<string, Message>;
  /** By the root's `ts`, the `ts` of every reply. */
  readonly threads: Map<string, Set<string>>;
}

/** Creates an empty store. */
export function createMessageStore(): MessageStore {
  const conversations = new Map<string, Conversation>();
  /** In the order in which they were posted. */
  const posted = new Map<string, Message>();

  function conversation(channel: string): Conversation {
    const known = conversations.get(channel) ?? { byTs: new Map(), threads: new Map() };
    conversations.set(channel, known);
    return known;
  }
  function forget({ channel, ts, threadTs }: Message): void {
    const { byTs, threads } = conversation(channel);
    posted.delete(`${channel} ${ts}`);
    byTs.delete(ts);
    if (threadTs === undefined) threads.delete(ts);
    else if (threads.get(threadTs)?.delete(ts) === true && threads.get(threadTs)?.size === 0) threads.delete(threadTs);
  }
  return {
    keep(message) {
      const { channel, ts, threadTs } = message;
      const { byTs, threads } = conversation(channel);
      byTs.set(ts, message);
      if (threadTs !== undefined) threads.set(threadTs, (threads.get(threadTs) ?? new Set()).add(ts));
      posted.set(`${channel} ${ts}`, message);
      const [oldest] = posted.size > MESSAGES_AT_MOST ? posted.values() : [];
      if (oldest !== undefined) forget(oldest);
    },
    forget,
    find: (channel, ts) => conversations.get(channel)?.byTs.get(ts),
    all: (channel) => [...(conversations.get(channel)?.byTs.values() ?? [])],
    thread(channel, rootTs) {
      const known = conversations.get(channel);
      return [...(known?.threads.get(rootTs) ?? [])].flatMap((ts) => known?.byTs.get(ts) ?? []);
    },
    channels: () => [...conversations.keys()],
  };
}
