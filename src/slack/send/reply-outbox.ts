/** What is written to the outbox besides the desk's own messages: replies, their revisions, and answers that are shared. */
import type { Outbox } from '../../desk/outbox.ts';
import type { MessageRef, Person, Place } from '../../desk/ticket.ts';
import type { Message } from '../render/message.ts';
import type { OutboxRow } from './outbox-row.ts';
import type { ResponseUrl } from './respond.ts';

/** A row with its message as it was rendered. */
type WithMessage<Row> = Row extends { message: unknown } ? Omit<Row, 'message'> & { readonly message: Message } : Row;
type Share = Omit<Extract<WithMessage<OutboxRow>, { kind: 'share' }>, 'kind'>;

/** Puts messages into the outbox, each key once however often it is called, and has them sent at once. */
export interface ReplyOutbox {
  /**
   * The reply to a question: in its thread, or at the response URL of what the person did. An `answer` gives way to a
   * word about the pause, where answering is paused before it is sent.
   */
  putReply(
    question: { readonly key: string; readonly asker: Person; readonly place: Place },
    message: Message,
    to?: ResponseUrl,
    kind?: 'answer',
  ): Promise<void>;
  /** Takes the place of the reply to a question that was edited, after it was sent and after earlier revisions. */
  putRevision(
    edit: { readonly key: string; readonly question: { readonly key: string }; readonly ageMs: number },
    message: Message,
  ): Promise<void>;
  /** Posts an answer for everyone in a channel. */
  putShare(key: string, share: Share): Promise<void>;
  /** Where the reply to a question stands; nothing while it waits, or where it is private. */
  whereReplied(question: string): Promise<MessageRef | undefined>;
}

/** Makes it; `wake` tells the sender that there is something to send. */
export function createReplyOutbox(outbox: Outbox, clock: () => number, wake: () => void): ReplyOutbox {
  async function put(key: string, payload: WithMessage<OutboxRow>, lane = key, position = 0): Promise<void> {
    await outbox.put([{ key, lane, position, payload, dueAt: clock() }]);
    wake();
  }

  return {
    putReply({ key, asker, place }, message, to, kind) {
      const reply = { ...asker, message, ...(kind === 'answer' && { answers: key }) };
      return put(replyKey(key), to ? { kind: 'privately', ...reply, to } : { kind: 'reply', ...reply, place });
    },
    putRevision({ key, question, ageMs }, message) {
      const of = replyKey(question.key);
      const edit = { reply: question.key, editedAfterMs: ageMs };
      return put(`revision/${key}`, { kind: 'revision', of, edit, message }, of, Math.max(1, Math.round(ageMs)));
    },
    putShare: (key, share) => put(key, { kind: 'share', ...share }),
    whereReplied: (question) => outbox.whereSent(replyKey(question)),
  };
}

/** The outbox's key for the message that answers a question. */
function replyKey(question: string): string {
  return `reply/${question}`;
}
