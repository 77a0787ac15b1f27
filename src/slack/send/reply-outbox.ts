/** What is written to the outbox besides the desk's own messages: replies, their revisions, and answers that are shared. */
import type { Outbox } from '../../desk/outbox.ts';
import type { MessageRef, Person, Place } from '../../desk/ticket.ts';
import type { Message } from '../render/message.ts';
import type { OutboxRow } from './outbox-row.ts';
import type { ResponseUrl } from './respond.ts';

/** A question, as far as its reply is addressed by it. */
interface Asked {
  readonly key: string;
  readonly asker: Person;
  readonly place: Place;
}

/** A new text for a reply, after its question was edited `ageMs` after it was asked; `key` names the edit. */
interface Revision {
  readonly key: string;
  readonly question: string;
  readonly ageMs: number;
  readonly message: Message;
}

/** Where an answer is shared, and by whom; what has the same key is shared once. */
interface Share {
  readonly key: string;
  readonly by: Person;
  readonly channel: string;
  readonly to: ResponseUrl;
  readonly message: Message;
}

/** Puts messages into the outbox, each once however often it is called, and has them sent at once. */
export interface ReplyOutbox {
  /** The reply to a question: in its thread, or at the response URL of what the person did. */
  putReply(asked: Asked, message: Message, to?: ResponseUrl): Promise<void>;
  /** Takes the place of the reply, after it was sent and after earlier revisions. */
  putRevision(revision: Revision): Promise<void>;
  /** Posts an answer for everyone in a channel. */
  putShare(share: Share): Promise<void>;
  /** Where the reply to a question stands; nothing while it waits, or where it is private. */
  whereReplied(question: string): Promise<MessageRef | undefined>;
}

/** A row with its message as it was rendered. */
type Rendered<Row> = Row extends { message: unknown } ? Omit<Row, 'message'> & { readonly message: Message } : Row;

/** Makes it; `wake` tells the sender that there is something to send. */
export function createReplyOutbox(outbox: Outbox, clock: () => number, wake: () => void): ReplyOutbox {
  async function put(order: { key: string; lane?: string; position?: number }, payload: Rendered<OutboxRow>) {
    await outbox.put([{ lane: order.key, position: 0, ...order, payload, dueAt: clock() }]);
    wake();
  }

  return {
    putReply({ key, asker, place }, message, to) {
      const base = { ...asker, message };
      const row = { key: replyKey(key) };
      return to === undefined
        ? put(row, { kind: 'reply', ...base, place })
        : put(row, { kind: 'privately', ...base, to });
    },
    putRevision({ key, question, ageMs, message }) {
      const lane = replyKey(question);
      const edit = { reply: question, editedAfterMs: ageMs };
      const position = Math.max(1, Math.round(ageMs));
      return put({ key: `revision/${key}`, lane, position }, { kind: 'revision', of: lane, edit, message });
    },
    putShare({ key, by, channel, to, message }) {
      return put({ key }, { kind: 'share', ...by, channel, to, message });
    },
    whereReplied: (question) => outbox.whereSent(replyKey(question)),
  };
}

/** The outbox's key for the message that answers a question. */
function replyKey(question: string): string {
  return `reply/${question}`;
}
