/** A question that its asker has edited -> its reply, changed in place; or its ticket, while nobody has claimed it. */
import type { Logger } from 'pino';
import type { Reply } from '../../assistant/reply.ts';
import type { Desk } from '../../desk/desk.ts';
import { redact } from '../../desk/redact.ts';
import { isLaterEdit, type Replies, type ShownReply, toShortfall, toShown } from '../../desk/shown.ts';
import type { Edit } from '../receive/handle-delivery.ts';
import type { Admission } from '../receive/should-answer.ts';
import { sectionRefOf } from '../render/button-value.ts';
import type { ReplyOutbox } from '../send/reply-outbox.ts';
import { messageOf } from './answer.ts';
import type { Replying } from './reply-to.ts';
import type { ShownReplies } from './shown-replies.ts';

/** What revising takes. */
export interface RevisingParts {
  readonly admission: Admission;
  readonly replying: Replying;
  readonly replies: Replies;
  readonly shownReplies: ShownReplies;
  readonly desk: Desk;
  readonly replyOutbox: ReplyOutbox;
  readonly log: Logger;
}

/** Makes the function that follows an edit; false when the question had no reply so far. */
export function createRevising(parts: RevisingParts): (edit: Edit) => Promise<boolean> {
  const { admission, replying, replies, shownReplies, desk, replyOutbox, log } = parts;
  return async (edit) => {
    const { key, question, ageMs } = edit;
    const shown = await replies.find(question.key);
    if (shown === undefined) return false;
    if (isDone(shown, edit) || !(await admission.mayRevise(question))) return true;
    const { text, reply } = await replying.replyTo(question, await replying.shownBefore(question));
    // Thanks put in the place of a question ask for nothing: the reply stays.
    if (reply.kind === 'none' && reply.reason !== 'not-covered') return true;
    const { id, asker, place, shownAt } = shown;
    const now = { ...toShown(reply, { id, asker, place, question: text }, shownAt), editedAfterMs: ageMs };
    const where = await whereToSay(desk, now, reply);
    // What is shown follows what is kept: it is kept first, and of two edits the later one stays.
    if (where === 'nowhere' || !(await replies.revise(now))) return true;
    const message = messageOf(question, now, reply, shownReplies);
    if (where === 'anew') await replyOutbox.putReply(question, message);
    if (where !== 'by the note') await replyOutbox.putRevision({ key, question: question.key, ageMs, message });
    log.info({ delivery: key, kind: reply.kind, confidence: reply.confidence }, 'reply revised');
    return true;
  };
}

/** A later edit came first, or the words are the same; an edit that was kept and perhaps not said is done again. */
function isDone(shown: ShownReply, { question, ageMs }: Edit): boolean {
  const edit = { editedAfterMs: ageMs };
  return isLaterEdit(shown, edit) || (isLaterEdit(edit, shown) && redact(question.text) === shown.question);
}

/**
 * An open ticket takes the new words, or is withdrawn when the guides answer them; one that somebody has claimed
 * stays as they know it. Where the ticket's note was the reply, it shows the new words by itself. A withdrawn ticket
 * takes the new words too, for *Ask a human* brings it back, and the question is answered as if it had none.
 */
async function whereToSay(
  desk: Desk,
  now: ShownReply,
  reply: Reply,
): Promise<'in place' | 'anew' | 'by the note' | 'nowhere'> {
  const ticket = await desk.findByKey(now.id);
  if (ticket === undefined) return 'in place';
  const { why } = ticket.shortfall;
  const isWithdrawn = ticket.status.state === 'withdrawn';
  if (why === 'asked-for-a-person' || reply.kind === 'none' || isWithdrawn) {
    const section = why === 'asked-for-a-person' && reply.kind === 'answer' ? sectionRefOf(reply.section) : undefined;
    const reworded = await desk.reword(ticket.id, now.asker, now.question, toShortfall(now, why, section));
    if (isWithdrawn) return 'anew';
    return reworded.kind === 'done' ? 'by the note' : 'nowhere';
  }
  if (ticket.status.state !== 'open' && ticket.status.state !== 'reopened') return 'nowhere';
  const withdrawn = await desk.withdraw(ticket.id, now.asker);
  return withdrawn.kind === 'done' ? 'anew' : 'nowhere';
}
