/** A question that its asker has edited -> its reply, changed in place; or its ticket, while nobody has claimed it. */
import type { Reply } from '../../assistant/reply.ts';
import type { Desk } from '../../desk/desk.ts';
import { redact } from '../../desk/redact.ts';
import { isLaterEdit, type ShownReply, toShortfall, toShown } from '../../desk/shown.ts';
import type { Guides } from '../dependencies.ts';
import type { Edit } from '../receive/handle-delivery.ts';
import { sectionRefOf } from '../render/button-value.ts';
import { type AnsweringParts, renderReply } from './answer.ts';

/** Makes the function that follows an edit; false when the question had no reply so far. */
export function createRevising(
  parts: AnsweringParts & { readonly desk: Desk; readonly guides: Pick<Guides, 'assistant'> },
): (edit: Edit) => Promise<boolean> {
  const { policy, replying, replies, shownReplies, replyOutbox, log } = parts;
  return async (edit) => {
    const { key, question, ageMs } = edit;
    const shown = await replies.find(question.key);
    if (shown === undefined) return false;
    if (isDone(shown, edit) || shownReplies.isPaused(shown) || !(await policy.mayRevise(question))) return true;
    const { text, reply } = await replying.replyTo(question, await replying.shownBefore(question));
    // A question that was edited into thanks asks for nothing: the reply stays.
    if (asksNothing(reply)) return true;
    const { id, asker, place, shownAt } = shown;
    const now = { ...toShown(reply, { id, asker, place, question: text }, shownAt), editedAfterMs: ageMs };
    const where = await whereToSay(parts, now, reply);
    // Kept first, and shown after: of two edits the later one wins.
    if (where === 'nowhere' || !(await replies.revise(now))) return true;
    const message = renderReply(question, now, reply, shownReplies);
    if (where === 'anew') await replyOutbox.putReply(question, message, undefined, 'answer');
    if (where !== 'by the note') await replyOutbox.putRevision(edit, message);
    log.info({ delivery: key, kind: reply.kind, confidence: reply.confidence }, 'reply revised');
    return true;
  };
}

function asksNothing(reply: Reply): boolean {
  return reply.kind === 'none' && (reply.reason === 'small-talk' || reply.reason === 'empty');
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
  { desk, guides }: { readonly desk: Desk; readonly guides: Pick<Guides, 'assistant'> },
  now: ShownReply,
  reply: Reply,
): Promise<'in place' | 'anew' | 'by the note' | 'nowhere'> {
  const ticket = await desk.findByKey(now.id);
  if (ticket === undefined) return 'in place';
  const { why } = ticket.shortfall;
  const isWithdrawn = ticket.status.state === 'withdrawn';
  if (why === 'asked-for-a-person' || reply.kind === 'none' || isWithdrawn) {
    const section = why === 'asked-for-a-person' && reply.kind === 'answer' ? sectionRefOf(reply.section) : undefined;
    const { question } = now;
    const subject = guides.assistant().topicsOf(question);
    const said = { question, shortfall: toShortfall(now, why, section), subject };
    const reworded = await desk.reword(ticket.id, now.asker, said);
    if (isWithdrawn) return 'anew';
    return reworded.kind === 'done' ? 'by the note' : 'nowhere';
  }
  if (ticket.status.state !== 'open' && ticket.status.state !== 'reopened') return 'nowhere';
  const withdrawn = await desk.withdraw(ticket.id, now.asker);
  return withdrawn.kind === 'done' ? 'anew' : 'nowhere';
}
