/** A question that its asker has changed -> its reply, changed in place; or its ticket, while nobody has taken it. */
import type { Reply } from '../../assistant/reply.ts';
import { redact } from '../../desk/redact.ts';
import { isLaterEdit, type ShownReply, toShortfall, toShown } from '../../desk/shown.ts';
import type { Parts } from '../dependencies.ts';
import type { Delivery } from '../receive/parse-delivery.ts';
import { refOf } from '../render/button-value.ts';
import type { Message } from '../render/message.ts';
import { messageOf, putReply, replyKey } from './answer.ts';
import { replyTo, shownBefore } from './reply-to.ts';

type Edit = Extract<Delivery, { kind: 'edit' }>;

/** Makes the function that follows an edit; false when the question had no reply so far. */
export function createRevising(parts: Parts): (edit: Edit) => Promise<boolean> {
  return async (edit) => {
    const { key, question, ageMs } = edit;
    const shown = await parts.replies.find(question.key);
    if (shown === undefined) return false;
    if (isDone(shown, edit) || (await parts.gate.admit(question, false)).kind === 'closed') return true;
    const { text, reply } = await replyTo(parts, question, await shownBefore(parts, question));
    // Thanks put in the place of a question ask for nothing: the reply stays.
    if (reply.kind === 'none' && reply.reason !== 'not-covered') return true;
    const { id, asker, place, shownAt } = shown;
    const now = { ...toShown(reply, { id, asker, place, question: text }, shownAt), editedAfterMs: ageMs };
    const where = await whereToSay(parts, now, reply);
    // What is shown follows what is kept: it is kept first, and of two edits the later one stays.
    if (where === 'nowhere' || !(await parts.replies.revise(now))) return true;
    const message = messageOf(parts, question, now, reply);
    if (where === 'anew') await putReply(parts, question, message);
    if (where !== 'by the note') await putRevision(parts, edit, message);
    parts.wakeSender();
    parts.log.info({ delivery: key, kind: reply.kind, confidence: reply.confidence }, 'reply revised');
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
  { desk }: Parts,
  now: ShownReply,
  reply: Reply,
): Promise<'in place' | 'anew' | 'by the note' | 'nowhere'> {
  const ticket = await desk.findByKey(now.id);
  if (ticket === undefined) return 'in place';
  const { why } = ticket.shortfall;
  const isWithdrawn = ticket.status.state === 'withdrawn';
  if (why === 'asked-for-a-person' || reply.kind === 'none' || isWithdrawn) {
    const section = why === 'asked-for-a-person' && reply.kind === 'answer' ? refOf(reply.section) : undefined;
    const reworded = await desk.reword(ticket.id, now.asker, now.question, toShortfall(now, why, section));
    if (isWithdrawn) return 'anew';
    return reworded.kind === 'done' ? 'by the note' : 'nowhere';
  }
  if (ticket.status.state !== 'open' && ticket.status.state !== 'reopened') return 'nowhere';
  const withdrawn = await desk.withdraw(ticket.id, now.asker);
  return withdrawn.kind === 'done' ? 'anew' : 'nowhere';
}

/** Leaves after the reply itself, which may stand since an earlier edit, and after earlier edits. */
async function putRevision(parts: Parts, { key, question, ageMs }: Edit, message: Message): Promise<void> {
  const lane = replyKey(question.key);
  const position = Math.max(1, Math.round(ageMs));
  const payload = { kind: 'revision', of: lane, edit: { reply: question.key, editedAfterMs: ageMs }, message };
  await parts.outbox.put([{ key: `revision/${key}`, lane, position, payload, dueAt: parts.clock() }]);
}
