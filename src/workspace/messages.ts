/**
 * Everything that was said, by channel and `ts`, ephemeral messages included; those stand beside the others
 * because one person sees them there, and are left out of every reading that is not a person's.
 */
import type { ChangeBus } from './change-bus.ts';
import type { Clock } from './clock.ts';
import { createMessageStore } from './message-store.ts';
import type { Message } from './model.ts';
import { createRecentList } from './recent.ts';

export interface Messages {
  /** Keeps a new message under a new `ts`. */
  add(draft: Omit<Message, 'ts'>): Message;
  /** Puts a changed message in the place of the one with its `ts`. */
  replace(message: Message): void;
  /** Takes a message away; a root that has replies leaves a tombstone, as in Slack. */
  remove(message: Message): void;
  /** Gives the message, unless it is ephemeral. */
  find(channel: string, ts: string): Message | undefined;
  /** Gives the ephemeral message that one person sees. */
  findEphemeral(channel: string, ts: string, member: string): Message | undefined;
  /** Gives what stood in the place of a message before it was changed, the latest first. */
  earlier(message: Pick<Message, 'channel' | 'ts'>): readonly Message[];
  /** Roots and broadcast replies of a channel, oldest first. */
  roots(channel: string): readonly Message[];
  /** Replies to a root, oldest first, without the root. */
  replies(channel: string, rootTs: string): readonly Message[];
  /** What one person sees: the channel, or a thread with its root; ephemeral messages for them included. */
  seenBy(member: string, channel: string, threadTs?: string): readonly Message[];
  /** Everything that lasts, channel by channel, oldest first. */
  lasting(): readonly Message[];
  /** Gives the time as a `ts` that no message has. */
  nextTs(): string;
}

/** Creates a store of messages that holds what was `kept` of an earlier run. */
export function createMessages(clock: Clock, changes: ChangeBus, kept: readonly Message[]): Messages {
  const store = createMessageStore();
  /** What people press is what they see, and they may not have seen the latest change yet. */
  const replaced = createRecentList<Message>();
  let lastMicros = Math.max(0, ...kept.map(({ ts }) => Number(ts.replace('.', ''))));
  for (const message of kept) store.keep(message);

  const lasting = (channel: string): readonly Message[] => store.all(channel).filter(isLasting);
  const replies = (channel: string, root: string): readonly Message[] => store.thread(channel, root).filter(isLasting);

  function tell(message: Message): void {
    changes.publish({
      kind: 'message',
      channel: message.channel,
      ...(message.threadTs !== undefined && { thread: message.threadTs }),
      ...(message.ephemeralTo !== undefined && { only: message.ephemeralTo }),
    });
  }
  function put(message: Message): void {
    store.keep(message);
    tell(message);
  }
  function nextTs(): string {
    lastMicros = Math.max(lastMicros + 1, Math.floor(clock.now() * 1000));
    const digits = String(lastMicros).padStart(16, '0');
    return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
  }
  return {
    add(draft) {
      const message = { ...draft, ts: nextTs() };
      put(message);
      return message;
    },
    replace(message) {
      const before = store.find(message.channel, message.ts);
      if (before !== undefined) replaced.push(before);
      put(message);
    },
    remove(message) {
      if (message.threadTs === undefined && replies(message.channel, message.ts).length > 0) {
        const { channel, ts } = message;
        put({ channel, ts, user: 'USLACKBOT', text: 'This message was deleted.', subtype: 'tombstone' });
        return;
      }
      store.forget(message);
      tell(message);
    },
    find(channel, ts) {
      const message = store.find(channel, ts);
      return message?.ephemeralTo === undefined ? message : undefined;
    },
    findEphemeral(channel, ts, member) {
      const message = store.find(channel, ts);
      return message?.ephemeralTo === member ? message : undefined;
    },
    earlier: ({ channel, ts }) =>
      replaced.entries.filter((before) => before.channel === channel && before.ts === ts).toReversed(),
    roots: (channel) => lasting(channel).filter(isInChannel),
    replies,
    seenBy(member, channel, threadTs) {
      const isSeen = ({ ephemeralTo }: Message) => ephemeralTo === undefined || ephemeralTo === member;
      if (threadTs === undefined)
        return store.all(channel).filter((message) => isInChannel(message) && isSeen(message));
      const root = store.find(channel, threadTs);
      return [...(root === undefined ? [] : [root]), ...store.thread(channel, threadTs)].filter(isSeen);
    },
    lasting: () => store.channels().flatMap(lasting),
    nextTs,
  };
}

function isInChannel(message: Message): boolean {
  return message.threadTs === undefined || message.isBroadcast === true;
}

function isLasting(message: Message): boolean {
  return message.ephemeralTo === undefined;
}
